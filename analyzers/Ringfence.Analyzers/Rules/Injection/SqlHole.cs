namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>A hole of a statement: which part of the text it is, where it stands, and the quotes around it, if any.</summary>
internal sealed record SqlHole(int Part, SqlPosition Position, SqlQuotes? Quotes);

/// <summary>A text literal of a statement by its first and last mark: the part they are in and the offset there. A prefix such as <c>N</c> counts.</summary>
internal sealed class SqlQuotes(int startPart, int startOffset, string prefix)
{
    internal int StartPart { get; } = startPart;

    internal int StartOffset { get; } = startOffset;

    internal string Prefix { get; } = prefix;

    /// <summary>The part of the closing quote, or -1 when the statement ends before.</summary>
    internal int EndPart { get; private set; } = -1;

    /// <summary>The offset behind the closing quote.</summary>
    internal int EndOffset { get; private set; }

    internal void Close(int part, int offset)
    {
        EndPart = part;
        EndOffset = offset;
    }
}
