namespace Ringfence.Scripts.Plan.Flow;

/// <summary>How a call calls a tool.</summary>
internal enum ToolCallForm
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>By the tool function, or something that is it.</summary>
    Direct,

    /// <summary><c>callTool.call(x, name, …)</c>.</summary>
    Call,

    /// <summary><c>callTool.apply(x, [name, …])</c>.</summary>
    Apply,

    /// <summary>The tool function is given to another function, which calls it.</summary>
    Passed,
}
