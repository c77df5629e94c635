using Ringfence.Scripts.PreScan;

namespace Ringfence.Core.Tests.Scripts.PreScan;

/// <summary>Every size at its limit, and one beyond.</summary>
public sealed class SizeRuleTests
{
    [Theory]
    [InlineData("aaaaaaaaaa", 10)]
    [InlineData("'жжжж'", 10)]
    [InlineData("'\u65E5\u672C'//", 10)]
    [InlineData("'\U0001F600\U0001F600'", 10)]
    [InlineData("\uFEFFabcdefg", 10)]
    [InlineData("/*\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F*/", 32)]
    [InlineData("\u0436\u0436=1", 6)]
    public void Bytes(string text, int bytes)
    {
        Assert.Equal(bytes, Scan.Measures(text).Bytes);
        Assert.DoesNotContain("RF4001", Scan.Ids(text, Scan.Strict with { MaxSourceBytes = bytes }));

        var found = Assert.Single(Scan.Findings(text, Scan.Strict with { MaxSourceBytes = bytes - 1 }));
        Assert.Equal("RF4001 (1,1)-(1,1)", $"{found.Rule.Id} {found.Range}");
        Assert.Equal(
            $"The script has {bytes} bytes; {bytes - 1} are allowed. It was not read any further. Split it, or raise 'limits.maxSourceBytes'", found.Message);
    }

    [Fact]
    public void LoneSurrogates_CountAsTheReplacementTheyAreWrittenAs() => Assert.Equal(11, Scan.Measures("'\uD800 ab\uDC00'").Bytes);

    [Fact]
    public void TooManyBytesFarBehind_AreCountedToTheEnd()
    {
        var text = new string('a', 60_000) + "\n'" + new string('\u65E5', 40_000) + "'";

        var result = ScriptPreScan.Run(text, Scan.Strict, "a.js", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["RF4001"], result.Findings.Select(f => f.Rule.Id.Value));
        Assert.Equal(180_003, result.Measures.Bytes);
        Assert.True(result.IsRefused);
    }

