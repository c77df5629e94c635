using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Plan;
using Ringfence.Scripts.Plan.Building;
using Ringfence.Scripts.Plan.Flow;

namespace Ringfence.Scripts.Score;

/// <summary>Adds up the signals of a script.</summary>
internal static class ScoreCalculator
{
    internal static ScriptScore Run(
        ScopeTree scopes, ScriptFlow flow, CallPlan plan, PlanEvaluator facts, ScriptText source, CancellationToken cancellation)
    {
        if (flow.Graph.IsExhausted)
        {
            return ScriptScore.NotAnalysed(source.GetRange(scopes.Program), "the data of the script is too tangled to be followed");
        }

        List<ScoreSignal> signals = [];
        FlowScorer flows = new(flow, facts, source);
        flows.Add(signals);
        new CallScorer(flow, plan, facts, flows, source).Add(signals);
        new TextScorer(scopes, flow.Constants, source, cancellation).Add(signals);
        return new ScriptScore(Array.AsReadOnly(
            [.. signals.OrderByDescending(static signal => signal.Points).ThenBy(static signal => signal.Evidence[0].StartLine)
                .ThenBy(static signal => signal.Evidence[0].StartColumn).ThenBy(static signal => signal.Message, StringComparer.Ordinal)]));
    }
}
