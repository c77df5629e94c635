using System.Diagnostics;
using Ringfence.Findings;

namespace Ringfence.Core.Tests.Findings;

/// <summary>Lines that are too long.</summary>
public sealed class CodeFrameWidthTests
{
    private const string Digits = "0123456789";
    private static readonly string Long = string.Concat(Enumerable.Repeat(Digits, 100));

    [Fact]
    public void LineThatJustFits_IsWhole() => Assert.Equal("1 | " + Long[..35] + "\n  | ^", Column(Long[..35], 1, 2));

    [Fact]
    public void EndOfAFullLine_StillHasItsCaret() =>
        Assert.Equal("1 | " + Long[..35] + "\n  | " + new string(' ', 35) + "^", Column(Long[..35], 36, 36));

    [Fact]
    public void LineTooLong_IsCutBehind() => Assert.Equal("1 | " + Long[..34] + "…\n  |          ^^^", Column(Long, 10, 13));

    [Fact]
    public void RangeInTheMiddle_HasSomethingOnBothSides() =>
        Assert.Equal("1 | …" + Long[485..518] + "…\n  | " + new string(' ', 16) + "^^^", Column(Long, 501, 504));

    [Fact]
    public void RangeAtTheEnd_ShowsTheEnd() =>
        Assert.Equal("1 | …" + Long[967..] + "\n  | " + new string(' ', 33) + "^", Column(Long, 1000, 1001));

    [Fact]
    public void PlaceBehindTheEnd_HasItsCaretThere() =>
        Assert.Equal("1 | …" + Long[968..] + "\n  | " + new string(' ', 33) + "^", Column(Long, 1001, 1001));

    [Fact]
    public void RangeWiderThanTheFrame_IsMarkedIntoTheCut() =>
        Assert.Equal("1 | …" + Long[496..529] + "…\n  | " + new string(' ', 5) + new string('^', 30), Column(Long, 501, 901));

    [Fact]
    public void RangeOverTheWholeLine_IsMarkedIntoTheCut() =>
        Assert.Equal("1 | " + Long[..34] + "…\n  | " + new string('^', 35), Column(Long, 1, 1001));

    [Fact]
    public void WideCharacterAtTheCut_IsNotDivided()
    {
        var line = string.Concat(Enumerable.Repeat("名", 50));
        Assert.Equal("1 | " + line[..17] + "…\n  | ^^", Column(line, 1, 2));
    }

    [Fact]
    public void LinesAround_ShowTheirBeginning()
    {
        var frame = new CodeFrame(Long + "\n" + Long, new CodeFrameOptions { MaxWidth = 40 }).Show(new TextRange(2, 501, 2, 504));
        Assert.StartsWith("1 | " + Long[..34] + "…\n2 | …", frame, StringComparison.Ordinal);
    }

    [Fact]
    public void RelatedRangeOutsideOfTheCut_IsMarkedAtTheCut()
    {
        var frame = new CodeFrame(Long, new CodeFrameOptions { MaxWidth = 40 })
            .Show(new TextRange(1, 501, 1, 504), new TextRange(1, 1, 1, 2), "opened here");
        Assert.EndsWith("\n  | - opened here", frame, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> HugeLines => new()
    {
        { "letters", "x" },
        { "marks", "\u0301" },
        { "tabs", "\t" },
        { "wide", "名" },
        { "pairs", "🔒" },
        { "one endless emoji", "👩\u200D" },
        { "controls", "\u001B" },
        { "halves", "\uDD12" },
        { "tabs under marks", "\t\u0301" },
        { "presentation", "❤\uFE0F" },
        { "lines", "\n" },
    };

    [Theory]
    [MemberData(nameof(HugeLines))]
    public void FiveMegabytes_AreCutInLittleTimeAndMemory(string name, string piece)
    {
        _ = name;
        var text = string.Concat(Enumerable.Repeat(piece, 5 * 1024 * 1024 / piece.Length));
        var frame = new CodeFrame(text);
        var places = new[] { 1, 2, 3, text.Length / 2, text.Length / 2 + 1, text.Length, text.Length + 1 };
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var frames = places.Select(column => frame.Show(new TextRange(1, column, 1, column + 1))).ToList();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 1_000);
        Assert.All(frames, f => Assert.InRange(f.Length, 1, 2_000));
        Assert.All(frames, f => Assert.Contains('^', f));
    }

    private static string Column(string line, int start, int end) =>
        new CodeFrame(line, new CodeFrameOptions { MaxWidth = 40 }).Show(new TextRange(1, start, 1, end));
}
