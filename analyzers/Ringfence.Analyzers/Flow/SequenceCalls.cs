using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow;

/// <summary>Arrays, lists, dictionaries and queries over them, as far as texts are made of what they hold.</summary>
internal static class SequenceCalls
{
    internal static bool IsCollectionExpression(IOperation operation) =>
        operation is { Kind: OperationKind.None, Syntax: CollectionExpressionSyntax };

    internal static FlowValue CreateArray(TextEvaluator evaluator, IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes)
        {
            evaluator.Evaluate(size);
        }

        return array.Initializer is { } initializer
            ? evaluator.NewObject(array, SequenceValue.Of(Elements(evaluator, initializer.ElementValues)))
            : evaluator.NewObject(array, SequenceValue.OfAny(null));
    }

    internal static FlowValue CreateCollection(TextEvaluator evaluator, IOperation collection)
    {
        var elements = ImmutableArray.CreateBuilder<FlowValue>();
        SequenceValue? spread = null;
        foreach (var child in collection.ChildOperations)
        {
            if (child.Syntax is SpreadElementSyntax)
            {
                foreach (var source in child.ChildOperations)
                {
                    var inner = ElementsOf(evaluator, evaluator.Evaluate(source), source);
                    spread = spread is null ? inner.Blur() : (SequenceValue)spread.Join(inner.Blur());
                }
            }
            else
            {
                elements.Add(Named(evaluator, child));
            }
        }

        var own = SequenceValue.Of(elements.ToImmutable());
        return evaluator.NewObject(collection, spread is null ? own : own.Blur().Join(spread));
    }

    /// <summary>A collection type's constructor: empty, or with the elements of the sequence it is given.</summary>
    internal static FlowValue? TryCreate(TextEvaluator evaluator, CallValues call)
    {
        if (!IsCollection(call.Method.ContainingType))
        {
            return null;
        }

        for (var i = 0; i < call.Count; i++)
        {
            if (call.TypeOf(i).ElementType() is not null && !call.IsString(i))
            {
                return evaluator.NewObject(call.Call, ElementsOf(evaluator, call.ValueAt(i), call.OperationAt(i)));
            }
        }

        return evaluator.NewObject(call.Call, SequenceValue.Empty);
    }

    internal static SequenceValue TableOf(ConstantContent content, IOperation reference) =>
        SequenceValue.Of(ImmutableArray.CreateRange(content.Elements, text => (FlowValue)TextValue.Literal(text, reference)));

    /// <summary>What the value gives when it is enumerated.</summary>
    internal static SequenceValue ElementsOf(TextEvaluator evaluator, FlowValue value, IOperation operation)
    {
        if (value is ReferenceValue reference && evaluator.Content(reference, operation) is SequenceValue sequence)
        {
            return sequence;
        }

        var source = TextEvaluator.Unwrap(operation);
        var label = evaluator.LabelOf(source.Type.ElementType() ?? operation.Type.ElementType());
        return SequenceValue.OfAny(
            label == PartLabel.Unknown && TextEvaluator.SourceOf(value) is { } outside ? TextValue.Of(outside.At(source)) : TextValue.Hole(source, label));
    }

    internal static FlowValue ReadElement(TextEvaluator evaluator, IArrayElementReferenceOperation element)
    {
        var array = evaluator.Evaluate(element.ArrayReference);
        foreach (var index in element.Indices)
        {
            evaluator.Evaluate(index);
        }

        return array is ReferenceValue reference && evaluator.Content(reference, element) is SequenceValue sequence
            ? At(sequence, element.Indices.Length == 1 ? element.Indices[0] : null) ?? evaluator.Unknown(element)
            : evaluator.UnknownFrom(element, array);
    }

    internal static void StoreElement(TextEvaluator evaluator, IArrayElementReferenceOperation element, FlowValue value, IOperation source)
    {
        var array = evaluator.Evaluate(element.ArrayReference);
        foreach (var index in element.Indices)
        {
            evaluator.Evaluate(index);
        }

        var added = Named(evaluator, value, source);
        if (array is not ReferenceValue reference)
        {
            evaluator.Escape(value, source);
            return;
        }

        var at = element.Indices.Length == 1 ? NumberOf(element.Indices[0]) : null;
        evaluator.Change(reference, element, old => old is not SequenceValue sequence
            ? old
            : at is { } i && sequence.IsExact && i >= 0 && i < sequence.Elements.Length
                ? SequenceValue.Of(sequence.Elements.SetItem(i, added))
                : sequence.Blur().Add(added));
    }

    internal static FlowValue? ReadItem(TextEvaluator evaluator, IPropertyReferenceOperation property, ReferenceValue reference)
    {
        if (evaluator.Content(reference, property) is not SequenceValue sequence)
        {
            return null;
        }

        if (property.Property.IsIndexer)
        {
            return At(IsKeyed(property.Property.ContainingType) ? sequence.Blur() : sequence, property.Arguments.Length == 1 ? property.Arguments[0].Value : null);
        }

        return property.Property.Name switch
        {
            "Current" or "Value" => sequence.Any,
            "Values" => reference,
            _ => null,
        };
    }

    internal static bool StoreItem(
        TextEvaluator evaluator, IPropertyReferenceOperation property, ReferenceValue reference, FlowValue value, IOperation source)
    {
        if (!property.Property.IsIndexer || evaluator.Content(reference, property) is not SequenceValue)
        {
            return false;
        }

        var added = Named(evaluator, value, source);
        evaluator.Change(reference, property, old => old is SequenceValue sequence ? sequence.Blur().Add(added) : old);
        return true;
    }

    internal static FlowValue? TryCall(TextEvaluator evaluator, CallValues call)
    {
        if (SymbolEqualityComparer.Default.Equals(call.Method.ContainingType, evaluator.Context.Types.Enumerable))
        {
            return Query(evaluator, call);
        }

        if (call.Method is { Name: "GetValueOrDefault", IsStatic: true, ContainingType.Name: "CollectionExtensions" } && call.Count > 1
            && call.ValueAt(0) is ReferenceValue table && evaluator.Content(table, call.Call) is SequenceValue values)
        {
            var otherwise = call.Count > 2 ? Named(evaluator, call.ValueAt(2), call.OperationAt(2)) : TextValue.Empty;
            return (values.Any ?? TextValue.Empty).Join(otherwise);
        }

        return call.ReceiverValue is ReferenceValue reference && evaluator.Content(reference, call.Call) is SequenceValue sequence
            ? CallCollection(evaluator, call, reference, sequence)
            : null;
    }

    private static FlowValue? CallCollection(TextEvaluator evaluator, CallValues call, ReferenceValue reference, SequenceValue sequence)
    {
        switch (call.Method.Name)
        {
            case "Add" or "Push" or "Enqueue" or "TryAdd" or "AddLast" or "AddFirst":
                var last = call.Count - 1;
                var added = Named(evaluator, call.ValueAt(last), call.OperationAt(last));
                evaluator.Change(reference, call.Call, old => old is SequenceValue s ? s.Add(added) : old);
                return evaluator.Unknown(call.Call);
            case "AddRange" or "UnionWith":
                var range = ElementsOf(evaluator, call.ValueAt(0), call.OperationAt(0));
                evaluator.Change(reference, call.Call, old => old is SequenceValue s ? AddAll(s, range) : old);
                return evaluator.Unknown(call.Call);
            case "Insert":
                var inserted = Named(evaluator, call.ValueAt(1), call.OperationAt(1));
                evaluator.Change(reference, call.Call, old => old is SequenceValue s ? s.Blur().Add(inserted) : old);
                return evaluator.Unknown(call.Call);
            case "Clear":
                evaluator.Change(reference, call.Call, static _ => SequenceValue.Empty);
                return evaluator.Unknown(call.Call);
            case "Remove" or "RemoveAt" or "Sort" or "Reverse" or "RemoveAll" or "RemoveRange":
                evaluator.Change(reference, call.Call, static old => old is SequenceValue s ? s.Blur() : old);
                return evaluator.Unknown(call.Call);
            case "ToArray":
                return evaluator.NewObject(call.Call, sequence);
            case "GetEnumerator" or "AsReadOnly" or "AsSpan":
                return reference;
            case "TryGetValue" when call.Count == 2:
                evaluator.Store(call.OperationAt(1), sequence.Any ?? TextValue.Empty, call.OperationAt(1));
                return evaluator.Unknown(call.Call);
            case "Dequeue" or "Pop" or "Peek" or "GetValueOrDefault":
                return sequence.Any;
            case "Contains" or "ContainsKey" or "ContainsValue" or "IndexOf" or "MoveNext" or "Reset" or "Dispose" or "Count" or "GetLength":
                return evaluator.Unknown(call.Call);
            default:
                return null;
        }
    }

    private static FlowValue? Query(TextEvaluator evaluator, CallValues call)
    {
        if (call.Method.Name == "Range")
        {
            return evaluator.NewObject(call.Call, SequenceValue.OfAny(TextValue.Hole(call.Call, PartLabel.SafeByType)));
        }

        if (call.Method.Name == "Repeat")
        {
            return evaluator.NewObject(call.Call, SequenceValue.OfAny(Named(evaluator, call.ValueAt(0), call.OperationAt(0))));
        }

        if (call.Count == 0 || call.TypeOf(0).ElementType() is null)
        {
            return null;
        }

        var source = ElementsOf(evaluator, call.ValueAt(0), call.OperationAt(0));
        switch (call.Method.Name)
        {
            case "Select":
                return Map(evaluator, call, source) is { } mapped ? evaluator.NewObject(call.Call, SequenceValue.OfAny(mapped)) : null;
            case "ToArray" or "ToList" or "AsEnumerable" or "ToHashSet":
                return evaluator.NewObject(call.Call, source);
            case "Where" when AllowsOnlyListed(evaluator, call):
                return evaluator.NewObject(call.Call, SequenceValue.OfAny(TextValue.Hole(call.Call, PartLabel.AllowListed)));
            case "Where" or "Take" or "Skip" or "TakeWhile" or "SkipWhile" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order"
                or "OrderDescending" or "Distinct" or "Reverse" or "Cast" or "OfType" or "SkipLast" or "TakeLast" or "DefaultIfEmpty":
                return evaluator.NewObject(call.Call, source.Blur());
            case "Concat" or "Union" or "Intersect" or "Except":
                return evaluator.NewObject(call.Call, source.Blur().Join(ElementsOf(evaluator, call.ValueAt(1), call.OperationAt(1)).Blur()));
            case "Append" or "Prepend":
                return evaluator.NewObject(call.Call, source.Blur().Add(Named(evaluator, call.ValueAt(1), call.OperationAt(1))));
            case "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "ElementAt" or "ElementAtOrDefault"
                or "Min" or "Max" when call.Method.ReturnType.SpecialType == SpecialType.System_String:
                return source.Any;
            default:
                return null;
        }
    }

    /// <summary>Whether a filter lets only elements of a fixed list pass, or only harmless ones.</summary>
    private static bool AllowsOnlyListed(TextEvaluator evaluator, CallValues call)
    {
        var filter = TextEvaluator.Unwrap(call.OperationAt(1));
        var lambda = filter is IDelegateCreationOperation creation ? creation.Target : filter;
        return call.Method.TypeArguments is { Length: 1 } types && types[0].SpecialType == SpecialType.System_String
            && CharacterChecks.ResultOf(lambda, evaluator.Context.Model) is { } result && TextEvaluator.Unwrap(result) is IInvocationOperation check
            && Proofs.Of(evaluator, check) is { } proof && CharacterChecks.IsOwnParameter(TextEvaluator.Unwrap(proof.Subject), lambda);
    }

    /// <summary>What a lambda makes of any one element.</summary>
    private static FlowValue? Map(TextEvaluator evaluator, CallValues call, SequenceValue source)
    {
        var selector = TextEvaluator.Unwrap(call.OperationAt(1));
        if (selector is IDelegateCreationOperation creation)
        {
            selector = creation.Target;
        }

        if (selector is not IFlowAnonymousFunctionOperation lambda)
        {
            return null;
        }

        var arguments = ImmutableArray.Create(
            source.Any ?? TextValue.Empty, TextValue.Hole(call.Call, PartLabel.SafeByType));
        return evaluator.TryInline(evaluator.GraphOf(lambda), lambda.Symbol, arguments, runsOnce: false, out var result) ? result : null;
    }

    private static SequenceValue AddAll(SequenceValue sequence, SequenceValue added)
    {
        if (!added.IsExact)
        {
            return (SequenceValue)sequence.Blur().Join(added);
        }

        foreach (var element in added.Elements)
        {
            sequence = sequence.Add(element);
        }

        return sequence;
    }

    private static FlowValue? At(SequenceValue sequence, IOperation? index) =>
        sequence.IsExact && index is not null && NumberOf(index) is { } at && at >= 0 && at < sequence.Elements.Length ? sequence.Elements[at] : sequence.Any;

    private static int? NumberOf(IOperation index) => index.ConstantValue is { HasValue: true, Value: int number } ? number : null;

    private static ImmutableArray<FlowValue> Elements(TextEvaluator evaluator, ImmutableArray<IOperation> values) =>
        ImmutableArray.CreateRange(values, value => value is IArrayInitializerOperation ? TextValue.Hole(value, PartLabel.Unknown) : Named(evaluator, value));

    private static FlowValue Named(TextEvaluator evaluator, IOperation operation) => Named(evaluator, evaluator.Evaluate(operation), operation);

    private static FlowValue Named(TextEvaluator evaluator, FlowValue value, IOperation operation) =>
        value is TextValue ? evaluator.PieceOf(value, operation) : value;

    private static bool IsKeyed(INamedTypeSymbol type) => type.TypeParameters.Length == 2;

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "Generic" or "ObjectModel" or "Concurrent" or "Collections" } space
        && space.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal);
}
