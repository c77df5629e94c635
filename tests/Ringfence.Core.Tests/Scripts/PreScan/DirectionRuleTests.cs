using Ringfence.Findings;

namespace Ringfence.Core.Tests.Scripts.PreScan;

public sealed class DirectionRuleTests
{
    private const string Hebrew = "\u05E9\u05DC\u05D5\u05DD";
    private const string Arabic = "\u0645\u0631\u062D\u0628\u0627";

    /// <summary>Each of them, wherever it stands.</summary>
    [Theory]
    [InlineData(0x202A), InlineData(0x202B), InlineData(0x202C), InlineData(0x202D), InlineData(0x202E)]
    [InlineData(0x2066), InlineData(0x2067), InlineData(0x2068), InlineData(0x2069)]
    [InlineData(0x200E), InlineData(0x200F), InlineData(0x061C)]
    public void EveryDirectionCharacter_IsFoundEverywhere(int codePoint)
    {
        var c = (char)codePoint;
        Assert.Equal(["RF4011 (1,4)-(1,5)"], Scan.Places($"a=b{c};"));
        Assert.Equal(["RF4011 (1,4)-(1,5)"], Scan.Places($"'ab{c}c';"));
        Assert.Equal(["RF4011 (1,4)-(1,5)"], Scan.Places($"`ab{c}c${{1}}`;"));
        Assert.Equal(["RF4011 (1,4)-(1,5)"], Scan.Places($"// {c} c"));
        Assert.Equal(["RF4011 (2,2)-(2,3)"], Scan.Places($"/*\n {c} c */"));
        Assert.Equal(["RF4011 (1,3)-(1,4)"], Scan.Places($"a={c}b"));
        Assert.Equal(["RF4011 (1,4)-(1,5)"], Scan.Places($"a=/{c}/"));
        Assert.Equal(["RF4011 (1,3)-(1,4)"], Scan.Places($"#!{c}\na"));
        Assert.Empty(Scan.Places($"'\\u{codePoint:X4}'; `\\u{{{codePoint:x}}}`"));
    }

    [Theory]
    [InlineData("if (level != \"user\u202E \u2066// only admins\u2069 \u2066\") {", "RF4011 (1,19)-(1,39)")]
    [InlineData("/*\u202E } \u2066if (isAdmin)\u2069 \u2066 begin admins only */", "RF4011 (1,3)-(1,23)")]
    [InlineData("/* say hello \u202E\u2066return\u2069 */", "RF4011 (1,14)-(1,23)")]
    public void TrojanSource(string text, string expected) => Assert.Equal([expected], Scan.Places(text));

    [Theory]
    [InlineData("'" + Hebrew + " \u2066abc\u2069'")]
    [InlineData("'" + Arabic + "\u200E (v1)'")]
    [InlineData("`\u2067" + Hebrew + "\u2069`")]
    [InlineData("// " + Arabic + " \u2068abc\u2069\n")]
    [InlineData("/* \u2066a\u2067" + Hebrew + "\u2069\u2069 */")]
    [InlineData("'" + Hebrew + "\u200F!'")]
    public void WithinTextFromRightToLeft_ItIsAdvice(string text)
    {
        var found = Assert.Single(Scan.Findings(text));
        Assert.Equal(("RF4012", Severity.Info), (found.Rule.Id.Value, found.Severity));
    }

    [Theory]
    [InlineData("'" + Hebrew + " \u2066abc'")]
    [InlineData("'" + Hebrew + " abc\u2069'")]
    [InlineData("'" + Hebrew + " \u2069abc\u2066'")]
    [InlineData("'" + Hebrew + " \u202Babc\u202C'")]
    [InlineData("'\u2066abc\u2069'")]
    [InlineData("`" + Hebrew + "\u2066${a}\u2069`")]
    [InlineData("`" + Hebrew + "\u2066\n\u2069`")]
    [InlineData("'" + Hebrew + "'; '\u200F'")]
    [InlineData("/* " + Hebrew + "\n\u200F */")]
    [InlineData(Hebrew + " = '\u200F'")]
    public void WhatReachesFurtherOrHasNoUse_IsAnError(string text)
    {
        var ids = Scan.Ids(text);
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Equal("RF4011", id));
    }

    [Theory]
    [InlineData("say('" + Hebrew + " " + Arabic + " abc 123')")]
    [InlineData("// " + Hebrew + ", " + Arabic)]
    [InlineData("const " + Hebrew + " = `" + Arabic + "${" + Hebrew + "}`")]
    public void TextFromRightToLeft_IsFine(string text) => Assert.Empty(Scan.Ids(text));

    [Fact]
    public void Messages()
    {
        Assert.Equal(
            "The right-to-left override (U+202E) stands in the code. It makes editors show the code in another order than it runs. Remove it",
            Scan.Findings("a\u202E")[0].Message);
        Assert.Equal(
            "The right-to-left override (U+202E) stands in this text. It makes editors show what follows in another order than it runs. Remove it, or write it as "
            + @"an escape such as \u202E", Scan.Findings("'\u202E'")[0].Message);
        Assert.Equal(
            "2 direction characters stand in this text, first the left-to-right isolate (U+2066). Nothing here is written from right to left, so it has no use but "
            + @"to make the text compare as different. Remove it, or write it as an escape such as \u2066", Scan.Findings("'\u2066a\u2069'")[0].Message);
        Assert.Equal(
            "The right-to-left mark (U+200F) stands in this text. It orders text from right to left and does not reach beyond. Write it as an escape such as "
            + @"\u200F, so that it is seen", Scan.Findings("'" + Hebrew + "\u200F'")[0].Message);
    }
}
