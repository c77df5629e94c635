using System.Text;
using System.Text.RegularExpressions;
using Ringfence.Core.Tests.Scripts.Score;
using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Policy;
using Ringfence.Scripts;
using Ringfence.Scripts.Constants;
using Ringfence.Scripts.Plan.Flow;

namespace Ringfence.Core.Tests.Scripts.Plan;

/// <summary>Plan and score grow with the text, and nothing in a text makes them fail.</summary>
public sealed class PlanWorkTests
{
    private static readonly string[] Units =
    [
        "const o# = await callTool('orders.list', {}); await callTool('webhook.post', { o# });\n",
        "let x# = x; x = x#; if (x) callTool('a', { x# });\n",
        "const f# = (a, b) => { a.push(b); return callTool('t#', { a, b }); }; f#([], q); q = f#(q, q);\n",
        "for (const y# of q) { q = [...q, y#]; q.push(callTool('list', y#)); }\n",
        "q.map(a => b.map(c => callTool('x', { a, c, q })));\n",
        "const c# = { a: q, b: () => c#.a, c: { d: q } }; q = c#.b(); c#.c.d = q;\n",
        "function g#(n) { return n ? g#(n - 1) : h(callTool); } h = g#;\n",
        "var { a: { b: v# = q }, ...r# } = q; q = { v#, ...r# };\n",
        "q = q.filter(z => z.a).map(z => ({ ...z, s: `${z.b}${q}` }));\n",
        "try { throw q; } catch (e) { q = e.password; callTool(e, e); }\n",
        "switch (q) { case 1: callTool('a'); break; case callTool('b'): while (q) { if (q) continue; callTool('c'); } }\n",
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Units.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Work_GrowsWithTheText(int row)
    {
        long small = StepsOf(Repeat(Units[row], 10_000));
        long large = StepsOf(Repeat(Units[row], 80_000));
        Assert.True(large < small * 12, $"{small} steps for 10 KB, {large} for 80 KB");
    }

    [Fact]
    public void ManyKinds_In300Kilobytes_AreAnalysed()
    {
        RingfencePolicy policy = RingfencePolicy.Default with { Limits = RingfencePolicy.Default.Limits with { MaxSourceBytes =
            1_000_000 } };
        StringBuilder text = new("let q = [], x = 1, h, b = [];\n");
        for (int i = 0; text.Length < 300_000; i++) text.Append(Units[i % Units.Length].Replace("#", i.ToString()));
        ScriptReport report = ScriptCheck.Run(text.ToString(), new ScriptCheckOptions { Policy = policy });
        Assert.NotNull(report.Plan);
        Assert.Equal(100, report.Score.Value);
    }

    [Theory]
    [InlineData("f(", ")")]
    [InlineData("[", "]")]
    [InlineData("(() => ", ")()")]
    [InlineData("q ? callTool('a') : (", ")")]
    [InlineData("q && (", ")")]
    [InlineData("callTool('a', { x: ", "})")]
    public void Nesting_OverflowsNothing(string before, string after)
    {
        StringBuilder text = new();
        for (int i = 0; i < 60; i++) text.Append(before);
        text.Append('1');
        for (int i = 0; i < 60; i++) text.Append(after);
        ScriptReport report = ScoreTests.Check(text.ToString());
        Assert.True(report.Plan is not null || report.Score.Value == 100);
        if (report.Plan is { } plan) Assert.Empty(Ringfence.Json.JsonParser.Parse(plan.ToJson(),
            new Ringfence.Json.JsonParseOptions { MaxDepth = 512, MaxLength = 8_000_000 }).Errors);
    }

    [Fact]
    public void LongChains_OverflowNothing()
    {
        foreach (string unit in new[] { ".a", "[0]", "+callTool('a')", ".map(x => callTool(x))", "||callTool('b')" })
        {
            ScriptReport report = ScoreTests.Check("let q = {}; q = q" + string.Concat(Enumerable.Repeat(unit, 3000)) + ";");
            Assert.True(report.Plan is not null || report.Score.Value == 100);
            if (report.Plan is { } plan) Assert.NotEqual("", plan.ToString() + plan.ToJson());
        }
    }

    [Fact]
    public void BrokenAndMixedTexts_NeverThrow()
    {
        string[] seeds = [.. HonestScripts.All.Select(row => row.Text), .. ExfiltrationScripts.All.Select(row => row.Text)];
        Random random = new(4060);
        int analysed = 0;
        for (int i = 0; i < 3000; i++)
        {
            string text = Mutate(seeds[random.Next(seeds.Length)], seeds[random.Next(seeds.Length)], random);
            ScriptReport report = ScoreTests.Check(text);
            Assert.InRange(report.Score.Value, 0, 100);
            if (report.Plan is null) continue;
            analysed++;
            Assert.Empty(Ringfence.Json.JsonParser.Parse(report.Plan.ToJson()).Errors);
            Assert.True(report.Plan.Cost.ToolCalls.Max is not { } max || max >= report.Plan.Cost.ToolCalls.Min);
        }

        Assert.True(analysed > 300, $"{analysed} texts were scripts");
    }

    private static string Mutate(string text, string other, Random random)
    {
        if (random.Next(2) == 0)
        {
            string[] names = [.. Regex.Matches(text, @"\b[a-z]\w*").Select(match => match.Value), "x"];
            for (int i = random.Next(1, 4); i > 0; i--)
            {
                string from = names[random.Next(names.Length)];
                text = new Regex($@"\b{from}\b").Replace(text, names[random.Next(names.Length)], 1, random.Next(text.Length));
            }

            return text;
        }

        string[] words = text.Split(' ');
        string[] others = other.Split(' ');
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int at = random.Next(words.Length);
            words[at] = random.Next(4) switch
            {
                0 => others[random.Next(others.Length)],
                1 => words[random.Next(words.Length)],
                2 => words[at] + " " + others[random.Next(others.Length)],
                _ => "",
            };
        }

        return string.Join(' ', words);
    }

    private static string Repeat(string unit, int length)
    {
        StringBuilder text = new("let q = [], x = 1, h, b = [];\n");
        for (int i = 0; text.Length < length; i++) text.Append(unit.Replace("#", i.ToString()));
        return text.ToString();
    }

    private static long StepsOf(string text)
    {
        ParseResult parsed = EcmascriptParser.Parse(text, new ParseOptions { AllowTopLevelAwait = true, AllowTopLevelReturn = true,
            MaxLength = 1_000_000 });
        Assert.True(parsed.Success, string.Join('\n', parsed.Errors));
        ScopeTree scopes = ScopeAnalysis.Analyze(parsed.Program);
        ScriptFlow flow = ScriptFlow.Of(scopes, new ConstantFolder(scopes), ScriptSettings.Of(RingfencePolicy.Default,
            ScriptPreset.AgentScript), default);
        Assert.False(flow.Graph.IsExhausted);
        return flow.Graph.Steps;
    }
}
