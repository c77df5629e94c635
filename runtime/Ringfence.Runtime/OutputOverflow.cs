namespace Ringfence.Runtime;

/// <summary>What the sanitizer does with a value that is larger than its limits.</summary>
public enum OutputOverflow
{
    /// <summary>
    /// Keep what fits, cut the rest and note it: the default, because a result that says where it was cut can still be used.
    /// </summary>
    Truncate,

    /// <summary>Throw <see cref="OutputLimitExceededException"/>: for a caller that must not act on part of a result.</summary>
    Refuse,
}
