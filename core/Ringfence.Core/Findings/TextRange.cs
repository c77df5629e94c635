namespace Ringfence.Findings;

/// <summary>A stretch of a text. Lines and columns count from 1; columns count UTF-16 units; the end is exclusive.</summary>
/// <param name="StartLine">Line of the first character, from 1.</param>
/// <param name="StartColumn">Column of the first character, from 1.</param>
/// <param name="EndLine">Line of the position behind the last character, from 1.</param>
/// <param name="EndColumn">Column of the position behind the last character, from 1.</param>
public readonly record struct TextRange(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The very first position of a file: where a finding about the file as a whole points.</summary>
    public static TextRange FileStart { get; } = new(1, 1, 1, 1);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"({StartLine},{StartColumn})-({EndLine},{EndColumn})");
}
