using Ringfence.Findings;

namespace Ringfence.Core.Tests.Findings;

/// <summary>Ranges over several lines, and two ranges at once.</summary>
public sealed class CodeFrameRangeTests
{
    private const string Script = "run(`\n  one\n  two\n\n  four\n  five`\n);\nlast();\n";

    [Fact]
    public void LongRange_ShowsFirstAndLastLine() => Frames.Same(
        """
        1 | run(`
          |     ^
        … |
        6 |   five`
          |   ^^^^^
        7 | );
        """,
        new CodeFrame(Script).Show(new TextRange(1, 5, 6, 8)));

    [Fact]
    public void ShortRange_ShowsEveryLineAndNoCaretsUnderIndentationAndBlankLines() => Frames.Same(
        """
        2 |   one
          |    ^^
        3 |   two
          |   ^^^
        4 |
        5 |   four
          |   ^^
        """,
        new CodeFrame(Script, Frames.NoContext).Show(new TextRange(2, 4, 5, 5)));

    [Fact]
    public void RangeThatEndsWithALineEnd_IsNotMarkedInTheNextLine() => Frames.Same(
        """
        2 |   one
          |   ^^^
        3 |   two
        """,
        new CodeFrame(Script, new CodeFrameOptions { LinesBefore = 0 }).Show(new TextRange(2, 3, 3, 1)));

    [Fact]
    public void LineEndAlone_HasACaretBehindTheLine() =>
        Assert.Equal("2 |   one\n  |      ^", new CodeFrame(Script, Frames.NoContext).Show(new TextRange(2, 6, 3, 1)));

    [Fact]
    public void RangeThatEndsInIndentation_HasNoCaretsThere() =>
        Assert.Equal("2 |   one\n  |   ^^^\n3 |   two", new CodeFrame(Script, Frames.NoContext).Show(new TextRange(2, 3, 3, 3)));

    [Fact]
    public void RelatedRangeFarAbove_IsShownBeyondAnElision() => Frames.Same(
        """
        1 | run(`
          |    - opened here
        … |
        7 | );
          |  ^
        8 | last();
        """,
        new CodeFrame(Script, new CodeFrameOptions { LinesBefore = 0 })
            .Show(new TextRange(7, 2, 7, 3), new TextRange(1, 4, 1, 5), "opened here"));

    [Fact]
    public void OneLineBetween_IsShownRatherThanElided() => Frames.Same(
        """
        1 | run(`
          |    - opened here
        2 |   one
        3 |   two
          |   ^^^
        """,
        new CodeFrame(Script, Frames.NoContext).Show(new TextRange(3, 3, 3, 6), new TextRange(1, 4, 1, 5), "opened here"));

    [Fact]
    public void RelatedRangeInTheSameLine_HasItsOwnRow() => Frames.Same(
        """
        1 | f(a, b]
          |       ^
          |  - opened here
        """,
        new CodeFrame("f(a, b]").Show(new TextRange(1, 7, 1, 8), new TextRange(1, 2, 1, 3), "opened here"));

    [Fact]
    public void RelatedRangeBelow_IsShownAfter() => Frames.Same(
        """
        1 | let a;
          |     ^
        2 | let a;
          |     - first here
        """,
        new CodeFrame("let a;\nlet a;\n").Show(new TextRange(1, 5, 1, 6), new TextRange(2, 5, 2, 6), "first here"));

    [Fact]
    public void RelatedRangeOverManyLines_IsMarkedInItsFirst() => Frames.Same(
        """
        1 | run(`
          |     - template
        2 |   one
        3 |   two
          |   ^^^
        """,
        new CodeFrame(Script, Frames.NoContext).Show(new TextRange(3, 3, 3, 6), new TextRange(1, 5, 6, 8), "template"));

    [Fact]
    public void LabelThatDoesNotFit_StandsInTheNextRow() => Frames.Same(
        """
        1 | 0123456789 0123456789 0123456
          |                            ^^
          |                         ----
          |          a rather long label, it is
        """,
        new CodeFrame("0123456789 0123456789 0123456", new CodeFrameOptions { MaxWidth = 40 })
            .Show(new TextRange(1, 28, 1, 30), new TextRange(1, 25, 1, 29), "a rather long label, it is"));

    [Fact]
    public void LabelThatIsTooLong_IsCut()
    {
        var frame = new CodeFrame("x", new CodeFrameOptions { MaxWidth = 40 })
            .Show(TextRange.FileStart, TextRange.FileStart, new string('l', 99));
        Assert.Equal("1 | x\n  | ^\n  | -\n  | " + new string('l', 34) + "…", frame);
    }

    [Fact]
    public void Label_IsCleanedLikeTheText() => Assert.Equal(
        "1 | x\n  | ^\n  | - a<U+001B>[2Jb<U+000A>c",
        new CodeFrame("x").Show(TextRange.FileStart, TextRange.FileStart, "a\u001b[2Jb\nc"));
}
