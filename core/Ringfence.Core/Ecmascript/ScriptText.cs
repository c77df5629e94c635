using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Findings.Frames;

namespace Ringfence.Ecmascript;

/// <summary>The text of a script and where its lines begin. Line ends are those of ECMAScript: LF, CR, CRLF, U+2028 and U+2029.</summary>
public sealed class ScriptText
{
    private TextLines? _lines;

    /// <summary>Takes a text.</summary>
    public ScriptText(string text) => Text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>A part of the text.</summary>
    /// <param name="start">The offset of its first character.</param>
    /// <param name="end">The offset behind its last character.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offsets do not lie in the text, or are the wrong way round.</exception>
    public string Slice(int start, int end) => Text.Substring(start, end - start);

    /// <summary>The text of a node.</summary>
    public string Slice(Node node) => Slice(node.Start, node.End);

    /// <summary>Lines and columns of two offsets. Offsets beyond the text count as its end.</summary>
    public TextRange GetRange(int start, int end)
    {
        (int startLine, int startColumn) = GetPosition(start);
        (int endLine, int endColumn) = GetPosition(Math.Max(start, end));
        return new TextRange(startLine, startColumn, endLine, endColumn);
    }

    /// <summary>Lines and columns of a node.</summary>
    public TextRange GetRange(Node node) => GetRange(node.Start, node.End);

    /// <summary>The offsets of a range of lines and columns, surrogate pairs whole; of the nearest places when the text has no such ones.</summary>
    public (int Start, int End) GetOffsets(TextRange range)
    {
        OffsetSpan span = Lines().Offsets(range);
        return (span.Start, span.End);
    }

    private TextLines Lines() => _lines ??= new TextLines(Text, LineTerminators.EcmaScript);

    private (int Line, int Column) GetPosition(int offset)
    {
        offset = Math.Min(Math.Max(offset, 0), Text.Length);
        TextLines lines = Lines();
        int line = lines.LineAt(offset);
        return (line, offset - lines.Start(line) + 1);
    }
}
