using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Scripts.RegExps;
using Ringfence.Scripts.RegExps.Reporting;

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
        Assert.Equal((rule, place), (finding.Rule.Id.Value, script[finding.Start..finding.End]));
    }

    [Theory]
    [InlineData("x = /^(a+)$/")]
    [InlineData("x = /^[^@\\s]+@[^@\\s]+$/")]
    [InlineData("new RegExp('^(a+)$')")]
    [InlineData("new RegExp('(a+)+$' + y)")]
    [InlineData("new RegExp(pattern)")]
    [InlineData("new RegExp('^(a+)+$', flags)")]
    [InlineData("f('^(a+)+$')")]
    public void Check_IsQuietAboutHonestOnesAndUnknownTexts(string script) => Assert.Empty(Check(script));

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
    [InlineData("^(a*)+$", "Write `(a*)`")]
    [InlineData("^(?:[ab]*)*c", "Write `[ab]*`")]
    [InlineData("^\\s*\\s+x", "Write `\\s+`")]
    [InlineData("^\\d+\\d+x", "Write `\\d{2,}`")]
    [InlineData("^(a|a)*$", null)]
    [InlineData("^(?:a+b?)+$", null)]
    public void Fix_IsOfferedWhereItIsSimple(string pattern, string? fix) =>
        Assert.Equal(fix, Assert.Single(Check($"x = /{pattern}/")).Fix);

    [Fact]
    public void Rules_HaveIdsOfTheirBand() => Assert.Equal(
        ["RF4050", "RF4051", "RF4052", "RF4053", "RF4054"], RegExpRules.All.Select(r => r.Id.Value));

    private static List<RegExpFinding> Check(string script)
    {
        var parsed = EcmascriptParser.Parse(script);
        Assert.True(parsed.Success);
        Finder finder = new();
        finder.Walk(parsed.Program);
        return finder.Found;
    }

    private sealed class Finder : AstWalker
    {
        internal List<RegExpFinding> Found { get; } = [];

        protected override bool Enter(Node node)
        {
            Found.AddRange(node switch
            {
                RegExpLiteral literal => RegExpCheck.Check(literal, RegExpComplexityLimits.Default),
                NewExpression { Callee: Identifier { Name: "RegExp" } } n =>
                    RegExpCheck.Check([.. n.Arguments], RegExpComplexityLimits.Default),
                CallExpression { Callee: Identifier { Name: "RegExp" } } n =>
                    RegExpCheck.Check([.. n.Arguments], RegExpComplexityLimits.Default),
                _ => [],
            });
            return true;
        }
    }
}
