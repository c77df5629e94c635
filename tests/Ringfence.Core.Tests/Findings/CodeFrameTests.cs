using Ringfence.Findings;

namespace Ringfence.Core.Tests.Findings;

public sealed class CodeFrameTests
{
    private const string Manifest = "{\n  \"id\": \"acme.gift\",\n  \"kind\": \"wasm\",\n  \"entry\": \"../gift.wasm\"\n}\n";

    [Fact]
    public void Range_IsShownBetweenItsNeighbours() => Frames.Same(
        """
        3 |   "kind": "wasm",
        4 |   "entry": "../gift.wasm"
          |            ^^^^^^^^^^^^^^
        5 | }
        """,
        new CodeFrame(Manifest).Show(new TextRange(4, 12, 4, 26)));

    [Fact]
    public void Context_IsAsAsked() => Frames.Same(
        """
        1 | {
        2 |   "id": "acme.gift",
          |   ^^^^
        3 |   "kind": "wasm",
        4 |   "entry": "../gift.wasm"
        5 | }
        """,
        new CodeFrame(Manifest, new CodeFrameOptions { LinesBefore = 9, LinesAfter = 9 }).Show(new TextRange(2, 3, 2, 7)));

    [Fact]
    public void NoContext_IsOneLine() => Frames.Same(
        """
        2 |   "id": "acme.gift",
          |   ^^^^
        """,
        new CodeFrame(Manifest, Frames.NoContext).Show(new TextRange(2, 3, 2, 7)));

    [Fact]
    public void LineNumbers_AreAlignedToTheRight() => Frames.Same(
        """
         9 | i
        10 | j
           | ^
        11 | k
        """,
        new CodeFrame("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl").Show(new TextRange(10, 1, 10, 2)));

    [Theory]
    [InlineData(3, "3 | abc\n  |   ^")]
    [InlineData(4, "3 | abc\n  |    ^")]
    public void EmptyRange_HasOneCaret(int column, string expected) =>
        Assert.Equal(expected, new CodeFrame("\n\nabc\n", Frames.NoContext).Show(new TextRange(3, column, 3, column)));

    [Fact]
    public void EmptyLine_HasNothingBehindTheBar() =>
        Assert.Equal("1 |\n2 |\n  | ^\n3 | x", new CodeFrame("\n\nx").Show(new TextRange(2, 1, 2, 1)));

    [Fact]
    public void EmptyText_HasAFrameToo() => Assert.Equal("1 |\n  | ^", new CodeFrame("").Show(TextRange.FileStart));

    [Fact]
    public void EndOfText_IsBehindTheLastLineEnd() =>
        Assert.Equal("1 | a\n2 |\n  | ^", new CodeFrame("a\n").Show(new TextRange(2, 1, 2, 1)));

    [Theory]
    [InlineData(0, 0, 0, 0, "1 | ab\n  | ^")]
    [InlineData(int.MinValue, int.MinValue, int.MinValue, int.MinValue, "1 | ab\n  | ^")]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, "2 | cd\n  |   ^")]
    [InlineData(1, 2, 1, int.MaxValue, "1 | ab\n  |  ^")]
    [InlineData(2, -5, 2, 2, "2 | cd\n  | ^")]
    [InlineData(1, 9, 1, 9, "1 | ab\n  |   ^")]
    [InlineData(2, 3, 2, 1, "2 | cd\n  | ^^")]
    public void PlaceOutsideOfTheText_CountsAsTheNearestInside(int line, int column, int endLine, int endColumn, string expected) =>
        Assert.Equal(expected, new CodeFrame("ab\ncd", Frames.NoContext).Show(new TextRange(line, column, endLine, endColumn)));

    [Theory]
    [InlineData("a\nb\r\nc\rd\u2028e\u2029f\u0085g", LineTerminators.EcmaScript, "6 | f<U+0085>g")]
    [InlineData("a\nb\r\nc\rd\u2028e\u2029f\u0085g", LineTerminators.Json, "4 | d<U+2028>e<U+2029>f<U+0085>g")]
    [InlineData("a\nb\r\nc\rd\u2028e\u2029f\u0085g", LineTerminators.CSharp, "7 | g")]
    [InlineData("\n\r\r\n\n", LineTerminators.EcmaScript, "5 |")]
    public void LineEnds_AreThoseOfTheLanguage(string text, LineTerminators terminators, string lastLine)
    {
        var frame = new CodeFrame(text, new CodeFrameOptions { LinesBefore = 0, LineTerminators = terminators });
        Assert.Equal(lastLine, frame.Show(new TextRange(99, 1, 99, 1)).Split('\n')[0]);
    }

    [Fact]
    public void CarriageReturn_BelongsToTheLineEnd() =>
        Assert.Equal("1 | ab\n  |  ^\n2 | cd", new CodeFrame("ab\r\ncd").Show(new TextRange(1, 2, 1, 99)));

    [Fact]
    public void Missing_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new CodeFrame(null!));
        Assert.Throws<ArgumentNullException>(() => new CodeFrame("").Show(default, default, null!));
    }

    [Fact]
    public void OptionsOutOfBounds_CountAsTheNearestBound()
    {
        var options = new CodeFrameOptions { LinesBefore = -1, LinesAfter = int.MinValue, MaxWidth = int.MinValue, TabWidth = 0 };
        Assert.Equal("2 | b c\n  | ^", new CodeFrame("a\nb\tc\nd", options).Show(new TextRange(2, 1, 2, 2)));
        options = new CodeFrameOptions
        {
            LinesBefore = int.MaxValue,
            LinesAfter = int.MaxValue,
            MaxWidth = int.MaxValue,
            TabWidth = int.MaxValue,
        };
        Assert.Equal("1 | a\n2 | b               c\n  | ^\n3 | d", new CodeFrame("a\nb\tc\nd", options).Show(new TextRange(2, 1, 2, 2)));
    }
}
