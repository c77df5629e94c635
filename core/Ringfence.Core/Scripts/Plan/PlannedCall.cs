using Ringfence.Findings;

namespace Ringfence.Scripts.Plan;

/// <summary>A place that calls a tool.</summary>
public sealed class PlannedCall
{
    internal PlannedCall(IReadOnlyList<string> tools, bool areToolsComplete, IReadOnlyList<PlanValue> arguments, TextRange range,
        bool isUnbounded)
    {
        Tools = tools;
        AreToolsComplete = areToolsComplete;
        Arguments = arguments;
        Range = range;
        IsUnbounded = isUnbounded;
    }

    /// <summary>The names of the tools it may call, as far as the text tells, sorted.</summary>
    public IReadOnlyList<string> Tools { get; }

    /// <summary>Whether it can call no other tool.</summary>
    public bool AreToolsComplete { get; }

    /// <summary>What the tool is given after its name.</summary>
    public IReadOnlyList<PlanValue> Arguments { get; }

    /// <summary>Where it is.</summary>
    public TextRange Range { get; }

    /// <summary>Whether the text gives no bound for how often it is called.</summary>
    public bool IsUnbounded { get; }

    /// <summary>The names, joined by <c>|</c>, with <c>?</c> for those that are not known.</summary>
    public string ToolText => Tools.Count == 0 ? "?" : string.Join("|", Tools) + (AreToolsComplete ? "" : "|?");

    /// <inheritdoc/>
    public override string ToString() => Arguments.Count == 0 ? ToolText : ToolText + " " + string.Join(", ", Arguments);
}
