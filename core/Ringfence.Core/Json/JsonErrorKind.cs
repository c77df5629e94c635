namespace Ringfence.Json;

/// <summary>The ways in which a text can fail to be JSON.</summary>
public enum JsonErrorKind
{
    /// <summary>Longer than <see cref="JsonParseOptions.MaxLength"/>.</summary>
    TooLong,

    /// <summary>Begins with the byte order mark of UTF-16 or UTF-32.</summary>
    WrongEncoding,

    /// <summary>Holds a NUL, as binary files and UTF-16 without a byte order mark do.</summary>
    Binary,

    /// <summary>Holds bytes that are not UTF-8.</summary>
    InvalidUtf8,

    /// <summary>Nested deeper than <see cref="JsonParseOptions.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>The text ends too early; an empty text does.</summary>
    UnexpectedEnd,

    /// <summary>Something else stands where a value, a key, a colon, a comma or a bracket belongs.</summary>
    Unexpected,

    /// <summary>More text follows the value.</summary>
    TrailingText,

    /// <summary>A comma stands before a closing bracket.</summary>
    TrailingComma,

    /// <summary>A comment, which JSON does not have.</summary>
    Comment,

    /// <summary>A string in single quotes, which JSON does not have.</summary>
    SingleQuote,

    /// <summary>A key without quotes.</summary>
    UnquotedKey,

    /// <summary>A key for the second time in one object.</summary>
    DuplicateKey,

    /// <summary>A string that is not closed on its line.</summary>
    UnclosedString,

    /// <summary>A raw control character in a string.</summary>
    ControlCharacter,

    /// <summary>An escape that JSON does not have.</summary>
    BadEscape,

    /// <summary>Half of a surrogate pair.</summary>
    UnpairedSurrogate,

    /// <summary>A number in a form that JSON does not have.</summary>
    BadNumber,
}
