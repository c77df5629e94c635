using Ringfence.Ecmascript.RegExp.Tree;

namespace Ringfence.Ecmascript.RegExp;

/// <summary>The tree of a regular expression, or why there is none.</summary>
internal sealed class RegExpParseResult
{
    internal RegExpParseResult(Pattern? pattern, RegExpFlags flags, RegExpError? error)
    {
        Pattern = pattern;
        Flags = flags;
        Error = error;
    }

    /// <summary>The tree; null when <see cref="Error"/> is not.</summary>
    internal Pattern? Pattern { get; }

    /// <summary>The flags as far as they are valid.</summary>
    internal RegExpFlags Flags { get; }

    /// <summary>What is wrong; null when <see cref="Pattern"/> is not.</summary>
    internal RegExpError? Error { get; }
}
