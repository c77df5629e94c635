using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Labels;
using Ringfence.Analyzers.Flow.Methods;

namespace Ringfence.Analyzers.Flow;

/// <summary>Reading and writing variables, fields, properties and what objects hold.</summary>
internal sealed partial class TextEvaluator
{
    /// <summary>What the objects hold, or null for objects of which nothing is known.</summary>
    internal FlowValue? Content(ReferenceValue reference, IOperation operation)
    {
        FlowValue? content = null;
        foreach (var site in reference.Sites)
        {
            var next = State.Objects.Find(site);
            if (next is null && Context.Types.IsBuilder(operation.Type))
            {
                next = TextValue.Hole(operation, PartLabel.Opaque);
            }

            if (next is null)
            {
                return null;
            }

            content = content is null ? next : content.Join(next);
        }

        return content;
    }

    /// <summary>Changes what objects hold. With several objects each may be the one that changes.</summary>
    internal void Change(ReferenceValue reference, IOperation operation, Func<FlowValue, FlowValue> change)
    {
        foreach (var site in reference.Sites)
        {
            var old = State.Objects.Find(site) ?? TextValue.Hole(operation, PartLabel.Opaque);
            var changed = change(old);
            State = State.WithObject(site, reference.Sites.Length == 1 ? changed : old.Join(changed));
        }
    }

    /// <summary>
    /// A new object. Where the place made one before that somebody still holds, in a loop, the two become one: nobody can tell them apart.
    /// </summary>
    internal ReferenceValue NewObject(IOperation operation, FlowValue? content)
    {
        var site = Context.Slots.OfSite(operation);
        if (content is null)
        {
            return ReferenceValue.Of(site);
        }

        var known = State.Objects.Find(site);
        State = State.WithObject(site, known is not null && IsHeld(site) ? known.Join(content) : content);
        return ReferenceValue.Of(site);
    }

    /// <summary>The value goes where it is not followed; whoever gets it may change it.</summary>
    internal void Escape(FlowValue value, IOperation operation)
    {
        switch (value)
        {
            case ReferenceValue reference:
                foreach (var site in reference.Sites)
                {
                    if (State.Objects.Find(site) is { } content)
                    {
                        State = State.WithObject(site, ObjectContents.LeaveOpen(content, operation));
                    }
                }

                break;
            case TupleValue tuple:
                foreach (var element in tuple.Elements)
                {
                    Escape(element, operation);
                }

                break;
            default:
                break;
        }
    }

    internal void Store(IOperation target, FlowValue value, IOperation source)
    {
        switch (Resolve(target))
        {
            case ILocalReferenceOperation local:
                SetVariable(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                SetVariable(parameter.Parameter, value);
                break;
            case IFlowCaptureReferenceOperation capture:
                State = State.WithVariable(Context.Slots.Of(capture.Id), value);
                break;
            case IDeclarationExpressionOperation declaration:
                Store(declaration.Expression, value, source);
                break;
            case ITupleOperation tuple:
                StoreTuple(tuple, value, source);
                break;
            case IFieldReferenceOperation field:
                StoreField(field, value, source);
                break;
            case IPropertyReferenceOperation property:
                StoreProperty(property, value, source);
                break;
            case IArrayElementReferenceOperation element:
                SequenceCalls.StoreElement(this, element, value, source);
                break;
            case IDiscardOperation:
                break;
            default:
                EvaluateChildren(target);
                Escape(value, source);
                break;
        }
    }

    private FlowValue Assign(IOperation target, IOperation value)
    {
        var assigned = Evaluate(value);
        Store(target, assigned, value);
        if (target is ILocalReferenceOperation local)
        {
            RememberCondition(local.Local, value);
        }

        return assigned;
    }

    private FlowValue AssignCompound(ICompoundAssignmentOperation compound)
    {
        var old = Evaluate(compound.Target);
        var added = Evaluate(compound.Value);
        FlowValue result = IsText(compound.Type) && compound is { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null }
            ? Append(PieceOf(old, compound.Target), PieceOf(added, compound.Value))
            : Unknown(compound);
        Store(compound.Target, result, compound.Value);
        return result;
    }

    private FlowValue Read(ISymbol variable, IOperation reference)
    {
        if (Context.Scan.IsUnstable(variable))
        {
            return Given(variable, reference);
        }

        var slot = Context.Slots.Of(variable);
        return State.Variables.Find(slot) ?? State.Proved.Find(slot)
            ?? (Context.Types.IsBuilder(reference.Type) ? ReferenceValue.Of(Context.Slots.OfObject(variable)) : Given(variable, reference));
    }

    /// <summary>What a parameter holds on entry.</summary>
    private FlowValue Given(ISymbol variable, IOperation reference) =>
        LabelOf(reference.Type) == PartLabel.Unknown && variable is IParameterSymbol parameter && Context.Types.Outside.Find(parameter) is { } label
            ? TextValue.Hole(reference, label)
            : Unknown(reference);

    private void SetVariable(ISymbol variable, FlowValue value)
    {
        if (Context.Scan.IsUnstable(variable))
        {
            Escape(value, graph.OriginalOperation);
            return;
        }

        var slot = Context.Slots.Of(variable);
        State = State.WithVariable(slot, value);
        if (observer is not null && Context.Scan.IsShared(variable))
        {
            var ever = Context.EverAssigned.Find(slot);
            Context.EverAssigned = Context.EverAssigned.Set(slot, ever is null ? value : ever.Join(value));
        }
    }

    private void StoreTuple(ITupleOperation targets, FlowValue value, IOperation source)
    {
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            var target = targets.Elements[i];
            var element = value is TupleValue tuple && tuple.Elements.Length == targets.Elements.Length
                ? tuple.Elements[i]
                : TextValue.Hole(target, LabelOf(target.Type));
            Store(target, element, source);
        }
    }

