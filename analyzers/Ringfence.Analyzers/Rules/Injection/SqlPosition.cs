namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Where in a statement a hole stands.</summary>
internal enum SqlPosition
{
    /// <summary>Where the grammar takes a value, so a parameter can stand there.</summary>
    Value,

    /// <summary>Within the quotes of a text literal.</summary>
    Quoted,

    /// <summary>Where the grammar wants a name, a keyword or a whole clause.</summary>
    Name,

    /// <summary>On its own between the parentheses of <c>IN</c>: one value or many.</summary>
    List,

    /// <summary>In a comment, or anywhere the reader cannot be sure about.</summary>
    Unclear,
}
