using System.Text;
using Ringfence.Core.Tests.Scripts.Score;
using Ringfence.Json;
using Ringfence.Scripts;
using Ringfence.Scripts.Plan;

namespace Ringfence.Core.Tests.Scripts.Plan;

/// <summary>Plans as people and programs read them.</summary>
public sealed class PlanTextTests
{
    [Fact]
    public void Plans_AreAsAccepted()
    {
        StringBuilder text = new();
        foreach ((string name,
            string script) in HonestScripts.All) text.Append("# ").Append(name).Append('\n').Append(PlanCostTests.Check(script));
        foreach ((string name, _,
            string script) in ExfiltrationScripts.All) text.Append("# ").Append(name).Append('\n').Append(PlanCostTests.Check(script));
        TestKit.Golden.Match(text.ToString(), "Plans");
    }

    [Fact]
    public void Json_IsAsAccepted() => TestKit.Golden.Match(
        PlanCostTests.Check("const f = x => callTool('a.b', { x, y: [1, 0.5] });\nfor (const x of [1, 2]) if (x) await f(x);\nq.map(f);").ToJson(), "Json");

    [Fact]
    public void Json_IsReadByOurParser_AndHoldsEveryCall()
    {
        foreach (string script in HonestScripts.All.Select(row => row.Text).Concat(ExfiltrationScripts.All.Select(row => row.Text)))
        {
            CallPlan plan = PlanCostTests.Check(script);
            JsonParseResult json = JsonParser.Parse(plan.ToJson());
            Assert.Empty(json.Errors);
            JsonObject root = Assert.IsType<JsonObject>(json.Root);
            JsonArray calls = Assert.IsType<JsonArray>(root.Properties.Single(property => property.Name == "calls").Value);
            Assert.Equal(plan.Calls.Count, calls.Items.Count);
        }
    }

    [Fact]
    public void SameText_GivesTheSamePlanAndScore()
    {
        foreach ((_, _, string script) in ExfiltrationScripts.All)
        {
            ScriptReport one = ScoreTests.Check(script);
            ScriptReport other = ScoreTests.Check(script);
            Assert.Equal(one.Plan!.ToJson(), other.Plan!.ToJson());
            Assert.Equal(one.Score.ToString(), other.Score.ToString());
        }
    }
}
