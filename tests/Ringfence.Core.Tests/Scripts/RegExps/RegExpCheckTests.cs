using Ringfence.Core.Tests.Scripts.Flow;
using Ringfence.Findings;
using Ringfence.Scripts;
using Ringfence.Scripts.RegExps;

namespace Ringfence.Core.Tests.Scripts.RegExps;

/// <summary>Findings in literals and constants, at the exact characters.</summary>
public sealed class RegExpCheckTests
{
    [Theory]
    [InlineData("x = /^(a+)+$/.test(y)", "RF4050", "(a+)+")]
    [InlineData("x = /^\\s*\\s*;/m", "RF4051", "\\s*\\s*")]
    [InlineData("x = s.replace(/\\s+$/, '')", "RF4052", "\\s+")]
    [InlineData("x = /(?<=a+b)c/", "RF4053", "(?<=a+b)c")]
    [InlineData("new RegExp('^(?:b|b)*$')", "RF4050", "(?:b|b)*")]
    [InlineData("new RegExp('^\\x28\\u0061+)+$', 'g')", "RF4050", "\\x28\\u0061+)+")]
    [InlineData("RegExp(\"^\\\\d+\\\\d+;\")", "RF4051", "\\\\d+\\\\d+")]
    [InlineData("new RegExp('a(b')", "RF4054", "(")]
    [InlineData("new RegExp('a', 'gxg')", "RF4054", "x")]
    public void Check_FindsAtTheExactCharacters(string script, string rule, string place)
    {
        var finding = Assert.Single(Check(script));
        Assert.Equal((rule, place), (finding.Rule.Id.Value, TextOf(script, finding)));
    }

    [Theory]
    [InlineData("const R = RegExp; new R('(a+)+$')", "RF4050", "(a+)+")]
    [InlineData("new RegExp('(a' + '+)+$')", "RF4050", "'(a' + '+)+$'")]
    [InlineData("const p = '(a+)+$'; new RegExp(p)", "RF4050", "p")]
    [InlineData("const part = '(a+)+'; const r = RegExp(`^${part}$`, 'u');", "RF4050", "`^${part}$`")]
    [InlineData("new RegExp(['(a+)', '+$'].join(''))", "RF4050", "['(a+)', '+$'].join('')")]
    [InlineData("new RegExp(f ? 'a' : '(a+)+$')", "RF4050", "f ? 'a' : '(a+)+$'")]
    [InlineData("new RegExp(/^(?:a|A)*$/, 'i')", "RF4050", "/^(?:a|A)*$/")]
    [InlineData("const r = /^(?:a|A)*$/; new RegExp(r.source, 'gi')", "RF4050", "r.source")]
    [InlineData("text.match('(a+)+$')", "RF4050", "(a+)+")]
    [InlineData("catalog.search('(a+)+$')", "RF4050", "(a+)+")]
    [InlineData("`${text}`.matchAll('^(a+)+$')", "RF4050", "(a+)+")]
    [InlineData("'abc'.search('a(b')", "RF4054", "(")]
    [InlineData("'abc'.match('^a*a*!')", "RF4051", "a*a*")]
    [InlineData("new RegExp(pattern)", "RF4055", "pattern")]
    [InlineData("new RegExp('^' + name + '$', 'i')", "RF4055", "'^' + name + '$'")]
    [InlineData("RegExp(...parts)", "RF4055", "...parts")]
    [InlineData("new RegExp('^(a+)+$', flags)", "RF4050", "(a+)+")]
    public void Check_SeesThroughConstantsAndAliases(string script, string rule, string place)
    {
        var finding = Assert.Single(Check(script));
        Assert.Equal((rule, place), (finding.Rule.Id.Value, TextOf(script, finding)));
    }

    [Theory]
    [InlineData("x = /^(a+)$/")]
    [InlineData("x = /^[^@\\s]+@[^@\\s]+$/")]
    [InlineData("new RegExp('^(a+)$')")]
    [InlineData("new RegExp(/^a+$/u)")]
    [InlineData("const r = /^a+$/; new RegExp(r, 'g')")]
    [InlineData("f('^(a+)+$')")]
    [InlineData("text.split('(a+)+$')")]
    [InlineData("text.replace('(a+)+$', '')")]
    [InlineData("text.includes('(a+)+$')")]
    [InlineData("catalog.search('C++ (for beginners')")]
    [InlineData("catalog.search('.*red.*shoes')")]
    [InlineData("function RegExp(x) { return x; } RegExp('(a+)+$')")]
    public void Check_IsQuietAboutHonestOnesAndLookAlikes(string script) => Assert.Empty(Check(script));

    [Fact]
    public void Message_HasTheFactTheAttackAndTheRemedy()
    {
        var finding = Assert.Single(Check("x = /^(?:a+)+$/"));
        Assert.Equal(
            "`(?:a+)+` can read one text in many ways, and trying them all takes exponential time: \"a\" repeated, then \"!\" blocks the "
            + "script. Write `a+`, or limit the length of the text first.", finding.Message);
        Assert.Equal("Write `a+`", finding.Fix);
    }

