namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>What a parenthesis opens.</summary>
internal enum GroupKind
{
    /// <summary><c>(?:</c>, with or without modifiers.</summary>
    Plain,

    /// <summary><c>(</c>, with or without a name.</summary>
    Capturing,

    /// <summary><c>(?=</c> or <c>(?!</c>.</summary>
    Lookahead,

    /// <summary><c>(?&lt;=</c> or <c>(?&lt;!</c>.</summary>
    Lookbehind,
}
