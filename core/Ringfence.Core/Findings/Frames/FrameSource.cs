using Ringfence.Secrets;

namespace Ringfence.Findings.Frames;

/// <summary>What all frames of a text share.</summary>
internal sealed class FrameSource
{
    private readonly string _text;
    private readonly int _tabWidth;

    internal FrameSource(string text, CodeFrameOptions options)
    {
        _text = text;
        _tabWidth = Clamp(options.TabWidth, 1, 16);
        LinesBefore = Clamp(options.LinesBefore, 0, 20);
        LinesAfter = Clamp(options.LinesAfter, 0, 20);
        MaxWidth = Clamp(options.MaxWidth, 40, 1_000);
        Lines = new TextLines(text, options.LineTerminators);
        var masked = options.MaskedRanges.Select(Lines.Offsets);
        Masks = new MaskedSpans(options.MaskSecrets
            ? masked.Concat(SecretScanner.Scan(text).Select(secret => new OffsetSpan(secret.Start, secret.End)))
            : masked);
    }

    internal TextLines Lines { get; }

    internal MaskedSpans Masks { get; }

    internal int LinesBefore { get; }

    internal int LinesAfter { get; }

    internal int MaxWidth { get; }

    internal OffsetSpan Line(int line) => new(Lines.Start(line), Lines.End(line));

    /// <summary>A line without the spaces and tabs it begins with.</summary>
    internal OffsetSpan Indented(int line)
    {
        var span = Line(line);
        var start = span.Start;
        while (start < span.End && _text[start] is ' ' or '\t') start++;
        return new OffsetSpan(start, span.End);
    }

    internal LineWindow Window(int line, OffsetSpan focus, int width) => LineWindow.Around(_text, Line(line), focus, width, _tabWidth);

    private static int Clamp(int value, int least, int most) => Math.Min(Math.Max(value, least), most);
}
