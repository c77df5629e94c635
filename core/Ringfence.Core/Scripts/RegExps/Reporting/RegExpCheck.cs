using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.RegExp;

namespace Ringfence.Scripts.RegExps.Reporting;

/// <summary>Looks at the regular expressions of a script: literals, and constants given to <c>RegExp</c>.</summary>
internal static class RegExpCheck
{
    /// <summary>Checks a literal. A literal that is not valid is for the parser to report.</summary>
    internal static IReadOnlyList<RegExpFinding> Check(
        RegExpLiteral literal, RegExpComplexityLimits limits, CancellationToken cancellation = default)
    {
        var first = literal.Start + 1;
        var pattern = literal.Pattern;
        return Judge(pattern, literal.Flags, limits, cancellation) is { } report
            ? [report.At(s => first + s, first, first + pattern.Length)]
            : [];
    }

    /// <summary>Checks <c>new RegExp("…")</c> or <c>RegExp("…", "…")</c>; anything but constant texts gives nothing.</summary>
    internal static IReadOnlyList<RegExpFinding> Check(
        IReadOnlyList<Expression> arguments, RegExpComplexityLimits limits, CancellationToken cancellation = default)
    {
        if (arguments.Count is not (1 or 2) || arguments[0] is not StringLiteral text) return [];
        if (arguments.Count == 2 && arguments[1] is not StringLiteral) return [];

        var flagText = arguments.Count == 2 ? (StringLiteral)arguments[1] : null;
        var (pattern, flags) = (text.Value, flagText?.Value ?? "");
        if (RegExpParser.Parse(pattern, flags, RegExpOptions.Default).Error is { } error)
        {
            if (error.Kind is RegExpErrorKind.TooLong or RegExpErrorKind.TooDeep) return [];
            var places = StringPlaces.Of(error.IsInFlags ? flagText! : text);
            return [new RegExpFinding(
                RegExpRules.Invalid, places[error.Start], Math.Max(places[error.Start] + 1, places[error.End]),
                $"This regular expression is not valid: {error.Message}. The script throws a SyntaxError when it gets here.", null)];
        }

        var offsets = StringPlaces.Of(text);
        return Judge(pattern, flags, limits, cancellation) is { } report
            ? [report.At(s => offsets[s], offsets[0], offsets[pattern.Length])]
            : [];
    }

    private static RegExpReport? Judge(string pattern, string flags, RegExpComplexityLimits limits, CancellationToken cancellation)
    {
        var verdict = RegExpComplexity.Analyze(pattern, flags, limits, cancellation);
        return RegExpReport.Of(pattern, verdict);
    }
}