    [Theory]
    [InlineData("a\nbbbbb\nc", "RF4002 (2,1)-(2,6)")]
    [InlineData("bbbbb", "RF4002 (1,1)-(1,6)")]
    [InlineData("a\r\nbbbbb\r\n", "RF4002 (2,1)-(2,6)")]
    [InlineData("a;\rbbbbb\r\r", "RF4002 (2,1)-(2,6)")]
    [InlineData("`\n12345`", "RF4002 (2,1)-(2,7)")]
    [InlineData("/*\n\n123*/", "RF4002 (3,1)-(3,6)")]
    [InlineData("'\\\n1234'", "RF4002 (2,1)-(2,6)")]
    [InlineData("//12\u2028bbbbb", "RF4013 (1,5)-(2,1) RF4002 (2,1)-(2,6)")]
    public void LineLength(string text, string expected)
    {
        var longest = text.Split('\n', '\r', '\u2028').Max(line => line.Length);
        Assert.Equal(longest, Scan.Measures(text).LongestLine);
        Assert.Equal(expected, string.Join(' ', Scan.Places(text, Scan.Strict with { MaxLineLength = longest - 1 })));
        Assert.DoesNotContain("RF4002", Scan.Ids(text, Scan.Strict with { MaxLineLength = longest }));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 1)]
    [InlineData("a\nb", 2)]
    [InlineData("a\r\nb\r\n", 2)]
    [InlineData("\n\n\n", 3)]
    [InlineData("`\n`\n/*\n*/\n'\\\n'", 6)]
    [InlineData("'a\u2028b'", 2)]
    public void Lines(string text, int lines)
    {
        Assert.Equal(lines, Scan.Measures(text).Lines);
        Assert.Empty(Scan.Ids(text, Scan.Strict with { MaxLines = lines }));
        if (lines > 1) Assert.Equal(["RF4003"], Scan.Ids(text, Scan.Strict with { MaxLines = lines - 1 }));
    }

    [Fact]
    public void TooManyLines_PointAtTheFirstBeyond()
    {
        var found = Assert.Single(Scan.Findings("a\nb\nccc\nd\n", Scan.Strict with { MaxLines = 2 }));

        Assert.Equal("(3,1)-(3,4)", found.Range.ToString());
        Assert.Equal("The script has 4 lines; 2 are allowed. Split it, or raise 'limits.maxLines'", found.Message);
    }

    [Theory]
    [InlineData("((([])))", 4, "(1,4)-(1,5)")]
    [InlineData("a\n{{ f(1) }}", 3, "(2,5)-(2,6)")]
    [InlineData("`${ `${ a }` }`", 2, "(1,6)-(1,8)")]
    [InlineData("[`${(1)}`, ')']", 3, "(1,5)-(1,6)")]
    [InlineData("a(/[(]+\\(/, '(((', \"((\", `((`) // ((((\n/* (((( */", 1, "(1,2)-(1,3)")]
    public void Nesting(string text, int depth, string deepest)
    {
        Assert.Equal(depth, Scan.Measures(text).DeepestNesting);
        Assert.Empty(Scan.Ids(text, Scan.Strict with { MaxNesting = depth }));

        var found = Assert.Single(Scan.Findings(text, Scan.Strict with { MaxNesting = depth - 1 }));
        Assert.Equal($"RF4004 {deepest}", $"{found.Rule.Id} {found.Range}");
        Assert.Equal(
            $"Brackets nest {depth} levels deep; {depth - 1} are allowed. A parser could run out of stack. Name the inner parts, or raise 'limits.maxNesting'",
            found.Message);
    }

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    [InlineData(5_000, true)]
    public void NestingOfTheLevel(int depth, bool refused)
    {
        var text = new string('[', depth) + new string(']', depth);
        Assert.Equal(refused ? ["RF4004"] : [], Scan.Ids(text, Scan.Strict with { MaxLineLength = 10_000 }));
        Assert.Equal(depth, Scan.Measures(text).DeepestNesting);
    }

    [Fact]
    public void TemplatesNestedBeyondEveryLimit_AreStillFollowed()
    {
        var text = string.Concat(Enumerable.Repeat("`${", 600)) + "1" + string.Concat(Enumerable.Repeat("}`", 600)) + ";[/(/]";
        Assert.Equal(600, Scan.Measures(text).DeepestNesting);
        Assert.Equal(1, Scan.Measures(text).RegExps);
    }

    [Theory]
    [InlineData("x = !!!!y", 5, "(1,3)-(1,9)")]
    [InlineData("- - -\n- x", 4, "(1,1)-(2,2)")]
    [InlineData("-/* a */-//\n-x", 3, "(1,1)-(2,2)")]
    [InlineData("a = typeof typeof void -b", 5, "(1,3)-(1,25)")]
    [InlineData("x >>>= ~y", 5, "(1,3)-(1,9)")]
    [InlineData("a=>!b", 3, "(1,2)-(1,5)")]
    [InlineData("a / +b", 2, "(1,3)-(1,6)")]
    public void OperatorRun(string text, int run, string range)
    {
        Assert.Equal(run, Scan.Measures(text).LongestOperatorRun);
        Assert.Empty(Scan.Ids(text, Scan.Strict with { MaxOperatorRun = run }));

        var found = Assert.Single(Scan.Findings(text, Scan.Strict with { MaxOperatorRun = run - 1 }));
        Assert.Equal($"RF4005 {range}", $"{found.Rule.Id} {found.Range}");
        Assert.Equal(
            $"{run} operators stand in a row; {run - 1} are allowed. Such rows exhaust parsers or hide what is computed. Write the value, or raise "
            + "'limits.maxOperatorRun'", found.Message);
    }

    [Theory]
    [InlineData("// =====================================================\n/* +++++++++++++++++++++++++++++++++ */\n/*****************************/", 0)]
    [InlineData("'====================' + \"!!!!!!!!!!!!!!!!!!!!!!!!\" + `------------------`", 1)]
    [InlineData("/=====================/.test(s)", 0)]
    [InlineData("(-(-(-(-(-(-(-(-(-(-(-(-(-1)))))))))))))", 1)]
    [InlineData("a.typeof.void.delete", 0)]
    [InlineData("<!-- ==================\na\n--> ++++++++++++++++", 0)]
    public void WhatIsNoRowOfOperators(string text, int run)
    {
        Assert.Empty(Scan.Ids(text));
        Assert.Equal(run, Scan.Measures(text).LongestOperatorRun);
    }

    [Theory]
    [InlineData("a = 'abcde'", 5, 5, "(1,5)-(1,12)")]
    [InlineData("a = \"ab\\\"cd\";", 6, 6, "(1,5)-(1,13)")]
    [InlineData("`abc${1}defgh${2}`", 5, 8, "(1,8)-(1,16)")]
    [InlineData("'ab\ncd", 2, 2, "(1,1)-(1,4)")]
    [InlineData("''+'abc'+'d'", 3, 4, "(1,4)-(1,9)")]
    [InlineData("`a\nb`", 3, 3, "(1,1)-(2,3)")]
    [InlineData("'abc", 3, 3, "(1,1)-(1,5)")]
    public void Literals(string text, int longest, int total, string range)
    {
        var measures = Scan.Measures(text);
        Assert.Equal((longest, total), (measures.LongestLiteral, measures.LiteralTotal));
        Assert.Empty(Scan.Ids(text, Scan.Strict with { MaxLiteralLength = longest, MaxLiteralTotal = total }));

        var found = Assert.Single(Scan.Findings(text, Scan.Strict with { MaxLiteralLength = longest - 1 }));
        Assert.Equal($"RF4006 {range}", $"{found.Rule.Id} {found.Range}");
        Assert.Equal(
            $"The string has {longest} characters; {longest - 1} are allowed. It could carry a hidden program. Pass the text as data, or raise "
            + "'limits.maxLiteralLength'", found.Message);
        Assert.Equal(["RF4007"], Scan.Ids(text, Scan.Strict with { MaxLiteralTotal = total - 1 }));
    }

    [Fact]
    public void LiteralsTogether_PointAtTheOneThatGoesBeyond()
    {
        var found = Assert.Single(Scan.Findings("f('aaa',\n'bbb',\n'ccc')", Scan.Strict with { MaxLiteralTotal = 5 }));

        Assert.Equal("RF4007 (2,1)-(2,6)", $"{found.Rule.Id} {found.Range}");
        Assert.Equal(
            "The strings of the script have 9 characters together; 5 are allowed, and this one goes beyond. Pass the texts as data, or raise "
            + "'limits.maxLiteralTotal'", found.Message);
    }

    [Fact]
    public void RegExps()
    {
        const string text = "a = /abc/g;\nb = /[/]x/;\nc = /de/;";
        var measures = Scan.Measures(text);
        Assert.Equal((3, 4), (measures.RegExps, measures.LongestRegExp));
        Assert.Empty(Scan.Ids(text, Scan.Strict with { MaxRegExpLength = 4, MaxRegExpCount = 3 }));
        Assert.Equal(["RF4008 (2,5)-(2,11)"], Scan.Places(text, Scan.Strict with { MaxRegExpLength = 3 }));
        Assert.Equal(["RF4009 (2,5)-(2,11)"], Scan.Places(text, Scan.Strict with { MaxRegExpCount = 1 }));
        Assert.Equal(
            "The regular expression has 4 characters; 3 are allowed. Nobody can tell whether it ends in time. Match in steps, or raise 'limits.maxRegExpLength'",
            Scan.Findings(text, Scan.Strict with { MaxRegExpLength = 3 })[0].Message);
        Assert.Equal(
            "The script has 3 regular expressions; 1 are allowed, and this is the first beyond. Use string methods, or raise 'limits.maxRegExpCount'",
            Scan.Findings(text, Scan.Strict with { MaxRegExpCount = 1 })[0].Message);
    }

    [Fact]
    public void OfOneRule_OnlySoManyAreListed()
    {
        var text = string.Concat(Enumerable.Repeat("'\u202E'\n", 80));

        var result = ScriptPreScan.Run(text, Scan.Strict, "a.js", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((50, 30), (result.Findings.Count, result.Omitted));
    }
}