    [Theory]
    [InlineData("new RegExp(pattern)", "The pattern of this regular expression is known only at run time, so nobody can tell how slow it is, and a text that is put into it can change what it means. Use 'includes', 'startsWith' or 'split', or write the pattern as a literal.")]
    [InlineData("new RegExp('a(b')", "This regular expression is not valid: the group opened here is never closed: add `)`. The script throws a SyntaxError when it gets here.")]
    [InlineData("x = /(?<=a+b)c/", "Whether this regular expression can become slow is not known: a lookbehind repeats something without a bound. Take it apart into simpler ones.")]
    public void Message_IsWhole(string script, string message) => Assert.Equal(message, Assert.Single(Check(script)).Message);

    [Theory]
    [InlineData("^(a*)+$", "Write `(a*)`")]
    [InlineData("^(?:[ab]*)*c", "Write `[ab]*`")]
    [InlineData("^\\s*\\s+x", "Write `\\s+`")]
    [InlineData("^\\d+\\d+x", "Write `\\d{2,}`")]
    [InlineData("^(a|a)*$", null)]
    [InlineData("^(?:a+b?)+$", null)]
    public void Fix_IsOfferedWhereItIsSimple(string pattern, string? fix) =>
        Assert.Equal(fix, Assert.Single(Check($"x = /{pattern}/")).Fix);

    [Theory]
    [InlineData("agentscript", "RF4050 Error, RF4054 Error")]
    [InlineData("strict", "RF4050 Error, RF4051 Warning, RF4052 Info, RF4053 Error, RF4054 Error, RF4055 Warning")]
    [InlineData("secure", "RF4050 Error, RF4051 Warning, RF4052 Info, RF4053 Warning, RF4054 Error")]
    [InlineData("standard", "RF4050 Error, RF4051 Warning, RF4053 Info, RF4054 Error")]
    [InlineData("permissive", "RF4050 Warning, RF4051 Info, RF4054 Error")]
    public void Preset_GradesTheRules(string preset, string expected)
    {
        const string Script = "const r = [/(a+)+$/, /^a*a*!/, /a+$/, /(?<=a+b)c/, RegExp('a('), RegExp(p)];";
        Assert.Equal(expected, string.Join(", ", Check(Script, preset).Select(finding => $"{finding.Rule.Id} {finding.Severity}")));
    }

    [Fact]
    public void AgentScript_RefusesWhatItsMatcherLacksInTextsToo()
    {
        var finding = Assert.Single(FlowCase.Run("return new RegExp('(a)\\\\1').test('aa');").Findings);
        Assert.Equal(("RF4030", "'(a)\\\\1'"), (finding.Rule.Id.Value, TextOf("return new RegExp('(a)\\\\1').test('aa');", finding)));
        Assert.Equal("RF4050", Assert.Single(FlowCase.Run("return new RegExp('^(a+)+$').test('aa');").Findings).Rule.Id.Value);
    }

    [Fact]
    public void Policy_TurnsEachRuleOn_InAgentScriptToo() => Assert.Equal(
        "RF4051",
        Assert.Single(FlowCase.Run("return /^a*a*!/.test('aa');", """{ "scripts": { "rules": { "RF4051": "warning" } } }""").Findings)
            .Rule.Id.Value);

    [Fact]
    public void SameRegExp_IsJudgedOnce_AndReportedAtEveryPlace()
    {
        string script = string.Join('\n', Enumerable.Repeat("f(/^(a|aa)+$/);", 20));
        Assert.Equal(20, Check(script).Count(finding => finding.Rule.Id.Value == "RF4050"));
    }

    [Fact]
    public void Analysis_IsBoundedForTheScript_AndWhatIsBeyondItIsRefused()
    {
        RegExpComplexityLimits limits = new() { MaxProductSteps = 2_000, MaxStepsInAll = 20_000 };
        RegExpJudge judge = new(limits, TestContext.Current.CancellationToken);
        List<string> verdicts = [.. Enumerable.Range(0, 200).Select(i => judge.Judge($"^(?:[a-z]{{1,9}}-?)*{i}$", "").ToString())];
        Assert.Equal("Unknown(Budget)", verdicts[^1]);
        Assert.Equal("Unknown(Budget)", judge.Judge("^(b+)+$", "").ToString());
        Assert.Equal("Linear", judge.Judge("^abc$", "").ToString());
    }

    private static IReadOnlyList<Finding> Check(string script, string preset = "strict") =>
        [.. FlowCase.Run(script, $$"""{ "scripts": { "preset": "{{preset}}" } }""").Findings
            .Where(finding => finding.Rule.Id.Value.StartsWith("RF405", StringComparison.Ordinal))];

    private static string TextOf(string script, Finding finding)
    {
        Assert.Equal(finding.Range.StartLine, finding.Range.EndLine);
        return script.Split('\n')[finding.Range.StartLine - 1][(finding.Range.StartColumn - 1)..(finding.Range.EndColumn - 1)];
    }
}
