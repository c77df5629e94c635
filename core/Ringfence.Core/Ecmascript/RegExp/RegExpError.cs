namespace Ringfence.Ecmascript.RegExp;

/// <summary>The first thing that is wrong with a regular expression.</summary>
internal sealed class RegExpError
{
    internal RegExpError(RegExpErrorKind kind, int start, int end, string message)
    {
        Kind = kind;
        Start = start;
        End = end;
        Message = message;
    }

    /// <summary>Which rule was broken.</summary>
    internal RegExpErrorKind Kind { get; }

    /// <summary>
    /// The first UTF-16 unit of the place: an offset into the text that <see cref="RegExpParser.Validate"/> was given; from
    /// <see cref="RegExpParser.Parse"/> an offset into the pattern, or into the flags when <see cref="IsInFlags"/>.
    /// </summary>
    internal int Start { get; }

    /// <summary>One past the last UTF-16 unit of the place; equal to <see cref="Start"/> where something is missing at the end.</summary>
    internal int End { get; }

    /// <summary>What is wrong and what to do about it: the lower-case part of a sentence, without a full stop.</summary>
    internal string Message { get; }

    /// <summary>Whether the place is in the flags and not in the pattern.</summary>
    internal bool IsInFlags => Kind is RegExpErrorKind.UnknownFlag or RegExpErrorKind.DuplicateFlag or RegExpErrorKind.ClashingFlags;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Start}..{End} {Message}");
}
