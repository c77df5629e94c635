using Microsoft.CodeAnalysis.Text;
using Ringfence.TestKit.Reporting;

namespace Ringfence.TestKit.Tests.Reporting;

public sealed class ReportingTests
{
    private const string Source = "one\n\ttwo\nthree\nfour\nfive\nsix\nseven\nlast";

    [Fact]
    public void Notes_StandUnderTheirLines_WithTheLinesAround()
    {
        var text = Render(new SourceNote("/case/a.cs", new TextSpan(5, 3), "second"), new SourceNote("/case/a.cs", new TextSpan(Source.Length, 0), "end"));
        Assert.Equal(
            "a.cs\n    1 | one\n    2 | \ttwo\n      | \t^^^ second\n    3 | three\n      …\n    7 | seven\n    8 | last\n      |     ^ end\n", text);
    }

    [Fact]
    public void TwoNotesOnOneLine_AndOnNeighbours_AreBothDrawn()
    {
        var text = Render(
            new SourceNote("/case/a.cs", new TextSpan(0, 1), "a"), new SourceNote("/case/a.cs", new TextSpan(2, 1), "b"), new SourceNote("/case/a.cs", new TextSpan(5, 20), "c"));
        Assert.Equal("a.cs\n    1 | one\n      | ^ a\n      |   ^ b\n    2 | \ttwo\n      | \t^^^ c\n    3 | three\n", text);
    }

    [Fact]
    public void NotesWithoutAFile_AreListed() =>
        Assert.Equal("(no place)\n      | x\nother.cs\n      | y\n", Render(new SourceNote(null, default, "x"), new SourceNote("/case/other.cs", default, "y")));

    [Theory]
    [InlineData("aa\nbb\ncc", "aa\nXX\ncc", "--- expected\n+++ actual\n@@ line 2 @@\n aa\n-bb\n+XX\n cc\n")]
    [InlineData("line one\nline two\nline three", "line one\nline three", "--- expected\n+++ actual\n@@ line 2 @@\n line one\n-line two\n line three\n")]
    [InlineData("same\r\nend", "same\nend", "--- expected\n+++ actual\n@@ line 1 @@\n-same\\r\n+same\n end\n")]
    public void Diff_ShowsTheFirstHunk(string expected, string actual, string diff) => Assert.Equal(diff, LineDiff.FirstHunk(expected, actual));

    private static string Render(params SourceNote[] notes) => AnnotatedSource.Render(new Dictionary<string, string> { ["/case/a.cs"] = Source }, notes);
}