    private void StoreField(IFieldReferenceOperation field, FlowValue value, IOperation source)
    {
        if (IsText(field.Type))
        {
            observer?.OnAssigned(field, source, PieceOf(value, source));
        }

        Escape(value, source);
        if (field.Instance is null or IInstanceReferenceOperation)
        {
            State = State.WithField(Context.Slots.Of(field.Field), value);
        }
        else
        {
            Evaluate(field.Instance);
        }
    }

    private void StoreProperty(IPropertyReferenceOperation property, FlowValue value, IOperation source)
    {
        var receiver = property.Instance is null ? null : Evaluate(property.Instance);
        foreach (var argument in property.Arguments)
        {
            Evaluate(argument.Value);
        }

        if (Context.Slots.OfPath(property) is { } slot)
        {
            State = State.WithoutVariable(slot);
        }

        if (IsText(property.Type))
        {
            observer?.OnAssigned(property, source, PieceOf(value, source));
        }

        if (receiver is not ReferenceValue reference
            || !(BuilderCalls.StoreProperty(this, property, reference, value) || SequenceCalls.StoreItem(this, property, reference, value, source)))
        {
            Escape(value, source);
        }
    }

    private FlowValue ReadField(IFieldReferenceOperation field)
    {
        var receiver = field.Instance is null ? null : Evaluate(field.Instance);
        if (receiver is TupleValue tuple && TupleIndex(field.Field) is { } index && index < tuple.Elements.Length)
        {
            return tuple.Elements[index];
        }

        if (field.Field is { IsStatic: true, Name: "Empty", ContainingType.SpecialType: SpecialType.System_String })
        {
            return TextValue.Empty;
        }

        if (field.Instance is not (null or IInstanceReferenceOperation))
        {
            return Unknown(field);
        }

        return State.Fields.Find(Context.Slots.Of(field.Field))
            ?? ConstantOf(field.Field, field)
            ?? (Context.Types.IsBuilder(field.Type) ? ReferenceValue.Of(Context.Slots.OfObject(field.Field)) : Unknown(field));
    }

    private FlowValue ReadProperty(IPropertyReferenceOperation property)
    {
        var receiver = property.Instance is null ? null : Evaluate(property.Instance);
        foreach (var argument in property.Arguments)
        {
            Evaluate(argument.Value);
        }

        if (property.Property is { IsStatic: true, Name: "NewLine", ContainingType: { Name: "Environment", ContainingNamespace.Name: "System" } })
        {
            return TextValue.Literal("\n", property);
        }

        if (Context.Slots.OfPath(property) is { } slot && State.Proved.Find(slot) is { } proved)
        {
            return proved;
        }

        if (Context.Types.Labeled.Find(property.Property, property.Instance?.Type) is { } label && !Context.Types.Safe.Contains(property.Type))
        {
            return TextValue.Hole(property, label);
        }

        if (receiver is ReferenceValue reference && SequenceCalls.ReadItem(this, property, reference) is { } item)
        {
            return item;
        }

        return (property.Instance is null or IInstanceReferenceOperation ? OutsideOf(property) ?? ConstantOf(property.Property, property) : null)
            ?? Computed(property, receiver) ?? UnknownFrom(property, receiver);
    }

    /// <summary>What the body of a getter gives.</summary>
    private TextValue? Computed(IPropertyReferenceOperation property, FlowValue? receiver) =>
        property is { Property.GetMethod: { } getter, Arguments.IsEmpty: true } && IsText(property.Type) && SourceOf(receiver) is null
            && Context.SummaryOfCall(getter)?.Result is TextValue text
            ? SummaryCalls.Fill(this, text, new CallValues(property, getter, property.Instance, receiver))
            : null;

    private TextValue? OutsideOf(IPropertyReferenceOperation property) =>
        Context.Types.Safe.Contains(property.Type) || OutsideParameters.Find(property.Property) is not { } label ? null : TextValue.Hole(property, label);

    private FlowValue? ConstantOf(ISymbol member, IOperation reference)
    {
        if (Context.Types.Constants.Find(member, Context.Model) is not { } content)
        {
            return null;
        }

        return content.Text is { } text
            ? text.Length == 0 ? TextValue.Empty : TextValue.Literal(text, reference)
            : NewObject(reference, SequenceCalls.TableOf(content, reference));
    }

    private static int? TupleIndex(IFieldSymbol field)
    {
        var name = (field.CorrespondingTupleField ?? field).Name;
        return name.StartsWith("Item", StringComparison.Ordinal)
            && int.TryParse(name.Substring(4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number - 1
            : null;
    }

    private IOperation Resolve(IOperation target)
    {
        // A capture of a place is assigned through: the place itself changes.
        return target is IFlowCaptureReferenceOperation reference
            && Context.Captures.TryGetValue(reference.Id, out var place)
            && place is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
                or IArrayElementReferenceOperation
            ? place
            : target;
    }

    private bool IsHeld(int site)
    {
        var isHeld = false;
        State.Variables.ForEach((_, value) => isHeld |= value is ReferenceValue reference && reference.Sites.Contains(site));
        return isHeld;
    }
}
