using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Scripts.Plan.Flow;

namespace Ringfence.Scripts.Plan.Building;

/// <summary>A node of a plan that is being made.</summary>
internal sealed class PlanBlock
{
    // Most blocks are calls, and have nothing in them.
    private static readonly List<PlanBlock> None = [];
    private List<PlanBlock>? _children;
    private TextRange? _range;

    internal PlanBlock(PlanNodeKind kind, string label, Node node)
    {
        Kind = kind;
        Label = label;
        Node = node;
    }

    internal PlanNodeKind Kind { get; }

    internal string Label { get; }

    /// <summary>What it stands for in the text; walking out of it ends the block.</summary>
    internal Node Node { get; }

    /// <summary>What its place in the text is; the block itself unless said otherwise.</summary>
    internal Node? Shown { get; init; }

    internal CallSite? Site { get; init; }

    /// <summary>The functions of the script that the call may call.</summary>
    internal PlanFunction[] Targets { get; set; } = [];

    internal PlanInterval Turns { get; set; } = PlanInterval.Once;

    internal List<PlanBlock> Children => _children ?? None;

    /// <summary>Whether one of its branches is always taken.</summary>
    internal bool IsExhaustive { get; set; }

    /// <summary>How many branches there are, those included in which nothing happens.</summary>
    internal int BranchCount { get; set; }

    /// <summary>Whether more than one of its branches may run.</summary>
    internal bool FallsThrough { get; init; }

    /// <summary>Whether something before may leave without it.</summary>
    internal bool IsOptional { get; set; }

    /// <summary>Which ways out were seen in it.</summary>
    internal PlanExits Exits { get; set; }

    /// <summary>Whether a loop without a bound is around, in the same function.</summary>
    internal bool IsInUnbounded { get; set; }

    internal PlanCost Cost { get; set; }

    internal PlanNode? Made { get; set; }

    internal void Add(PlanBlock child) => (_children ??= []).Add(child);

    /// <summary>Its place in the text.</summary>
    internal TextRange RangeIn(ScriptText source) => _range ??= source.GetRange(Shown ?? Node);
}
