using Ringfence.Findings;

namespace Ringfence.Core.Tests.Findings;

public sealed class CodeFrameMaskTests
{
    // Put together at run time, so that no scanner takes this file for a leak.
    private static readonly string Token = "ghp_" + "zQWBuTSOoRi4A9spHcVY5" + "ncnsDkxkJ" + "0mLq17";

    [Fact]
    public void MaskedRange_IsShownAsWideAsItIs() => Assert.Equal(
        "1 | password = ••••••••;\n  |            ^^^^^^^^",
        Show("password = pass🔒名;", new TextRange(1, 12, 1, 19), new TextRange(1, 12, 1, 19)));

    [Fact]
    public void MaskedTabsControlsAndPairs_AreHiddenToo() => Assert.Equal(
        "1 | ab" + new string('•', 2 + 8 + 2 + 1) + "z\n  | ^",
        Show("ab\t\u001B🔒yz", new TextRange(1, 1, 1, 2), new TextRange(1, 3, 1, 8)));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    public void HalfOfAPair_IsMaskedWhole(int start, int end) =>
        Assert.Equal("1 | ••x\n  |   ^", Show("🔒x", new TextRange(1, 3, 1, 4), new TextRange(1, start, 1, end)));

    [Fact]
    public void MarkOfAMaskedLetter_IsMaskedWithIt() =>
        Assert.Equal("1 | •x\n  |  ^", Show("e\u0301x", new TextRange(1, 3, 1, 4), new TextRange(1, 2, 1, 3)));

    [Fact]
    public void MaskOverLines_HidesThemAll() => Assert.Equal(
        "1 | a = `•••\n  |      ^^^\n2 | •••••\n  |   ^^^\n3 | ••`;\n  | ^^",
        Show("a = `one\n  two\n3 `;", new TextRange(1, 6, 3, 3), new TextRange(1, 6, 3, 3)));

    [Fact]
    public void MaskTurnedAround_HidesTheSame() =>
        Assert.Equal("1 | a•••e\n  | ^", Show("abcde", new TextRange(1, 1, 1, 2), new TextRange(1, 5, 1, 2)));

    [Fact]
    public void OverlappingMasks_HideTheirUnion() =>
        Assert.Equal("1 | a•••••g•\n  | ^", Show("abcdefgh", new TextRange(1, 1, 1, 2),
            new TextRange(1, 4, 1, 7), new TextRange(1, 8, 1, 9), new TextRange(1, 2, 1, 5), new TextRange(1, 3, 1, 4),
            new TextRange(1, 7, 1, 7)));

    [Fact]
    public void RecognisedSecret_IsMaskedWhereverItStands()
    {
        var text = "var other = \"" + Token + "\";\nvar broken = ;\n";
        var masked = "1 | var other = \"" + new string('•', Token.Length) + "\";\n2 | var broken = ;\n  |              ^";
        Assert.Equal(masked, new CodeFrame(text).Show(new TextRange(2, 14, 2, 15)));
        var open = new CodeFrame(text, new CodeFrameOptions { MaskSecrets = false });
        Assert.Contains(Token, open.Show(new TextRange(2, 14, 2, 15)), StringComparison.Ordinal);
    }

    [Fact]
    public void SecretThatIsCut_ShowsNoPartOfItself()
    {
        var text = new string('x', 500) + " " + Token + " " + new string('x', 500);
        for (var column = 480; column < 560; column++)
        {
            var frame = new CodeFrame(text, new CodeFrameOptions { MaxWidth = 40 }).Show(new TextRange(1, column, 1, column + 1));
            Assert.DoesNotContain(Token.Where(char.IsAsciiDigit), digit => frame.Split('\n')[0][4..].Contains(digit));
        }
    }

    private static string Show(string text, TextRange range, params TextRange[] masked) =>
        new CodeFrame(text, new CodeFrameOptions { MaskedRanges = masked }).Show(range);
}
