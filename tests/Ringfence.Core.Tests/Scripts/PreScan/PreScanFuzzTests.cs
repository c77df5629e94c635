using Ringfence.Scripts.PreScan;

namespace Ringfence.Core.Tests.Scripts.PreScan;

/// <summary>Whatever the text is: no exception, ranges inside of it, the same answer twice.</summary>
public sealed class PreScanFuzzTests
{
    private const int Seed = 40_001;

    private static readonly string[] Pieces =
    [
        "a", "if", "return", "typeof ", "/", "//", "/*", "*/", "\\", "\\u0061", "\\u{", "}", "{", "(", ")", "[", "]", "`", "${", "'", "\"", "\n", "\r", "\r\n", "\u2028",
        "\u202E", "\u2066", "\u2069", "\u200F", "\u05D0", "\u200B", "\u200D", "\uFE0F", "\U000E0041", "\U0001F3F4", "\U000E007F", "\U000E0067", "\uD800", "\uDC00",
        "\u0441", "\u0435", "\u03B1", "\uFF45", "\U0001D41E", "\0", "\u001B", "\uFEFF", "<!--", "-->", "#!", "+", "++", "=", "=>", "!", ".", ":", ";", "1", "0x", "\u00A0",
        "\u3164", "m", "l", "I", "_", "$", "\u0301", "\U000E0101", "\u845B",
    ];

    [Fact]
    public void RandomPieces()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 40_000; i++)
        {
            Check(string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)])), i);
        }
    }

    [Fact]
    public void RandomUnits()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 20_000; i++)
        {
            Check(string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => (char)random.Next(0x10000))), i);
        }
    }

    private static void Check(string text, int number)
    {
        var limits = Scan.Strict with
        {
            MaxNesting = 3, MaxLines = 4, MaxLineLength = 80, MaxLiteralLength = 5, MaxLiteralTotal = 9, MaxOperatorRun = 4, MaxRegExpCount = 1, MaxRegExpLength = 3,
            MaxSourceBytes = 150,
        };
        var htmlComments = number % 3 != 0;
        var result = ScriptPreScan.Run(text, limits, "f", htmlComments);
        var again = ScriptPreScan.Run(text, limits, "f", htmlComments);
        Assert.Equal(result.Findings, again.Findings);
        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(text), result.Measures.Bytes);

        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r', '\u2028', '\u2029');
        foreach (var finding in result.Findings)
        {
            var range = finding.Range;
            Assert.InRange(range.StartLine, 1, lines.Length);
            Assert.InRange(range.EndLine, range.StartLine, lines.Length);
            Assert.InRange(range.StartColumn, 1, lines[range.StartLine - 1].Length + 2);
            Assert.InRange(range.EndColumn, 1, lines[range.EndLine - 1].Length + 2);
            Assert.True(range.EndLine > range.StartLine || range.EndColumn >= range.StartColumn);
            Assert.DoesNotContain('\u202E', finding.Message);
            Assert.DoesNotContain('\n', finding.Message);
        }
    }
}
