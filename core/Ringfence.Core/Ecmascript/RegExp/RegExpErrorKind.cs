namespace Ringfence.Ecmascript.RegExp;

/// <summary>The rules a regular expression can break.</summary>
internal enum RegExpErrorKind
{
    /// <summary>A flag other than d, g, i, m, s, u, v and y.</summary>
    UnknownFlag,

    /// <summary>A flag written twice.</summary>
    DuplicateFlag,

    /// <summary>The flags u and v together.</summary>
    ClashingFlags,

    /// <summary>A pattern longer than <see cref="RegExpLimits.MaxLength"/>.</summary>
    TooLong,

    /// <summary>Groups or classes nested deeper than <see cref="RegExpLimits.MaxNesting"/>.</summary>
    TooDeep,

    /// <summary>A group without its closing parenthesis.</summary>
    UnclosedGroup,

    /// <summary>A closing parenthesis without a group.</summary>
    UnopenedGroup,

    /// <summary>A question mark after an opening parenthesis that starts no known kind of group.</summary>
    UnknownGroup,

    /// <summary>Modifiers of a group that are unknown, doubled or missing.</summary>
    InvalidModifiers,

    /// <summary>A group's name that is no identifier, or is not closed.</summary>
    InvalidGroupName,

    /// <summary>Two groups of one name that can take part in one match.</summary>
    DuplicateGroupName,

    /// <summary><c>\k</c> without a name in angle brackets.</summary>
    MalformedReference,

    /// <summary>A reference to a group that does not exist.</summary>
    UnknownGroupReference,

    /// <summary>A quantifier with nothing, an assertion or another quantifier before it.</summary>
    NothingToRepeat,

    /// <summary>A quantifier whose least number is greater than its greatest.</summary>
    QuantifierOrder,

    /// <summary>A brace or bracket that must be escaped under the flags u and v.</summary>
    LoneBracket,

    /// <summary>A backslash at the end.</summary>
    TrailingBackslash,

    /// <summary>An escape that means nothing under the flags u and v.</summary>
    InvalidEscape,

    /// <summary>An escape of a code point without its digits, or above 10FFFF.</summary>
    InvalidCodePoint,

    /// <summary><c>\p</c> without a name in braces.</summary>
    MalformedProperty,

    /// <summary>A Unicode property or value that ECMAScript does not know.</summary>
    UnknownProperty,

    /// <summary>A property of strings where only a property of code points can stand.</summary>
    PropertyOfStrings,

    /// <summary>A class without its closing bracket.</summary>
    UnclosedClass,

    /// <summary>A range from a greater to a smaller character.</summary>
    RangeOrder,

    /// <summary>A set of characters as the bound of a range.</summary>
    RangeOfSets,

    /// <summary>A character that must be escaped in a class under the flag v.</summary>
    UnescapedClassCharacter,

    /// <summary>A doubled punctuator that the flag v reserves in a class.</summary>
    ReservedPunctuator,

    /// <summary>A class under the flag v that mixes or lacks operands of <c>--</c> and <c>&amp;&amp;</c>.</summary>
    InvalidSetOperation,

    /// <summary><c>\q</c> without its braces.</summary>
    MalformedStrings,

    /// <summary>A negated class that could match more or less than one character.</summary>
    NegatedStrings,
}
