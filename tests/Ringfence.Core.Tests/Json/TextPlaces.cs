using System.Text;
using Ringfence.Findings;

namespace Ringfence.Core.Tests.Json;

/// <summary>An independent, slow account of lines and columns to hold the parser's positions against.</summary>
internal static class TextPlaces
{
    /// <summary>Whether both ends of the range are places of the text, in order; the place behind a line's last character is one.</summary>
    internal static bool Contains(byte[] content, TextRange range) => Contains(Encoding.UTF8.GetString(content), range);

    internal static bool Contains(string text, TextRange range)
    {
        var lines = Lines(text);
        return Exists(lines, range.StartLine, range.StartColumn)
            && Exists(lines, range.EndLine, range.EndColumn)
            && (range.EndLine, range.EndColumn).CompareTo((range.StartLine, range.StartColumn)) >= 0;
    }

    /// <summary>The text a range covers, line ends as LF.</summary>
    internal static string Slice(string text, TextRange range)
    {
        var lines = Lines(text);
        if (range.StartLine == range.EndLine) return lines[range.StartLine - 1][(range.StartColumn - 1)..(range.EndColumn - 1)];

        var middle = lines[range.StartLine..(range.EndLine - 1)];
        return string.Join('\n', [lines[range.StartLine - 1][(range.StartColumn - 1)..], .. middle, lines[range.EndLine - 1][..(range.EndColumn - 1)]]);
    }

    private static string[] Lines(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');

    private static bool Exists(string[] lines, int line, int column) =>
        line >= 1 && line <= lines.Length && column >= 1 && column <= lines[line - 1].Length + 1;
}
