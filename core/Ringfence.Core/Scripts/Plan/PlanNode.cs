using Ringfence.Findings;

namespace Ringfence.Scripts.Plan;

/// <summary>A node of a plan.</summary>
public sealed class PlanNode
{
    internal PlanNode(PlanNodeKind kind, string label, TextRange range, PlanInterval turns, PlanCost cost,
        IReadOnlyList<PlanNode> children, PlannedCall? call)
    {
        Kind = kind;
        Label = label;
        Range = range;
        Turns = turns;
        Cost = cost;
        Children = children;
        Call = call;
    }

    /// <summary>What it is.</summary>
    public PlanNodeKind Kind { get; }

    /// <summary>The kind of loop, the name of the function or method, <c>if</c>, <c>else</c> and the like.</summary>
    public string Label { get; }

    /// <summary>Where it is.</summary>
    public TextRange Range { get; }

    /// <summary>How often it runs each time the script comes to it.</summary>
    public PlanInterval Turns { get; }

    /// <summary>What it costs each time the script comes to it.</summary>
    public PlanCost Cost { get; }

    /// <summary>What is in it, in the order of the text.</summary>
    public IReadOnlyList<PlanNode> Children { get; }

    /// <summary>The call; null when it calls no tool.</summary>
    public PlannedCall? Call { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Label}";
}
