namespace Ringfence.Scripts.Plan;

/// <summary>What a node of a plan is.</summary>
public enum PlanNodeKind
{
    /// <summary>The script.</summary>
    Script,

    /// <summary>A function of the script that is called from elsewhere in it.</summary>
    Function,

    /// <summary>A loop; below it is what happens each turn.</summary>
    Loop,

    /// <summary>A function that another one calls, for each element or whenever it likes.</summary>
    Callback,

    /// <summary>A choice; below it are its branches and what is needed to choose.</summary>
    Condition,

    /// <summary>One branch of a choice.</summary>
    Branch,

    /// <summary>A call of a tool.</summary>
    ToolCall,

    /// <summary>A call of a function of the script.</summary>
    FunctionCall,
}
