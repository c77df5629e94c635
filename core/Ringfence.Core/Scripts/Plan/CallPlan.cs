using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Plan.Building;
using Ringfence.Scripts.Plan.Flow;

namespace Ringfence.Scripts.Plan;

/// <summary>
/// What a script can do with tools, read from its text alone: every place that calls one, with the arguments that the text tells, in
/// which loops, callbacks and branches, how often at least and at most. "At least" holds if no tool fails; a bound holds always, as long
/// as only the script itself calls its functions.
/// </summary>
public sealed class CallPlan
{
    internal CallPlan(PlanNode script, IReadOnlyList<PlanNode> functions, IReadOnlyList<PlannedCall> calls, bool isRecursive)
    {
        Script = script;
        Functions = functions;
        Calls = calls;
        IsRecursive = isRecursive;
    }

    /// <summary>The script.</summary>
    public PlanNode Script { get; }

    /// <summary>Its functions that call tools, unless they are shown where they are called.</summary>
    public IReadOnlyList<PlanNode> Functions { get; }

    /// <summary>Every place that calls a tool, in the order of the text, those in functions that nobody calls included.</summary>
    public IReadOnlyList<PlannedCall> Calls { get; }

    /// <summary>What one run costs.</summary>
    public PlanCost Cost => Script.Cost;

    /// <summary>Whether a function of the script can call itself, at once or by others.</summary>
    public bool IsRecursive { get; }

    /// <summary>The plan as JSON, the same byte for byte for the same script. What is not known is <c>{"unknown": true}</c>.</summary>
    public string ToJson() => CallPlanJson.Write(this);

    /// <summary>The plan as an indented tree to read.</summary>
    public override string ToString() => CallPlanText.Write(this);

    internal static (CallPlan Plan, PlanEvaluator Facts) Of(
        ScopeTree scopes, ScriptFlow flow, ScriptText source, CancellationToken cancellation)
    {
        PlanBuilder builder = new(scopes, flow, cancellation);
        builder.Walk(scopes.Program);
        PlanEvaluator evaluator = new(flow, builder.Functions, source);
        return (evaluator.Run(), evaluator);
    }
}
