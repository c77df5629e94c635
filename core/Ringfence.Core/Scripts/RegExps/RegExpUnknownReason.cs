namespace Ringfence.Scripts.RegExps;

/// <summary>Why the growth of a regular expression is not known.</summary>
internal enum RegExpUnknownReason
{
    /// <summary>It is known.</summary>
    None,

    /// <summary>The pattern or its flags are not valid.</summary>
    Invalid,

    /// <summary>The pattern has more states or transitions than are allowed.</summary>
    TooLarge,

    /// <summary>The comparison of its paths took more than is allowed.</summary>
    Budget,

    /// <summary>A lookbehind repeats something without a bound.</summary>
    Lookbehind,

    /// <summary>A back reference leaves open whether two ways through the pattern can match the same text.</summary>
    BackReference,

    /// <summary>A Unicode property whose characters are not known here stands inside a repetition.</summary>
    Property,
}
