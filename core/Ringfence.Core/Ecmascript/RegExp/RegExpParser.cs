using Ringfence.Ecmascript.RegExp.Parsing;

namespace Ringfence.Ecmascript.RegExp;

/// <summary>
/// The grammar of regular expressions of ECMAScript 2025, with Annex B where neither u nor v is set. Time and memory are linear in the
/// pattern, and no text makes it throw.
/// </summary>
internal static class RegExpParser
{
    /// <summary>Checks a literal in place. A valid one without named groups allocates nothing.</summary>
    /// <param name="text">The text that holds the literal.</param>
    /// <param name="patternStart">The first UTF-16 unit after the opening slash.</param>
    /// <param name="patternEnd">The closing slash.</param>
    /// <param name="flagsStart">The first unit of the flags.</param>
    /// <param name="flagsEnd">One past the last unit of the flags.</param>
    /// <param name="limits">Bounds on the pattern.</param>
    /// <returns>The first error with offsets into <paramref name="text"/>, or null.</returns>
    internal static RegExpError? Validate(
        string text, int patternStart, int patternEnd, int flagsStart, int flagsEnd, RegExpLimits limits)
    {
        if (FlagParser.Parse(text, flagsStart, flagsEnd, out var flags) is { } wrongFlags) return wrongFlags;

        var parser = new PatternParser(text, patternStart, patternEnd, flags, limits, tree: null);
        return parser.Run();
    }

    /// <summary>Parses the two arguments of a <c>RegExp</c> constructor into a tree.</summary>
    internal static RegExpParseResult Parse(string pattern, string flags, RegExpOptions options)
    {
        if (FlagParser.Parse(flags, 0, flags.Length, out var set) is { } wrongFlags) return new RegExpParseResult(null, set, wrongFlags);

        var tree = new TreeBuilder();
        var parser = new PatternParser(pattern, 0, pattern.Length, set, options.Limits, tree);
        return parser.Run() is { } wrong
            ? new RegExpParseResult(null, set, wrong)
            : new RegExpParseResult(tree.Pattern(pattern.Length), set, null);
    }
}
