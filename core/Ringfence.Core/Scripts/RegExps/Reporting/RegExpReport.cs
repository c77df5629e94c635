using Ringfence.Findings;

namespace Ringfence.Scripts.RegExps.Reporting;

/// <summary>A verdict in words: the rule, the guilty stretch of the pattern, the message.</summary>
internal sealed class RegExpReport
{
    private readonly Rule _rule;
    private readonly RegExpSpan? _span;
    private readonly string _message;
    private readonly string? _fix;

    private RegExpReport(Rule rule, RegExpSpan? span, string message, string? fix)
    {
        _rule = rule;
        _span = span;
        _message = message;
        _fix = fix;
    }

    /// <summary>The report of a verdict, or null when there is nothing to say.</summary>
    internal static RegExpReport? Of(string pattern, RegExpVerdict verdict)
    {
        var span = Span(verdict.Quantifiers);
        var part = span is { } s ? $"`{Shown(pattern.Substring(s.Start, s.End - s.Start))}`" : "This regular expression";
        var fix = RegExpRewrite.Of(pattern, verdict.Quantifiers);
        var remedy = fix is null ? "Let every part begin with a character that nothing before it can read" : fix;
        switch (verdict.Growth)
        {
            case RegExpGrowth.Exponential:
                return new RegExpReport(RegExpRules.Exponential, span,
                    $"{part} can read one text in many ways, and trying them all takes exponential time: {Attack(verdict.Attack!)} blocks "
                    + $"the script. {remedy}, or limit the length of the text first.", fix);
            case RegExpGrowth.Polynomial:
                return new RegExpReport(RegExpRules.Polynomial, span, FormattableString.Invariant(
                    $"{part} can share one text in many ways, which takes time with the power {verdict.Degree} of its length: ")
                    + $"{Attack(verdict.Attack!)} makes it slow. {remedy}, or limit the length of the text first.", fix);
            case RegExpGrowth.Linear when verdict.SearchAttack is { } attack:
                return new RegExpReport(RegExpRules.SlowSearch, span, FormattableString.Invariant(
                    $"A search with {part} begins again at every place, which takes time with the power {verdict.SearchDegree} of the ")
                    + $"length: {Attack(attack)} makes it slow. Anchor the pattern with `^`, bound the repetition, or limit the length of "
                    + "the text.", null);
            case RegExpGrowth.Unknown when verdict.Reason != RegExpUnknownReason.Invalid:
                return new RegExpReport(RegExpRules.Undecided, null,
                    $"Whether this regular expression can become slow is not known: {Reason(verdict.Reason)}. Take it apart into simpler "
                    + "ones.", null);
            default:
                return null;
        }
    }

    /// <summary>The finding at its place.</summary>
    internal RegExpFinding At(Func<int, int> place, int start, int end) => _span is { } span
        ? new RegExpFinding(_rule, place(span.Start), place(span.End), _message, _fix)
        : new RegExpFinding(_rule, start, end, _message, _fix);

    /// <summary>The finding at a text that is not written as the pattern is.</summary>
    internal RegExpFinding At(int start, int end) => new(_rule, start, end, _message, null);

    private static RegExpSpan? Span(IReadOnlyList<RegExpSpan> quantifiers) =>
        quantifiers.Count == 0 ? null : new RegExpSpan(quantifiers.Min(q => q.Start), quantifiers.Max(q => q.End));

    private static string Attack(RegExpAttack attack)
    {
        var text = $"\"{Shown(attack.Pump)}\" repeated";
        if (attack.Prefix.Length > 0) text = $"\"{Shown(attack.Prefix)}\", then " + text;
        return attack.Suffix.Length > 0 ? text + $", then \"{Shown(attack.Suffix)}\"" : text;
    }

    private static string Reason(RegExpUnknownReason reason) => reason switch
    {
        RegExpUnknownReason.Lookbehind => "a lookbehind repeats something without a bound",
        RegExpUnknownReason.BackReference => "it hangs on what a back reference repeats",
        RegExpUnknownReason.Property => "it has a Unicode property whose characters are not known here",
        RegExpUnknownReason.TooLarge => "it has too many parts",
        _ => "comparing its parts takes too long",
    };

    private static string Shown(string text)
    {
        System.Text.StringBuilder shown = new();
        foreach (var c in text)
        {
            if (shown.Length > 60) return shown.Append('…').ToString();
            if (c is >= ' ' and <= '~') shown.Append(c);
            else if (c == '\n') shown.Append("\\n");
            else if (c == '\r') shown.Append("\\r");
            else if (c == '\t') shown.Append("\\t");
            else shown.Append(FormattableString.Invariant($"\\u{(int)c:X4}"));
        }

        return shown.ToString();
    }
}
