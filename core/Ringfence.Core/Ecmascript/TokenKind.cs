namespace Ringfence.Ecmascript;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>A name.</summary>
    Identifier,

    /// <summary><c>#name</c>.</summary>
    PrivateIdentifier,

    /// <summary>A reserved word; <c>null</c>, <c>true</c> and <c>false</c> have kinds of their own.</summary>
    Keyword,

    /// <summary>A mark or an operator.</summary>
    Punctuator,

    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Numeric,

    /// <summary>A BigInt.</summary>
    BigInt,

    /// <summary>A string.</summary>
    String,

    /// <summary>A piece of a template, from its backquote or <c>}</c> to its backquote or <c>${</c>.</summary>
    Template,

    /// <summary>A regular expression.</summary>
    RegularExpression,
}
