namespace Ringfence.Ecmascript.RegExp;

/// <summary>Bounds on a regular expression, checked while it is parsed.</summary>
internal sealed class RegExpLimits
{
    /// <summary>The greatest value of <see cref="MaxNesting"/>, low enough for the stack of any thread.</summary>
    internal const int HighestNesting = 1_000;

    /// <summary>The bounds that apply unless others are given.</summary>
    internal static readonly RegExpLimits Default = new();

    /// <summary>How many groups and classes may be open inside each other; 0 to <see cref="HighestNesting"/>, 200 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    internal int MaxNesting
    {
        get;
        init => field = value is >= 0 and <= HighestNesting ? value : throw new ArgumentOutOfRangeException(nameof(value), value, null);
    } = 200;

    /// <summary>The longest pattern in UTF-16 units; one million by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    internal int MaxLength
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, null);
    } = 1_000_000;
}
