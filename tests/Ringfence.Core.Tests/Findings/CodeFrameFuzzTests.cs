using System.Globalization;
using System.Text;
using Ringfence.Findings;

namespace Ringfence.Core.Tests.Findings;

public sealed class CodeFrameFuzzTests
{
    private static readonly string[] Pieces =
    [
        "a", "foo(", " ", "    ", "\t", "\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\0", "\u001B[2J", "\u007F", "\u009B", "\u202E",
        "\u2066", "\u200E", "\u061C", "\uFEFF", "\u00AD", "\u200B", "\u200D", "\uFE0F", "\u0301", "e\u0301\u0302\u0303\u0304\u0305\u0306",
        "\u20E3", "名", "Ｆ", "ｱ", "한", "\u1161",
        "🔒", "👩\u200D💻", "👍🏽", "🇩🇪", "❤\uFE0F", "𠀀", "\uD83D", "\uDD12", "\U000E0041", "\U000E0101", "\uFFFE", "\U0010FFFF",
        "שלום", "مرحبا",
    ];

    [Fact]
    public void AnyTextAndRange_GivesABoundedFrameThatDrivesNoTerminal()
    {
        var random = new Random(20_260);
        for (var i = 0; i < 6_000; i++)
        {
            var text = Text(random, random.Next(1, 120));
            var options = new CodeFrameOptions
            {
                LinesBefore = random.Next(-1, 4),
                LinesAfter = random.Next(-1, 4),
                MaxWidth = random.Next(30, 130),
                TabWidth = random.Next(0, 18),
                LineTerminators = (LineTerminators)random.Next(3),
                MaskedRanges = random.Next(2) == 0 ? [] : [Range(random), Range(random)],
            };
            var frame = new CodeFrame(text, options);
            var shown = random.Next(2) == 0
                ? frame.Show(Range(random))
                : frame.Show(Range(random), Range(random), Text(random, random.Next(12)));
            Check(shown, Math.Max(options.MaxWidth, 40), $"case {i}");
        }
    }

    private static void Check(string frame, int maxWidth, string because)
    {
        var rows = frame.Split('\n');
        Assert.InRange(rows.Length, 2, 60);
        Assert.Contains(rows, row => row.Contains('^'));
        Assert.All(rows, row => Assert.True(Cells(row) <= maxWidth, $"{because}: {Cells(row)} cells in {row}"));
        Assert.All(frame.EnumerateRunes(), rune => Assert.True(rune.Value == '\n' || IsHarmless(rune), $"{because}: U+{rune.Value:X4}"));
        Assert.False(frame.Contains('\uFFFD'), because);
        for (var i = 1; i < rows.Length; i++)
        {
            if (rows[i].Trim().TrimStart('|').Trim() is { Length: > 0 } marks && marks.All(c => c == '^'))
            {
                var most = Math.Max(Cells(rows[i - 1]) + 1, rows[i].IndexOf('|') + 3);
                Assert.True(Cells(rows[i]) <= most, $"{because}: {rows[i - 1]}\n{rows[i]}");
            }
        }
    }

    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || rune.Value is 0x200B or 0x200D);

    /// <summary>A second, simpler account of widths, by the framework's grapheme clusters; right for the pieces above.</summary>
    private static int Cells(string row)
    {
        var cells = 0;
        var elements = StringInfo.GetTextElementEnumerator(row);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            var first = Rune.GetRuneAt(element, 0);
            cells += IsZero(first) ? 0 : element.StartsWith("❤\uFE0F", StringComparison.Ordinal) || IsWide(first) ? 2 : 1;
        }

        return cells;
    }

    private static bool IsZero(Rune rune) => rune.Value is >= 0x1160 and <= 0x11FF || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static bool IsWide(Rune rune) => rune.Value is
        (>= 0x3000 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xFF01 and <= 0xFF60)
        or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) or (>= 0x1F1E6 and <= 0x1F1FF);

    private static string Text(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++) text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }

    private static TextRange Range(Random random)
    {
        int Number(int most) => random.Next(20) switch
        {
            0 => int.MinValue,
            1 => int.MaxValue,
            2 => -random.Next(5),
            _ => random.Next(1, most),
        };
        return new TextRange(Number(12), Number(80), Number(12), Number(80));
    }
}
