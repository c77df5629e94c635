using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Scripts.Plan;
using Ringfence.Scripts.Plan.Building;
using Ringfence.Scripts.Plan.Flow;

namespace Ringfence.Scripts.Score;

/// <summary>Looks at calls of tools by themselves: how often, for how much, by which names.</summary>
internal sealed class CallScorer
{
    private const int PointsOfSending = 12;
    private const int PointsOfOther = 6;
    private const int PointsForMore = 4;
    private const int MostOfFanOut = 24;
    private const int PointsOfBulk = 12;
    private const int MostOfBulk = 20;
    private const double Large = 10_000;
    private const double Extreme = 1_000_000;
    private const int PointsOfUnknownName = 20;
    private const int PointsOfComputedName = 15;
    private const int MostOfNames = 40;
    private static readonly HashSet<string> LimitKeys = new(
        ["limit", "count", "size", "top", "take", "max", "first", "last", "rows", "results", "items", "page"], StringComparer.Ordinal);

    private readonly ScriptFlow _flow;
    private readonly CallPlan _plan;
    private readonly PlanEvaluator _facts;
    private readonly FlowScorer _scorer;
    private readonly ScriptText _source;

    internal CallScorer(ScriptFlow flow, CallPlan plan, PlanEvaluator facts, FlowScorer scorer, ScriptText source)
    {
        _flow = flow;
        _plan = plan;
        _facts = facts;
        _scorer = scorer;
        _source = source;
    }

    internal void Add(List<ScoreSignal> signals)
    {
        AddFanOut(signals);
        AddNames(signals);
        AddAmounts(signals);
        if (_plan.IsRecursive && _plan.Cost.ToolCalls.IsUnbounded && _plan.Cost.UnboundedBy is { } range)
        {
            signals.Add(new ScoreSignal(ScoreSignalKind.FanOut, PointsOfSending, "functions that call themselves call tools", [range]));
        }
    }

    private void AddFanOut(List<ScoreSignal> signals)
    {
        int points = 0;
        List<TextRange> places = [];
        string name = "";
        bool isSending = false;
        foreach (CallSite site in _flow.Sites)
        {
            if (site.Form == ToolCallForm.None || !_facts.IsUnbounded(site)) continue;
            bool sends = _scorer.ClassOf(site) is ToolClass.Send or ToolClass.SendOut or ToolClass.Unknown;
            if (places.Count == 0 || (sends && !isSending)) name = _scorer.NameOf(site);
            isSending |= sends;
            if (places.Count < 8) places.Add(_source.GetRange(site.Node));
            points++;
        }

        if (points == 0) return;
        points = Math.Min((isSending ? PointsOfSending : PointsOfOther) + ((points - 1) * PointsForMore), MostOfFanOut);
        signals.Add(new ScoreSignal(ScoreSignalKind.FanOut, points, $"{name} is called any number of times", places.AsReadOnly()));
    }

    private void AddNames(List<ScoreSignal> signals)
    {
        int left = MostOfNames;
        foreach (CallSite site in _flow.Sites)
        {
            if (site.Form == ToolCallForm.None || left <= 0) continue;
            bool areAll = _flow.Names.Of(site).AreAll;
            bool isComputed = areAll && IsComputed(ToolNames.NameOf(site));
            if (areAll && !isComputed) continue;
            int points = Math.Min(areAll ? PointsOfComputedName : PointsOfUnknownName, left);
            left -= points;
            string message = areAll ? $"the name {_scorer.NameOf(site)} is put together" : "the text does not tell which tool is called";
            ScoreSignalKind kind = areAll ? ScoreSignalKind.Obfuscation : ScoreSignalKind.DynamicTool;
            signals.Add(new ScoreSignal(kind, points, message, [_source.GetRange(site.Node)]));
        }
    }

    private void AddAmounts(List<ScoreSignal> signals)
    {
        int bulk = MostOfBulk;
        bool isLimited = false;
        foreach (PlannedCall call in _plan.Calls)
        {
            bool isAll = false;
            double most = 0;
            foreach (PlanValue argument in call.Arguments) Look("", argument, ref isAll, ref most);
            if (isAll && bulk > 0)
            {
                int points = Math.Min(PointsOfBulk, bulk);
                bulk -= points;
                signals.Add(new ScoreSignal(ScoreSignalKind.BulkRead, points, $"{call.ToolText} is asked for everything", [call.Range]));
            }

            if (most <= Large || isLimited) continue;
            isLimited = true;
            int size = most > Extreme ? 25 : 15;
            signals.Add(new ScoreSignal(ScoreSignalKind.ExtremeLimit, size,
                $"{call.ToolText} is asked for {PlanValue.Of(most)} results", [call.Range]));
        }
    }

    // Values are no deeper than the plan makes them.
    private static void Look(string key, PlanValue value, ref bool isAll, ref double most)
    {
        switch (value.Kind)
        {
            case PlanValueKind.Text:
                string text = value.Text.Trim();
                isAll |= text is "*" or "**" or "%" or "*.*" || (text.StartsWith("select *", StringComparison.OrdinalIgnoreCase)
                    && text.IndexOf("where", StringComparison.OrdinalIgnoreCase) < 0
                        && text.IndexOf("limit", StringComparison.OrdinalIgnoreCase) < 0);
                break;
            case PlanValueKind.Number:
                IReadOnlyList<string> words = Secrets.NameWords.Split(key);
                if (words.Any(LimitKeys.Contains) && value.Number > most) most = value.Number;
                break;
            case PlanValueKind.Array:
                foreach (PlanValue element in value.Elements) Look(key, element, ref isAll, ref most);
                break;
            case PlanValueKind.Map:
                foreach (KeyValuePair<string, PlanValue> member in value.Members) Look(member.Key, member.Value, ref isAll, ref most);
                break;
        }
    }

    private bool IsComputed(Expression? name)
    {
        if (_flow.Places.VariableOf(name) is { } variable
            && _flow.Constants.Names.InitialOf(variable) is Expression initial) name = initial;
        return name is BinaryExpression or CallExpression or TaggedTemplateExpression or TemplateLiteral { Expressions.Count: > 0 };
    }
}
