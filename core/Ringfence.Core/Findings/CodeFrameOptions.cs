namespace Ringfence.Findings;

/// <summary>How a <see cref="CodeFrame"/> looks. A number outside of its bounds counts as the nearest bound.</summary>
public sealed class CodeFrameOptions
{
    /// <summary>How many lines are shown before the range, from 0 to 20.</summary>
    public int LinesBefore { get; init; } = 1;

    /// <summary>How many lines are shown after the range, from 0 to 20.</summary>
    public int LinesAfter { get; init; } = 1;

    /// <summary>How wide a line of the frame may become, in cells of a terminal, from 40 to 1,000; else it is cut: <c>…</c>.</summary>
    public int MaxWidth { get; init; } = 120;

    /// <summary>The cells between two tab stops, from 1 to 16.</summary>
    public int TabWidth { get; init; } = 4;

    /// <summary>What ends a line of the text; must be what its ranges count.</summary>
    public LineTerminators LineTerminators { get; init; } = LineTerminators.EcmaScript;

    /// <summary>
    /// Whether what the secret detectors recognise, anywhere in the text, is shown as <c>•</c>. A frame ends up in logs, so this is on
    /// unless turned off.
    /// </summary>
    public bool MaskSecrets { get; init; } = true;

    /// <summary>What else is shown as <c>•</c>, as wide as it is: secrets known by their place, such as the value of a password.</summary>
    public IReadOnlyList<TextRange> MaskedRanges { get; init; } = [];
}
