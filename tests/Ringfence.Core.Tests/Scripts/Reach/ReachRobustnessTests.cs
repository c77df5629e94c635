using System.Diagnostics;
using System.Text;
using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Reach;

public sealed class ReachRobustnessTests
{
    private static readonly string[] Pieces =
    [
        "eval", "Function", "x", "o", "k", "this", "\"constructor\"", "'__proto__'", "1", "[]", "{}", "(", ")", "[", "]", "+", "!", "=>", ",", ";", ".", "?.", "=", "...",
        "let ", "const ", "var ", "function f", "class A ", "extends ", "return ", "for (", " of ", " in ", "if (", "`a${", "}`", "?", ":", "||", "new ", "typeof ",
        "async ", "await ", "Object", "Reflect", "String.fromCharCode", "callTool", ".map", ".join", ".constructor", ".prototype", "{", "}", "\n", "=", "+=", "++",
    ];

    private static readonly string[] Expressions =
    [
        "x", "o.k", "o[x]", "1", "'a'", "`a${x}`", "x + 'b'", "[x, 'c']", "({ a: x })", "(y => o[y])", "f(x)", "(x ? 'constructor' : k)", "(k = x)", "o?.[k]", "!x", "x.join('')",
        "new Map([[x, k]])", "[...x]", "(function (a) { return a[x]; })(o, k)", "x.constructor", "eval", "this", "k += x", "(() => k)()", "Object.keys(o)[0]", "atob(x)",
        "String.fromCharCode(x, 99)", "({ [k]: x })", "(({ [k]: z }) => z)(o)", "x.split(k)", "(x, k)", "x && k", "x ?? k", "typeof x",
    ];

    [Fact]
    public void RandomText_NeverThrows()
    {
        Random random = new(4021);
        for (int run = 0; run < 3000; run++)
        {
            StringBuilder text = new();
            for (int i = random.Next(30); i >= 0; i--) text.Append(Pieces[random.Next(Pieces.Length)]);
            string source = text.ToString();
            foreach (ScriptPreset preset in Enum.GetValues<ScriptPreset>()) Same(source, preset);
        }
    }

    [Fact]
    public void RandomScripts_NeverThrow()
    {
        Random random = new(4027);
        int valid = 0;
        for (int run = 0; run < 3000; run++)
        {
            StringBuilder text = new("let x = 'con', k = 'structor', o = {}; function f(a, b = k) { return a + b; }\n");
            for (int i = random.Next(8); i >= 0; i--) text.Append(random.Next(3) switch { 0 => "x = ", 1 => "k = ", _ => "" }).Append(Any(random, 4)).Append(";\n");
            IReadOnlyList<Finding> findings = Same(text.ToString(), ScriptPreset.Strict);
            if (findings.All(finding => finding.Rule != ScriptRules.SyntaxError)) valid++;
        }

        Assert.True(valid > 2500, $"Only {valid} scripts were valid.");
    }

    [Theory]
    [InlineData("left-deep sum", "const o = {}; o[", "'a' + ", "'b'];")]
    [InlineData("sum with this", "const o = ", "this + ", "1;")]
    [InlineData("right-deep conditional", "const o = {}; o[", "o.x ? 'a' : ", "'b'];")]
    [InlineData("else-if", "const o = {};", "if (o.x) o[o.k]; else ", ";")]
    [InlineData("concat calls", "const o = {}; o['a'", ".concat('b')", "];")]
    [InlineData("members", "const o = {}; o", ".a['b']", ";")]
    [InlineData("prototypes", "const o = {}; o", ".constructor", ";")]
    [InlineData("elements", "const o = {}; const a = [", "'constructor',", "]; o[a[0]]; o[a.join('')];")]
    [InlineData("reads of one variable", "let k = 'a'; const o = {};", "o[k];", "")]
    [InlineData("writes of one variable", "let k = 'a'; const o = {};", "k = k + 'b'; o[k];", "")]
    [InlineData("writes of members", "const t = {}; const o = {};", "t.k = 'a'; o[t.k];", "")]
    [InlineData("calls of one function", "const o = {}; const f = k => o[k];", "f('a');", "")]
    [InlineData("functions with this", "", "(function () { return this; })();", "")]
    [InlineData("uses of this in one function", "function f() {", "this;", "} f();")]
    [InlineData("unknown names", "", "a1 + ", "1;")]
    [InlineData("logical", "const o = {}; o[", "o.x || ", "'b'];")]
    [InlineData("reads of a variable without a value", "let k; const o = {};", "o[k];", "")]
    [InlineData("timers", "function f(k) {", "setTimeout(k);", "}")]
    [InlineData("growing names", "const o = {};", "o['a' + o.k];", "")]
    [InlineData("aliases", "let a = 'x'; const o = {};", "{ let b = a; o[b]; }", "")]
    public void Work_IsLinear(string name, string start, string piece, string end)
    {
        string Source(int length) => start + string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + end;
        // Ten times the text: ten times the work, and not a hundred times. The rest is room for a machine that does other things as well.
        double small = Time(Source(30_000));
        double large = Time(Source(300_000));
        Assert.True(large < (Math.Max(small, 3) * 40) + 200, $"{name}: {small:F1} ms for 30 KB, {large:F1} ms for 300 KB.");
    }

    [Fact]
    public void ManyVariables_AreLinear()
    {
        static string Source(int count)
        {
            StringBuilder text = new("const o = {}; let v0 = 'a';\n");
            for (int i = 1; i < count; i++) text.Append($"let v{i} = v{i - 1} + 'b'; o[v{i}]; const w{i} = {{ a: v{i} }}; o[w{i}.a];\n");
            return text.ToString();
        }

        double small = Time(Source(400));
        double large = Time(Source(4000));
        Assert.True(large < (Math.Max(small, 3) * 40) + 200, $"{small:F1} ms, {large:F1} ms");
    }

    private static IReadOnlyList<Finding> Same(string source, ScriptPreset preset)
    {
        IReadOnlyList<Finding> first = ReachScript.Run(source, preset);
        Assert.Equal(first, ReachScript.Run(source, preset));
        return first;
    }

    private static double Time(string source)
    {
        double best = double.MaxValue;
        for (int run = 0; run < 2; run++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            ScriptReport report = ScriptCheck.Run(
                source,
                new ScriptCheckOptions { Policy = RingfencePolicy.ForLevel(ProtectionLevel.Permissive), Preset = ScriptPreset.Strict },
                TestContext.Current.CancellationToken);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
            Assert.DoesNotContain(report.Findings, finding => finding.Rule == ScriptRules.SyntaxError);
        }

        return best;
    }

    private static string Any(Random random, int depth)
    {
        string expression = Expressions[random.Next(Expressions.Length)];
        if (depth == 0) return "(" + expression + ")";
        StringBuilder text = new();
        foreach (char c in expression)
        {
            if (c is 'x' && random.Next(3) == 0 && !expression.Contains("x'", StringComparison.Ordinal) && !expression.Contains("(x =", StringComparison.Ordinal)) text.Append(Any(random, depth - 1));
            else text.Append(c);
        }

        return "(" + text + ")";
    }
}
