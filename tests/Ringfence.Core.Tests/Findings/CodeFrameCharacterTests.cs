using Ringfence.Findings;

namespace Ringfence.Core.Tests.Findings;

/// <summary>Where the carets stand when characters are not one cell wide, and what is shown of characters that must not be.</summary>
public sealed class CodeFrameCharacterTests
{
    [Theory]
    [InlineData("let 名前 = 1;", "名前", "    ^^^^")]
    [InlineData("let 名前 = x;", "x", "           ^")]
    [InlineData("ＡＢ x", "x", "     ^")]
    [InlineData("ｱｲ x", "x", "   ^")]
    [InlineData("한글 x", "x", "     ^")]
    [InlineData("\u1112\u1161\u11AB x", "x", "   ^")]
    [InlineData("🔒 x", "x", "   ^")]
    [InlineData("🔒 x", "🔒", "^^")]
    [InlineData("𠀀 x", "x", "   ^")]
    [InlineData("𝒳 x", "x", "  ^")]
    [InlineData("e\u0301 x", "x", "  ^")]
    [InlineData("e\u0301 x", "\u0301", "^")]
    [InlineData("a\u200Bb x", "x", "   ^")]
    [InlineData("a\u200Db x", "x", "   ^")]
    [InlineData("§ é x", "x", "    ^")]
    [InlineData("❤ x", "x", "  ^")]
    [InlineData("❤\uFE0F x", "x", "   ^")]
    [InlineData("1\uFE0F\u20E3 x", "x", "   ^")]
    [InlineData("👍🏽 x", "x", "   ^")]
    [InlineData("🏽 x", "x", "   ^")]
    [InlineData("x🏽 y", "y", "    ^")]
    [InlineData("👩\u200D❤\uFE0F\u200D💋\u200D👨 x", "x", "   ^")]
    [InlineData("👩🏽\u200D💻👩🏽\u200D💻 x", "x", "     ^")]
    [InlineData("🇩🇪 x", "x", "   ^")]
    [InlineData("क्षि x", "x", "    ^")]
    [InlineData("สวัสดี x", "x", "     ^")]
    public void Caret_StandsUnderItsCell(string line, string part, string carets) =>
        Assert.Equal("1 | " + line + "\n  | " + carets, Frames.Of(line, part));

    [Theory]
    [InlineData("\tx", "x", "    x", "    ^")]
    [InlineData("ab\tx", "x", "ab  x", "    ^")]
    [InlineData("abcd\tx", "x", "abcd    x", "        ^")]
    [InlineData("名\tx", "x", "名  x", "    ^")]
    [InlineData("a\tb", "\t", "a   b", " ^^^")]
    [InlineData(" \t x", "x", "     x", "     ^")]
    public void Tab_ReachesToTheNextStop(string line, string part, string shown, string carets) =>
        Assert.Equal("1 | " + shown + "\n  | " + carets, Frames.Of(line, part));

    [Theory]
    [InlineData("\0", "<U+0000>")]
    [InlineData("\u001B", "<U+001B>")]
    [InlineData("\u007F", "<U+007F>")]
    [InlineData("\u009B", "<U+009B>")]
    [InlineData("\u00AD", "<U+00AD>")]
    [InlineData("\u061C", "<U+061C>")]
    [InlineData("\u200E", "<U+200E>")]
    [InlineData("\u202E", "<U+202E>")]
    [InlineData("\u2066", "<U+2066>")]
    [InlineData("\u2069", "<U+2069>")]
    [InlineData("\uFEFF", "<U+FEFF>")]
    [InlineData("\u3164", "<U+3164>")]
    [InlineData("\uFFFE", "<U+FFFE>")]
    [InlineData("\U000E0041", "<U+E0041>")]
    [InlineData("\U0010FFFF", "<U+10FFFF>")]
    public void CharacterThatMisleads_IsShownByItsNumber(string character, string shown) => Assert.Equal(
        "1 | a" + shown + "b\n  |  " + new string('^', shown.Length), Frames.Of("a" + character + "b", character));

    [Theory]
    [InlineData('\uD83D', "<U+D83D>")]
    [InlineData('\uDD12', "<U+DD12>")]
    public void UnpairedSurrogate_IsShownByItsNumber(char half, string shown)
    {
        Assert.Equal("1 | a" + shown + "b\n  |  ^^^^^^^^", Frames.Of("a" + half + "b", half.ToString()));
        Assert.Equal("1 | " + shown + "\n  | ^^^^^^^^", Frames.Of(half.ToString(), half.ToString()));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(2, 2)]
    public void HalfOfAPair_IsMarkedWhole(int column, int end) =>
        Assert.Equal("1 | 🔒x\n  | ^" + (column == end ? "" : "^"), new CodeFrame("🔒x").Show(new TextRange(1, column, 1, end)));

    [Theory]
    [InlineData("\u0301x", "<U+0301>x")]
    [InlineData("\t\u0301x", "    <U+0301>x")]
    [InlineData("\u200D🔒", "<U+200D>🔒")]
    [InlineData("\0\u0301", "<U+0000><U+0301>")]
    public void MarkWithoutALetter_DoesNotStandOnTheFrame(string line, string shown) =>
        Assert.StartsWith("1 | " + shown + "\n", Frames.Of(line, line), StringComparison.Ordinal);

    [Fact]
    public void PiledUpMarks_AreShownByNumberFromTheEleventhOn()
    {
        var ten = "e" + new string('\u0301', 10);
        Assert.Equal("1 | " + ten + "\n  | ^", Frames.Of(ten, ten));
        Assert.Equal("1 | " + ten + "<U+0301>\n  | ^^^^^^^^^", Frames.Of(ten + "\u0301", ten + "\u0301"));
    }
}
