namespace Ringfence.Runtime.Output;

/// <summary>What a value is when it has no parts.</summary>
internal enum ScalarKind
{
    /// <summary>It has parts, or is nothing that is known.</summary>
    None,
    Null,
    Boolean,
    Number,

    /// <summary>NaN or an infinity.</summary>
    NotFinite,

    /// <summary>Text that may be masked and cut.</summary>
    Text,

    /// <summary>Text that stays whole.</summary>
    WholeText,

    /// <summary>A number with more digits than anyone counts with.</summary>
    NumberTooLong,

    /// <summary>Text that would mean something else when cut, and is too long.</summary>
    TooLong,

    /// <summary>Reading it failed.</summary>
    Unreadable,
}
