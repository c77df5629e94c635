namespace Ringfence.Ecmascript;

/// <summary>The ways in which a text can fail to be a script.</summary>
public enum SyntaxErrorCode
{
    /// <summary>Longer than <see cref="ParseOptions.MaxLength"/>.</summary>
    TooLong,

    /// <summary>More tokens than <see cref="ParseOptions.MaxTokens"/>.</summary>
    TooManyTokens,

    /// <summary>More nodes than <see cref="ParseOptions.MaxNodes"/>.</summary>
    TooManyNodes,

    /// <summary>Nested deeper than <see cref="ParseOptions.MaxNesting"/>, or than the stack of the calling thread allows.</summary>
    TooDeep,

    /// <summary>Something else stands where an expression, a statement, a name or a mark belongs.</summary>
    Unexpected,

    /// <summary>The text ends too early.</summary>
    UnexpectedEnd,

    /// <summary>A character that begins nothing.</summary>
    UnexpectedCharacter,

    /// <summary>A string that is not closed on its line.</summary>
    UnterminatedString,

    /// <summary>A template that is not closed.</summary>
    UnterminatedTemplate,

    /// <summary>A comment that is not closed.</summary>
    UnterminatedComment,

    /// <summary>A regular expression that is not closed on its line.</summary>
    UnterminatedRegExp,

    /// <summary>An escape that strings, templates or names do not have.</summary>
    InvalidEscape,

    /// <summary>A number in a form that does not exist.</summary>
    InvalidNumber,

    /// <summary>A regular expression whose pattern or flags are wrong.</summary>
    InvalidRegExp,

    /// <summary>A reserved word as a name.</summary>
    ReservedWord,

    /// <summary>Something that cannot be assigned to, or be the pattern of a declaration.</summary>
    InvalidTarget,

    /// <summary>An operator whose operands need brackets, such as <c>-a ** b</c> or <c>a ?? b || c</c>.</summary>
    AmbiguousOperators,

    /// <summary>
    /// A name for the second time where it may stand once: variables, parameters, labels, exports, private names, import
    /// attributes.
    /// </summary>
    Duplicate,

    /// <summary>A label, a private name or an exported variable that does not exist.</summary>
    Undefined,

    /// <summary>A declaration without the value it needs.</summary>
    MissingInitializer,

    /// <summary>
    /// A statement, an operator or a name in a place that does not have it: <c>break</c>, <c>return</c>, <c>await</c>,
    /// <c>super</c>, <c>import</c>.
    /// </summary>
    Misplaced,

    /// <summary>What strict code does not have: <c>with</c>, octal literals, <c>delete</c> of a variable.</summary>
    StrictMode,

    /// <summary>A member of a class that cannot be: two constructors, a field named <c>constructor</c>.</summary>
    InvalidMember,

    /// <summary>A parameter list that does not fit its function: a getter with parameters, a rest parameter with more behind it.</summary>
    InvalidParameters,

    /// <summary>A module name or export name that is not well-formed Unicode.</summary>
    MalformedName,
}
