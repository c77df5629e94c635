using Ringfence.Scripts.Plan.Flow;

namespace Ringfence.Scripts.Plan.Building;

/// <summary>The plan of a function that is being made.</summary>
internal sealed class PlanFunction
{
    internal PlanFunction(FlowFunction function, PlanBlock root)
    {
        Function = function;
        Root = root;
    }

    internal FlowFunction Function { get; }

    internal PlanBlock Root { get; }

    /// <summary>Its blocks, each after those inside of it.</summary>
    internal List<PlanBlock> Blocks { get; } = [];

    /// <summary>The blocks that call something.</summary>
    internal List<PlanBlock> Calls { get; } = [];

    internal PlanState State { get; set; }

    /// <summary>Whether it, or what it calls, calls a tool.</summary>
    internal bool CallsTools { get; set; }

    /// <summary>Whether it, or what it calls, has a loop.</summary>
    internal bool HasLoops { get; set; }

    /// <summary>Whether it may run any number of times.</summary>
    internal bool IsUnbounded { get; set; }

    internal bool IsRecursive { get; set; }

    /// <summary>Whether a plan shows it.</summary>
    internal bool IsShown { get; set; }

    /// <summary>Whether something in the script calls it.</summary>
    internal bool IsCalled { get; set; }

    /// <summary>The functions that call it.</summary>
    internal List<PlanFunction> Callers { get; } = [];
}
