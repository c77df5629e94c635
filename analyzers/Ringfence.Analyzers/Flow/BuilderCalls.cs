using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow;

/// <summary>String builders, and the handlers the compiler fills for interpolated strings: both grow a text in place.</summary>
internal static class BuilderCalls
{
    internal static FlowValue? TryCreate(TextEvaluator evaluator, CallValues call)
    {
        var types = evaluator.Context.Types;
        var type = call.Method.ContainingType;
        if (types.IsBuilder(type))
        {
            return evaluator.NewObject(call.Call, call.IsString(0) ? Clip(call, evaluator.PieceOf(call.ValueAt(0), call.OperationAt(0))) : TextValue.Empty);
        }

        if (!types.IsHandler(type))
        {
            return null;
        }

        // A handler of a builder writes through to it.
        for (var i = 0; i < call.Count; i++)
        {
            if (types.IsBuilder(call.TypeOf(i)) && call.ValueAt(i) is ReferenceValue builder)
            {
                return builder;
            }
        }

        return evaluator.NewObject(call.Call, TextValue.Empty);
    }

    internal static FlowValue? TryCall(TextEvaluator evaluator, CallValues call)
    {
        var types = evaluator.Context.Types;
        var type = call.Method.ContainingType;
        if (call.ReceiverValue is not ReferenceValue builder || !(types.IsBuilder(type) || types.IsHandler(type)))
        {
            return null;
        }

        switch (call.Method.Name)
        {
            case "Append":
                return Append(evaluator, call, builder);
            case "AppendLine":
                if (call.Count > 0)
                {
                    Append(evaluator, call, builder);
                }

                return Add(evaluator, call, builder, TextValue.Literal("\n", call.Call));
            case "AppendLiteral":
                return Add(evaluator, call, builder, evaluator.PieceOf(call.ValueAt(0), call.OperationAt(0)));
            case "AppendFormatted":
                return Add(evaluator, call, builder, Formatted(evaluator, call));
            case "AppendFormat":
                return Add(evaluator, call, builder, TextCalls.Format(evaluator, call, 0) as TextValue ?? TextValue.Hole(call.Call, PartLabel.Unknown));
            case "AppendJoin":
                return Add(evaluator, call, builder, (TextValue)TextCalls.Join(evaluator, call, 0));
            case "Insert":
                return Insert(evaluator, call, builder);
            case "Replace":
                evaluator.Change(builder, call.Call, old => Replace(evaluator, call, old));
                return builder;
            case "Remove":
                evaluator.Change(builder, call.Call, static old => Blur(old));
                return builder;
            case "Clear" or "ToStringAndClear":
                var before = evaluator.Content(builder, call.Receiver!);
                evaluator.Change(builder, call.Call, static _ => TextValue.Empty);
                return call.Method.Name == "Clear" ? builder : before;
            case "ToString":
                return evaluator.Content(builder, call.Receiver!) is TextValue text ? call.Count == 0 ? text : text.Blur() : null;
            default:
                return call.Method.Name is "EnsureCapacity" or "Equals" ? evaluator.Unknown(call.Call) : null;
        }
    }

    internal static bool StoreProperty(TextEvaluator evaluator, IPropertyReferenceOperation property, ReferenceValue builder, FlowValue value)
    {
        if (!evaluator.Context.Types.IsBuilder(property.Property.ContainingType))
        {
            return false;
        }

        switch (property.Property.Name)
        {
            case "Length":
                var isCleared = (value as TextValue)?.Constant == "0";
                evaluator.Change(builder, property, old => isCleared ? TextValue.Empty : Blur(old));
                return true;
            case "Chars" or "this[]":
                evaluator.Change(builder, property, old => value is TextValue added && old is TextValue text ? text.Then(added).Blur() : old);
                return true;
            default:
                return property.Property.Name is "Capacity";
        }
    }

    private static ReferenceValue Append(TextEvaluator evaluator, CallValues call, ReferenceValue builder)
    {
        var type = call.TypeOf(0);
        if (evaluator.Context.Types.IsHandler(type) || (call.Count > 1 && evaluator.Context.Types.IsHandler(call.TypeOf(1))))
        {
            return builder;
        }

        var value = call.ValueAt(0);
        var text = value is ReferenceValue && !evaluator.Context.Types.IsBuilder(call.OperationAt(0).Type)
            ? evaluator.TextOf(SequenceCalls.ElementsOf(evaluator, value, call.OperationAt(0)).Any ?? TextValue.Empty, call.OperationAt(0)).Blur()
            : evaluator.PieceOf(value, call.OperationAt(0));
        return Add(evaluator, call, builder, Clip(call, text));
    }

    /// <summary>A part of a text, or a character repeated, is made of the same parts.</summary>
    private static TextValue Clip(CallValues call, TextValue text) => call.Count <= 1 || call.Method.Name == "AppendLine" ? text : text.Blur();

    private static ReferenceValue Add(TextEvaluator evaluator, CallValues call, ReferenceValue builder, TextValue added)
    {
        evaluator.Change(builder, call.Call, old => old is TextValue text ? evaluator.Append(text, added) : old);
        return builder;
    }

    private static TextValue Formatted(TextEvaluator evaluator, CallValues call)
    {
        var piece = evaluator.PieceOf(call.ValueAt(0), call.OperationAt(0));
        string? format = null;
        var isAligned = false;
        for (var i = 1; i < call.Count; i++)
        {
            format = call.IsString(i) ? (call.ValueAt(i) as TextValue)?.Constant : format;
            isAligned |= call.NumberAt(i) is { } width && width != 0;
        }

        return TextFormats.Formatted(piece, string.IsNullOrEmpty(format) ? null : format, isAligned, call.OperationAt(0));
    }

    private static ReferenceValue Insert(TextEvaluator evaluator, CallValues call, ReferenceValue builder)
    {
        var added = evaluator.PieceOf(call.ValueAt(1), call.OperationAt(1));
        evaluator.Change(
            builder,
            call.Call,
            old => old is not TextValue text ? old : call.NumberAt(0) == 0 ? evaluator.Append(added, text) : evaluator.Append(text, added).Blur());
        return builder;
    }

    private static FlowValue Replace(TextEvaluator evaluator, CallValues call, FlowValue old)
    {
        if (old is not TextValue text)
        {
            return old;
        }

        var replaced = TextCalls.Replace(evaluator, call, text);
        return call.Count > 2 ? replaced.Or(text).Blur() : replaced;
    }

    private static FlowValue Blur(FlowValue value) => value is TextValue text ? text.Blur() : value;
}
