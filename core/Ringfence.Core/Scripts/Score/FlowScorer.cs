using Ringfence.Ecmascript;
using Ringfence.Findings;
using Ringfence.Scripts.Plan.Building;
using Ringfence.Scripts.Plan.Flow;

namespace Ringfence.Scripts.Score;

/// <summary>Finds which data reaches which tools.</summary>
internal sealed class FlowScorer
{
    private const int PointsForMore = 5;
    private const int MostForMore = 15;
    private const int LongestName = 60;
    private readonly ScriptFlow _flow;
    private readonly PlanEvaluator _plan;
    private readonly ScriptText _source;
    private readonly Dictionary<ulong, FlowSource> _byBit = [];

    internal FlowScorer(ScriptFlow flow, PlanEvaluator plan, ScriptText source)
    {
        _flow = flow;
        _plan = plan;
        _source = source;
        foreach (FlowSource source2 in flow.Sources.All.OrderBy(static known => known.Node.Start))
        {
            if (!_byBit.ContainsKey(source2.Bit)) _byBit[source2.Bit] = source2;
        }
    }

    internal void Add(List<ScoreSignal> signals)
    {
        List<(int Points, FlowSource Source, FlowGrade Grade, CallSite Site)> flows = [];
        List<(int Points, FlowSource Source, FlowGrade Grade, CallSite Site)> sensitive = [];
        SinkReader reader = new(_flow);
        foreach (CallSite site in _flow.Sites)
        {
            if (site.Form == ToolCallForm.None) continue;
            List<SinkPart> parts = reader.Read(site, out SinkFacts facts);
            ToolClass sink = SinkOf(site, facts);
            if (sink is ToolClass.Read or ToolClass.ReadMany or ToolClass.Count) continue;
            (int Points, FlowSource Source, FlowGrade Grade, CallSite Site) best = default;
            (int Points, FlowSource Source, FlowGrade Grade, CallSite Site) worst = default;
            foreach (SinkPart part in parts)
            {
                FlowLabels labels = _flow.Graph.LabelsOf(part.Place);
                bool isAddress = _flow.Words.IsAddress(part.Key) && !SinkReader.IsUrlKey(part.Key);
                for (ulong left = labels.All; left != 0; left &= left - 1)
                {
                    ulong bit = left & (~left + 1);
                    if (!_byBit.TryGetValue(bit, out FlowSource? source) || source.Node == site.Node) continue;
                    FlowGrade grade = labels.GradeOf(bit);
                    if (grade == FlowGrade.Record && _plan.IsUnbounded(site)) grade = FlowGrade.Bulk;
                    // One after the other to the same place is all of them.
                    if (grade == FlowGrade.Field && sink == ToolClass.SendOut && facts.HasFixedReceiver && _plan.IsUnbounded(site))
                    {
                        grade = FlowGrade.Collected;
                    }

                    if (source.Category == WordCategory.None)
                    {
                        int points = isAddress && grade != FlowGrade.Bulk ? 0 : FlowPoints.Of(grade, sink, source.IsAboutPeople);
                        if (points > best.Points) best = (points, source, grade, site);
                    }
                    else if (grade != FlowGrade.Derived && !(isAddress && source.Category == WordCategory.Personal))
                    {
                        int points = FlowPoints.Of(source.Category, sink);
                        if (points > worst.Points) worst = (points, source, grade, site);
                    }
                }
            }

            if (best.Points > 0) flows.Add(best);
            if (worst.Points > 0) sensitive.Add(worst);
        }

        AddSignals(signals, ScoreSignalKind.DataFlow, flows);
        AddSignals(signals, ScoreSignalKind.SensitiveData, sensitive);
    }

    private ToolClass SinkOf(CallSite site, SinkFacts facts)
    {
        ToolClass kind = facts.HasUrl ? ToolClass.SendOut : ClassOf(site);
        return kind == ToolClass.Send && !facts.HasReceiver && !_flow.Names.Of(site).Names.Any(_flow.Words.HasChannel)
            ? ToolClass.Tell : kind;
    }

    internal ToolClass ClassOf(CallSite site)
    {
        (IReadOnlyList<string> names, bool areAll) = _flow.Names.Of(site);
        return areAll ? names.Max(_flow.Words.ClassOf) : ToolClass.Unknown;
    }

    internal string NameOf(CallSite site)
    {
        (IReadOnlyList<string> names, bool areAll) = _flow.Names.Of(site);
        return areAll ? Short(names[0]) : "a tool that is not known";
    }

    private void AddSignals(
        List<ScoreSignal> signals, ScoreSignalKind kind, List<(int Points, FlowSource Source, FlowGrade Grade, CallSite Site)> found)
    {
        found.Sort(static (x, y) => x.Points != y.Points ? y.Points.CompareTo(x.Points) : x.Site.Node.Start.CompareTo(y.Site.Node.Start));
        int more = 0;
        for (int i = 0; i < found.Count; i++)
        {
            (int points, FlowSource source, FlowGrade grade, CallSite site) = found[i];
            if (i > 0)
            {
                points = Math.Min(Math.Min(points, PointsForMore), MostForMore - more);
                if (points <= 0) break;
                more += points;
            }

            string what = kind == ScoreSignalKind.SensitiveData
                ? WordsOf(source.Category) + " (" + Short(source.Name) + ")" : WordsOf(grade) + Short(source.Name);
            TextRange[] evidence = [_source.GetRange(site.Node), _source.GetRange(source.Node)];
            signals.Add(new ScoreSignal(kind, points, $"{what} reaches {NameOf(site)}", Array.AsReadOnly(evidence)));
        }
    }

    private static string WordsOf(WordCategory category) => category switch
    {
        WordCategory.Credential => "a secret",
        WordCategory.Financial => "financial data",
        _ => "data about a person",
    };

    private static string WordsOf(FlowGrade grade) => grade switch
    {
        FlowGrade.Bulk => "all that comes from ",
        FlowGrade.Record => "a whole record of ",
        FlowGrade.Collected => "a field of every record of ",
        FlowGrade.Derived => "a number computed from ",
        _ => "data of ",
    };

    private static string Short(string name) => name.Length <= LongestName ? name : name.Remove(LongestName) + "…";
}
