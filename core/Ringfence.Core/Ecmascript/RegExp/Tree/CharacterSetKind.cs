namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>The sets a pattern can name.</summary>
internal enum CharacterSetKind
{
    /// <summary>The dot.</summary>
    Any,

    /// <summary><c>\d</c>: ASCII digits.</summary>
    Digit,

    /// <summary><c>\s</c>: white space and line terminators.</summary>
    Space,

    /// <summary><c>\w</c>: ASCII letters, digits and the underscore; more under i together with u or v.</summary>
    Word,

    /// <summary><c>\p</c>: a Unicode property.</summary>
    Property,
}
