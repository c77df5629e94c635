namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>Reads flags: each once, and not u and v together.</summary>
internal static class FlagParser
{
    internal static RegExpError? Parse(string text, int start, int end, out RegExpFlags flags)
    {
        flags = RegExpFlags.None;
        for (var at = start; at < end; at++)
        {
            var flag = FlagOf(text[at]);
            if (flag == RegExpFlags.None)
            {
                var length = PatternText.IsPair(text, at, end) ? 2 : 1;
                return new RegExpError(RegExpErrorKind.UnknownFlag, at, at + length,
                    $"the flag {Shown.Slice(text, at, at + length)} does not exist: the flags are d, g, i, m, s, u, v and y");
            }

            if ((flags & flag) != 0)
            {
                return new RegExpError(RegExpErrorKind.DuplicateFlag, at, at + 1,
                    $"the flag `{text[at]}` is already set: write each flag once");
            }

            flags |= flag;
            if ((flags & (RegExpFlags.Unicode | RegExpFlags.UnicodeSets)) == (RegExpFlags.Unicode | RegExpFlags.UnicodeSets))
            {
                return new RegExpError(RegExpErrorKind.ClashingFlags, at, at + 1,
                    "the flags `u` and `v` exclude each other: `v` does all that `u` does, so keep only one");
            }
        }

        return null;
    }

    private static RegExpFlags FlagOf(char letter) => letter switch
    {
        'd' => RegExpFlags.HasIndices,
        'g' => RegExpFlags.Global,
        'i' => RegExpFlags.IgnoreCase,
        'm' => RegExpFlags.Multiline,
        's' => RegExpFlags.DotAll,
        'u' => RegExpFlags.Unicode,
        'v' => RegExpFlags.UnicodeSets,
        'y' => RegExpFlags.Sticky,
        _ => RegExpFlags.None,
    };
}
