namespace Ringfence.Analyzers.Literals;

/// <summary>How a literal writes what it cannot write as it is.</summary>
internal enum LiteralSpelling
{
    /// <summary>Everything as it is: raw strings.</summary>
    Plain,

    /// <summary>With a backslash.</summary>
    Escaped,

    /// <summary>Quotes doubled.</summary>
    Verbatim,
}
