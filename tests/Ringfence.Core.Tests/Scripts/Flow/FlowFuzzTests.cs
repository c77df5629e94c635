using System.Text;
using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Flow;

/// <summary>Whatever is in the text, there is an answer: the same each time, and in time.</summary>
public sealed class FlowFuzzTests
{
    private const string Policy = """
        { "level": "permissive", "scripts": { "preset": "PRESET", "loops": ["for-of", "while"], "tools": { "allowed": ["a", "b.*"] },
          "rules": { "RF4030": "error", "RF4034": "error", "RF4038": "error", "RF4042": "error" },
          "calls": { "callTool": { "minCalls": 1, "maxCalls": 2, "minArguments": 1, "maxArguments": 2, "types": ["string", "object"] }, "JSON.parse": { "types": ["string"] } } } }
        """;

    private static readonly string[] Expressions =
    [
        "x", "y", "1", "0", "1e9", "'a'", "`a${€}`", "callTool", "callTool(€, €)", "callTool(...€)", "€ + €", "€ ** €", "10n ** €", "€ ? € : €", "€ && €", "!€", "(€, €)",
        "x = €", "x += €", "x += x", "[€, ...€]", "[,€]", "{ a: €, get b() { § } }", "() => €", "async () => { § }", "function* () { yield €; }", "€.length", "€?.[€]", "€.repeat(€)",
        "JSON.parse(€, €)", "Array(€)", "new Array(€)", "new (€)(€)", "this", "x++", "--y", "await €", "class { m() { § } }", "typeof €", "/a(?<=b)/", "tag`${€}`", "Object.keys(€)", "undefined",
    ];

    private static readonly string[] Statements =
    [
        "€;", "let x = €;", "const y = €;", "var z = €;", "if (€) { § } else { § }", "if (€) §", "while (€) { § }", "do { § } while (€);", "for (;;) { § }",
        "for (let x = €; x < €; x++) { § }", "for (let x = 0; x < 10; x--) { § }", "for (const x of €) { § }", "for (const x in €) §", "try { § } catch (x) { § } finally { § }",
        "try { § } finally { § }", "switch (€) { case €: § break; default: § }", "a: { § break a; }", "a: for (;;) { § continue a; }", "return €;", "throw €;", "break;", "continue;",
        "function f(x, y = €) { § }", "{ § § }", ";", "debugger;", "const { a, b: [y] } = €;", "label: §",
    ];

    [Theory]
    [InlineData("agentscript")]
    [InlineData("strict")]
    [InlineData("permissive")]
    public void GeneratedScripts_NeverThrowAndAlwaysAnswerTheSame(string preset)
    {
        RingfencePolicy policy = FlowCase.PolicyOf(Policy.Replace("PRESET", preset, StringComparison.Ordinal));
        int whole = 0;
        for (int seed = 0; seed < 3_000; seed++)
        {
            string script = Generate(new Random(seed));
            ScriptCheckOptions options = new() { Policy = policy };
            ScriptReport report = ScriptCheck.Run(script, options);
            Assert.Equal(report.Findings.Select(Shown), ScriptCheck.Run(script, options).Findings.Select(Shown));
            Assert.All(report.Findings, finding => Assert.True(IsInside(finding.Range, script), $"{finding}\n{script}"));
            if (!report.Findings.Any(finding => finding.Rule == ScriptRules.SyntaxError)) whole++;
        }

        Assert.True(whole > 300, $"Only {whole} scripts were valid.");
    }

    [Fact]
    public void BrokenScripts_NeverThrow()
    {
        for (int seed = 0; seed < 3_000; seed++)
        {
            Random random = new(seed);
            StringBuilder text = new(Generate(random));
            for (int i = 0; i < 5 && text.Length > 0; i++)
            {
                int at = random.Next(text.Length);
                if (random.Next(2) == 0) text.Remove(at, 1);
                else text.Insert(at, "(){}[];,.`'\"=>/*+?:"[random.Next(18)]);
            }

            Assert.NotNull(ScriptCheck.Run(text.ToString()));
        }
    }

    [Theory]
    [InlineData("x + ", "x;")]
    [InlineData("x ? 1 : ", "2;")]
    [InlineData("if (x) { callTool('a', {}); } else ", "{ }")]
    [InlineData("if (x) { break l; } else ", "{ }")]
    [InlineData("x && ", "x;")]
    [InlineData("while (x) { x = 1; } ", "")]
    [InlineData("for (let i = 0; i < 3; i++) { x += x; } ", "")]
    [InlineData("for (i = 0; i < 3; i++) { s += s; } ", "")]
    [InlineData("for (const y of a) a.push(y); ", "")]
    [InlineData("callTool('a', {}); ", "")]
    [InlineData("callTool('a' + x, x ? {} : []); ", "")]
    [InlineData("JSON.parse(t, f); ", "")]
    [InlineData("x.y", ".z;")]
    [InlineData("(1)(2)", ";")]
    [InlineData(".repeat(5)", ".length;")]
    [InlineData("return 1; ", "")]
    [InlineData("{ return 1; } ", "")]
    [InlineData("try { f(); } finally { g(); } ", "")]
    [InlineData("a: { break a; } ", "")]
    [InlineData("const f = () => { while (true) { } }; ", "")]
    [InlineData("switch (x) { case 1: break; } ", "")]
    [InlineData("x = x ** 3n; ", "")]
    [InlineData("x = [...x, ...x]; ", "")]
    public void LongScripts_AreCheckedInTimeWithoutStack(string part, string end)
    {
        string start = "l: { var x, i, s = 'x', a = [1], t, f = x => x, g; " + (part[0] is '(' or '.' ? "f" : "");
        string text = start + string.Concat(Enumerable.Repeat(part.Contains("const f", StringComparison.Ordinal) ? part.Replace("const f = ", "f = ", StringComparison.Ordinal) : part, 300_000 / part.Length)) + end + " }";
        RingfencePolicy policy = FlowCase.PolicyOf(Policy.Replace("PRESET", "agentscript", StringComparison.Ordinal));
        ScriptReport? report = null;
        Thread thread = new(() => report = ScriptCheck.Run(text, new ScriptCheckOptions { Policy = policy }), 256 * 1024);
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(60)), "The check takes more than a minute.");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
        Assert.NotNull(report?.Plan);
    }

    private static string Shown(Finding finding) => $"{finding} {finding.Range} {finding.Fix}";

    private static bool IsInside(TextRange range, string text)
    {
        int lines = text.Split('\n').Length;
        return range.StartLine >= 1 && range.EndLine <= lines && (range.StartLine, range.StartColumn).CompareTo((range.EndLine, range.EndColumn)) <= 0;
    }

    private static string Generate(Random random)
    {
        string text = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => "§\n"));
        StringBuilder result = new();
        Expand(text, 0, random, result);
        return result.ToString();
    }

    private static void Expand(string template, int depth, Random random, StringBuilder result)
    {
        foreach (char c in template)
        {
            if (c == '§') Expand(depth > 4 ? "x;" : Statements[random.Next(Statements.Length)], depth + 1, random, result);
            else if (c == '€') Expand(depth > 4 ? "x" : Expressions[random.Next(Expressions.Length)], depth + 1, random, result);
            else result.Append(c);
        }
    }
}
