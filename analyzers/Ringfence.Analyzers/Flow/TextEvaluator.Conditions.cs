using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow;

/// <summary>What a condition proves about the values it asks for.</summary>
internal sealed partial class TextEvaluator
{
    private const int MaxConditionDepth = 16;

    public TextState Assume(IOperation condition, bool outcome, TextState state)
    {
        State = state;
        Assume(condition, outcome, 0);
        return State;
    }

    /// <summary>Remembers what a variable was asked about, so that asking the variable says the same.</summary>
    private void RememberCondition(ISymbol variable, IOperation value)
    {
        if (variable is ILocalSymbol { Type.SpecialType: SpecialType.System_Boolean })
        {
            Context.Conditions[variable] = Context.Conditions.TryGetValue(variable, out var known) && !ReferenceEquals(known, value) ? null : value;
        }
    }

    private void Assume(IOperation condition, bool outcome, int depth)
    {
        if (depth > MaxConditionDepth || Context.Budget.IsSpent)
        {
            return;
        }

        switch (condition)
        {
            case IConversionOperation conversion:
                Assume(conversion.Operand, outcome, depth + 1);
                break;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                Assume(not.Operand, !outcome, depth + 1);
                break;
            case ILocalReferenceOperation local when Context.Conditions.TryGetValue(local.Local, out var value) && value is not null:
                Assume(value, outcome, depth + 1);
                break;
            case IIsPatternOperation pattern when Proofs.AllowsOnlyConstants(pattern.Pattern, outcome):
                Prove(pattern.Value, PartLabel.AllowListed);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality
                when outcome == (equality.OperatorKind == BinaryOperatorKind.Equals):
                AssumeEqual(equality);
                break;
            case IBinaryOperation comparison when Proofs.FoundIn(comparison, outcome) is { } search:
                AssumeCall(search);
                break;
            case IInvocationOperation call when outcome:
                AssumeCall(call);
                break;
            default:
                break;
        }
    }

    private void AssumeEqual(IBinaryOperation equality)
    {
        if (equality.RightOperand.ConstantValue.HasValue)
        {
            if (Unwrap(equality.LeftOperand) is IInvocationOperation search && Proofs.IsNotFound(search, equality.RightOperand))
            {
                return;
            }

            Prove(equality.LeftOperand, PartLabel.AllowListed);
        }
        else if (equality.LeftOperand.ConstantValue.HasValue)
        {
            Prove(equality.RightOperand, PartLabel.AllowListed);
        }
    }

    private void AssumeCall(IInvocationOperation call)
    {
        if (Proofs.Of(this, call) is { } proof)
        {
            Prove(proof.Subject, proof.Label);
        }
        else
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Parameter is { Type.SpecialType: SpecialType.System_String } parameter
                    && Context.SummaryOf(call.TargetMethod)?.ProvesWhenTrue(parameter.Ordinal) == true)
                {
                    Prove(argument.Value, PartLabel.AllowListed);
                }
            }
        }
    }

    /// <summary>From here on the value is known to be harmless, by whatever name it is read.</summary>
    internal void Prove(IOperation subject, PartLabel label)
    {
        subject = Unwrap(subject);
        while (subject is IInvocationOperation { Instance: { } inner, TargetMethod: { ContainingType.SpecialType: SpecialType.System_String } method }
               && method.Name is "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim" or "ToString")
        {
            subject = Unwrap(inner);
        }

        if (subject is IConversionOperation conversion)
        {
            subject = Unwrap(conversion.Operand);
        }

        if (subject is IFlowCaptureReferenceOperation reference)
        {
            State = State.WithVariable(Context.Slots.Of(reference.Id), Proved(Evaluate(reference), label));
            if (!Context.Captures.TryGetValue(reference.Id, out var captured))
            {
                return;
            }

            subject = Unwrap(captured);
        }

        switch (subject)
        {
            case ILocalReferenceOperation local when !Context.Scan.IsUnstable(local.Local):
                Prove(Context.Slots.Of(local.Local), local, label);
                break;
            case IParameterReferenceOperation parameter when !Context.Scan.IsUnstable(parameter.Parameter):
                Prove(Context.Slots.Of(parameter.Parameter), parameter, label);
                break;
            case IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field:
                State = State.WithField(Context.Slots.Of(field.Field), Proved(Evaluate(field), label));
                break;
            case IPropertyReferenceOperation property when Context.Slots.OfPath(property) is { } slot:
                State = State.WithProved(slot, Proved(Evaluate(property), label));
                break;
            default:
                break;
        }
    }

    private void Prove(int slot, IOperation variable, PartLabel label)
    {
        var proved = Proved(Evaluate(variable), label);
        State = State.Variables.Find(slot) is null ? State.WithProved(slot, proved) : State.WithVariable(slot, proved);
    }

    private static FlowValue Proved(FlowValue value, PartLabel label) =>
        value is TextValue text ? text.Select(part => part.IsUnsafe ? part.Labeled(label) : part) : value;
}
