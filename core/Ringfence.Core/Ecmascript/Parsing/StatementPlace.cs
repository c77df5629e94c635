namespace Ringfence.Ecmascript.Parsing;

/// <summary>Where a statement stands, which decides what it may be.</summary>
internal enum StatementPlace
{
    /// <summary>In a list: declarations may stand here.</summary>
    List,

    /// <summary>Behind a label in a list: a function may stand here in sloppy code.</summary>
    Label,

    /// <summary>The body of an <c>if</c> or <c>else</c>: a function may stand here in sloppy code.</summary>
    If,

    /// <summary>The body of a loop or <c>with</c>: only statements.</summary>
    Body,
}
