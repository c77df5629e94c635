using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>How the lines of one document are broken and indented.</summary>
internal sealed class SourceLayout
{
    private const int DefaultIndentSize = 4;
    private const int LongestLine = 120;

    private readonly SourceText _text;
    private readonly string _configuredUnit;

    internal SourceLayout(SourceText text, AnalyzerConfigOptions options)
    {
        _text = text;
        NewLine = FindNewLine(text, options);
        _configuredUnit = ReadUnit(options);
    }

    internal string NewLine { get; }

    /// <summary>The white space at the start of the line of a position.</summary>
    internal string IndentAt(int position)
    {
        var line = _text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && _text[end] is ' ' or '\t')
        {
            end++;
        }

        return _text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>One level deeper than an indentation, in its own kind of white space.</summary>
    internal string Deeper(string indent) => indent + (indent.Length > 0 && indent[0] == '\t' ? "\t" : _configuredUnit);

    internal bool IsFirstOnLine(int position) => _text.Lines.GetLineFromPosition(position).Start + IndentAt(position).Length == position;

    internal bool IsOneLine(TextSpan span) => span.End <= LineEnd(span.Start);

    internal int LineStart(int position) => _text.Lines.GetLineFromPosition(position).Start;

    internal int LineEnd(int position) => _text.Lines.GetLineFromPosition(position).End;

    /// <summary>Whether that many more characters fit into the line of a position.</summary>
    internal bool Fits(int position, int length) => _text.Lines.GetLineFromPosition(position).Span.Length + length <= LongestLine;

    internal bool IsBlank(TextSpan span) => string.IsNullOrWhiteSpace(_text.ToString(span));

    private static string FindNewLine(SourceText text, AnalyzerConfigOptions options)
    {
        var first = text.Lines[0];
        if (first.EndIncludingLineBreak > first.End)
        {
            return text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        }

        return Is(options, "end_of_line", "crlf") ? "\r\n" : "\n";
    }

    private static string ReadUnit(AnalyzerConfigOptions options)
    {
        if (Is(options, "indent_style", "tab"))
        {
            return "\t";
        }

        return new string(' ', options.TryGetValue("indent_size", out var text) && int.TryParse(text, out var size) && size is > 0 and <= 16
            ? size
            : DefaultIndentSize);
    }

    private static bool Is(AnalyzerConfigOptions options, string key, string expected) =>
        options.TryGetValue(key, out var value) && string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);
}
