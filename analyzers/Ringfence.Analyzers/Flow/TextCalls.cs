using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow;

/// <summary>Methods of <see cref="string"/>, and <c>ToString</c> of anything.</summary>
internal static class TextCalls
{
    internal static FlowValue? TryCall(TextEvaluator evaluator, CallValues call)
    {
        var method = call.Method;
        if (method.Name == "ToString" && call.Receiver is not null && call.ReceiverValue is TextValue)
        {
            return ToText(evaluator, call);
        }

        if (method.Name is "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" && call.Receiver is not null && call.ReceiverValue is TextValue or ReferenceValue)
        {
            return call.ReceiverValue;
        }

        if (method is { IsStatic: true, Name: "FromResult", Parameters.Length: 1, ContainingType.Name: "Task" or "ValueTask" })
        {
            return call.ValueAt(0) is TextValue ? evaluator.PieceOf(call.ValueAt(0), call.OperationAt(0)) : call.ValueAt(0);
        }

        if (method is { IsStatic: true, Name: "Invariant" or "CurrentCulture", Parameters.Length: 1 }
            && SymbolEqualityComparer.Default.Equals(method.ContainingType, evaluator.Context.Types.FormattableString))
        {
            return call.ValueAt(0) as TextValue;
        }

        if (method.ContainingType.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        return method.IsStatic ? CallStatic(evaluator, call) : call.ReceiverValue is { } receiver ? CallInstance(evaluator, call, receiver) : null;
    }

    private static TextValue ToText(TextEvaluator evaluator, CallValues call)
    {
        var receiver = call.Receiver!;
        var isSafe = evaluator.Context.Types.Safe.Contains(receiver.Type);
        if (isSafe)
        {
            return TextValue.Hole(call.Call, HasFreeFormat(call) ? PartLabel.Unknown : PartLabel.SafeByType);
        }

        return evaluator.PieceOf(call.ReceiverValue!, call.Call);
    }

    /// <summary>A format that is not constant may hold any text between its quotes.</summary>
    private static bool HasFreeFormat(CallValues call)
    {
        for (var i = 0; i < call.Count; i++)
        {
            if (call.IsString(i) && (call.ValueAt(i) as TextValue)?.Constant is null)
            {
                return true;
            }
        }

        return false;
    }

    private static FlowValue? CallStatic(TextEvaluator evaluator, CallValues call)
    {
        switch (call.Method.Name)
        {
            case "Concat":
                return Concat(evaluator, call);
            case "Format":
                return Format(evaluator, call, 0);
            case "Join":
                return Join(evaluator, call, 0);
            case "Copy" or "Intern" or "IsInterned":
                return evaluator.PieceOf(call.ValueAt(0), call.OperationAt(0));
            case "Create" when call.ValueAt(call.Count - 1) is ReferenceValue handler:
                return evaluator.Content(handler, call.Call) as TextValue;
            case "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "Equals" or "Compare" or "CompareOrdinal":
                return evaluator.Unknown(call.Call);
            default:
                return null;
        }
    }

    private static FlowValue CallInstance(TextEvaluator evaluator, CallValues call, FlowValue receiver)
    {
        var text = evaluator.PieceOf(receiver, call.Receiver!);
        switch (call.Method.Name)
        {
            case "Replace":
                return Replace(evaluator, call, text);
            case "Insert":
                return Insert(evaluator, call, text);
            case "Clone":
                return text;
            case "Split":
                return evaluator.NewObject(call.Call, SequenceValue.OfAny(Change(call, text, null)));
            case "ToUpper" or "ToUpperInvariant":
                return Change(call, text, static s => s.ToUpperInvariant());
            case "ToLower" or "ToLowerInvariant":
                return Change(call, text, static s => s.ToLowerInvariant());
            case "Trim" when call.Count == 0:
                return Change(call, text, static s => s.Trim());
            case "TrimStart" when call.Count == 0:
                return Change(call, text, static s => s.TrimStart());
            case "TrimEnd" when call.Count == 0:
                return Change(call, text, static s => s.TrimEnd());
            case "Substring":
                return Change(call, text, s => Substring(s, call));
            case "PadLeft" or "PadRight" or "Remove" or "Trim" or "TrimStart" or "TrimEnd" or "Normalize" or "ReplaceLineEndings":
                return Change(call, text, null);
            default:
                return evaluator.Unknown(call.Call);
        }
    }

    internal static FlowValue? Format(TextEvaluator evaluator, CallValues call, int first)
    {
        // A provider or a builder may come first.
        var format = call.IsString(first) ? first : first + 1;
        if (!call.IsString(format))
        {
            return null;
        }

        return TextFormats.Compose(
            evaluator, evaluator.PieceOf(call.ValueAt(format), call.OperationAt(format)), ArgumentsFrom(evaluator, call, format + 1), call.Call);
    }

    internal static FlowValue Join(TextEvaluator evaluator, CallValues call, int first)
    {
        var separator = evaluator.PieceOf(call.ValueAt(first), call.OperationAt(first));
        var elements = SequenceCalls.ElementsOf(evaluator, call.ValueAt(first + 1), call.OperationAt(first + 1));
        if (!elements.IsExact || call.Count > first + 2)
        {
            return elements.Any is { } any ? evaluator.Append(evaluator.TextOf(any, call.OperationAt(first + 1)), separator).Blur() : TextValue.Empty;
        }

        var text = TextValue.Empty;
        for (var i = 0; i < elements.Elements.Length; i++)
        {
            text = i == 0 ? text : evaluator.Append(text, separator);
            text = evaluator.Append(text, evaluator.TextOf(elements.Elements[i], call.OperationAt(first + 1)));
        }

        return text;
    }

    /// <summary>The text with every occurrence of one constant replaced by a value.</summary>
    internal static TextValue Replace(TextEvaluator evaluator, CallValues call, TextValue text)
    {
        var added = call.TypeOf(1).SpecialType is SpecialType.System_String or SpecialType.System_Char
            ? evaluator.PieceOf(call.ValueAt(1), call.OperationAt(1))
            : TextValue.Empty;
        if (added.Constant is not null && IsWhollyUnknown(text))
        {
            return text.HolesAt(call.Call);
        }

        if ((call.ValueAt(0) as TextValue)?.Constant is not { Length: > 0 } old
            || text.Alternatives.Length * added.Alternatives.Length > TextValue.MaxAlternatives)
        {
            return evaluator.Append(added, text).Blur();
        }

        var isFound = false;
        var alternatives = new List<Text>();
        foreach (var alternative in text.Alternatives)
        {
            foreach (var insert in added.Alternatives)
            {
                alternatives.Add(Replace(alternative, old, insert, ref isFound));
            }
        }

        var replaced = TextValue.OneOf(alternatives);
        evaluator.Context.Budget.AddParts(replaced.PartCount);

        // What is not in the text known to the letter may still be in a hole.
        return isFound || added.Constant is not null || IsConstant(text) ? replaced : evaluator.Append(added, text).Blur();
    }

    private static Text Replace(Text text, string old, Text insert, ref bool isFound)
    {
        var result = text.IsBlurred ? Text.Blur(ImmutableArray.Create(Text.Empty)) : Text.Empty;
        foreach (var part in text.ToParts())
        {
            if (part.Text is not { } literal)
            {
                result = result.Append(part);
                continue;
            }

            var start = 0;
            for (var at = literal.IndexOf(old, StringComparison.Ordinal); at >= 0; at = literal.IndexOf(old, start, StringComparison.Ordinal))
            {
                isFound = true;
                result = result.Append(Part.Literal(literal.Substring(start, at - start), part.Source)).Append(insert);
                start = at + old.Length;
            }

            result = result.Append(start == 0 ? part : Part.Literal(literal.Substring(start), part.Source));
        }

        return result;
    }

    private static TextValue Insert(TextEvaluator evaluator, CallValues call, TextValue text)
    {
        var added = evaluator.PieceOf(call.ValueAt(1), call.OperationAt(1));
        if (call.NumberAt(0) is { } at && text.Constant is { } constant && at >= 0 && at <= constant.Length)
        {
            var before = TextValue.Literal(constant.Substring(0, at), call.Receiver!);
            return evaluator.Append(evaluator.Append(before, added), TextValue.Literal(constant.Substring(at), call.Receiver!));
        }

        return call.NumberAt(0) == 0 ? evaluator.Append(added, text) : evaluator.Append(text, added).Blur();
    }

    private static TextValue Concat(TextEvaluator evaluator, CallValues call)
    {
        if (call.Count == 1 && call.TypeOf(0).ElementType() is not null && !call.IsString(0))
        {
            var elements = SequenceCalls.ElementsOf(evaluator, call.ValueAt(0), call.OperationAt(0));
            var whole = TextValue.Empty;
            foreach (var element in elements.Elements)
            {
                whole = evaluator.Append(whole, evaluator.TextOf(element, call.OperationAt(0)));
            }

            return elements.IsExact ? whole : whole.Then(whole).Blur();
        }

        var text = TextValue.Empty;
        for (var i = 0; i < call.Count; i++)
        {
            text = evaluator.Append(text, evaluator.PieceOf(call.ValueAt(i), call.OperationAt(i)));
        }

        return text;
    }

    private static SequenceValue ArgumentsFrom(TextEvaluator evaluator, CallValues call, int first)
    {
        if (call.Count == first + 1 && call.TypeOf(first).ElementType() is not null && !call.IsString(first))
        {
            return SequenceCalls.ElementsOf(evaluator, call.ValueAt(first), call.OperationAt(first));
        }

        var arguments = ImmutableArray.CreateBuilder<FlowValue>();
        for (var i = first; i < call.Count; i++)
        {
            arguments.Add(evaluator.PieceOf(call.ValueAt(i), call.OperationAt(i)));
        }

        return SequenceValue.Of(arguments.ToImmutable());
    }

    /// <summary>The result of a method that only rewrites its receiver: exact for constants, the same parts otherwise.</summary>
    private static TextValue Change(CallValues call, TextValue text, Func<string, string?>? exact)
    {
        var changed = new List<Text>(text.Alternatives.Length);
        foreach (var alternative in text.Alternatives)
        {
            var single = TextValue.Of(alternative);
            if (single.SingleHole is { } hole)
            {
                changed.Add(Text.Of(hole.At(call.Call)));
            }
            else if (exact is not null && single.Constant is { } constant && exact(constant) is { } result)
            {
                changed.Add(Text.Empty.Append(Part.Literal(result, call.Call)));
            }
            else
            {
                return text.Blur();
            }
        }

        return TextValue.OneOf(changed);
    }

    private static string? Substring(string text, CallValues call)
    {
        if (call.NumberAt(0) is not { } start || start < 0 || start > text.Length)
        {
            return null;
        }

        return call.Count == 1
            ? text.Substring(start)
            : call.NumberAt(1) is { } length && length >= 0 && start + length <= text.Length ? text.Substring(start, length) : null;
    }

    private static bool IsWhollyUnknown(TextValue text)
    {
        foreach (var alternative in text.Alternatives)
        {
            if (TextValue.Of(alternative).SingleHole is null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsConstant(TextValue text) => text.TryGetConstants([]);
}
