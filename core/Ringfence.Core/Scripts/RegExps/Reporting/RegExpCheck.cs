using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.RegExp;

namespace Ringfence.Scripts.RegExps.Reporting;

/// <summary>Says in findings what was judged of the regular expressions of a script: literals, and constant texts.</summary>
internal static class RegExpCheck
{
    /// <summary>Checks a literal. A literal that is not valid is for the parser to report.</summary>
    internal static RegExpFinding? Check(RegExpLiteral literal, RegExpJudge? judge)
    {
        if (judge is null) return null;
        var first = literal.Start + 1;
        var pattern = literal.Pattern;
        return RegExpReport.Of(pattern, judge.Judge(pattern, literal.Flags))?.At(s => first + s, first, first + pattern.Length);
    }

    /// <summary>Checks texts that are made a regular expression.</summary>
    /// <param name="text">Where the pattern comes from.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="flagText">Where the flags come from; null when none are given.</param>
    /// <param name="flags">The flags.</param>
    /// <param name="judge">Judges it; null when only what is not valid matters.</param>
    internal static RegExpFinding? Check(Expression text, string pattern, Expression? flagText, string flags, RegExpJudge? judge)
    {
        if (RegExpParser.Parse(pattern, flags, RegExpOptions.Default).Error is { } error)
        {
            if (error.Kind is RegExpErrorKind.TooLong or RegExpErrorKind.TooDeep) return judge is null ? null : Unread(text);
            var (start, end) = PlaceOf(error.IsInFlags ? flagText! : text, error.IsInFlags ? flags : pattern, error.Start, error.End);
            return new RegExpFinding(
                RegExpRules.Invalid, start, Math.Max(start + 1, end),
                $"This regular expression is not valid: {error.Message}. The script throws a SyntaxError when it gets here.", null);
        }

        if (judge is null || RegExpReport.Of(pattern, judge.Judge(pattern, flags)) is not { } report) return null;
        return At(report, text, pattern);
    }

    private static RegExpFinding Unread(Expression text) => new(
        RegExpRules.Undecided, text.Start, text.End,
        "Whether this regular expression can become slow is not known: it is too long or too deep. Take it apart into simpler ones.", null);

    private static RegExpFinding At(RegExpReport report, Expression text, string pattern)
    {
        if (text is not StringLiteral literal || literal.Value != pattern) return report.At(text.Start, text.End);
        var offsets = StringPlaces.Of(literal);
        return report.At(s => offsets[s], offsets[0], offsets[pattern.Length]);
    }

    private static (int Start, int End) PlaceOf(Expression text, string value, int start, int end)
    {
        if (text is not StringLiteral literal || literal.Value != value) return (text.Start, text.End);
        var offsets = StringPlaces.Of(literal);
        return (offsets[start], offsets[end]);
    }
}
