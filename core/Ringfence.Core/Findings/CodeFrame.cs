using Ringfence.Findings.Frames;

namespace Ringfence.Findings;

/// <summary>
/// Draws the lines of a text that a finding is about: line numbers, the lines, carets under the range. Plain text for a terminal or a log,
/// with LF between its lines and none at the end. Made once for all findings of a text; immutable and safe on many threads.
/// </summary>
/// <remarks>
/// <para>
/// Characters that are wide or fullwidth (Unicode 17, UAX #11) and emoji take two cells, an emoji of several characters too; marks and
/// zero-width characters take none; tabs reach to the next stop. Bidirectional controls, other controls, unpaired surrogates and what else
/// would steer a terminal or hide are shown as their number, <c>&lt;U+202E&gt;</c>. Hebrew and Arabic letters are shown as they are, so a
/// terminal that orders them from right to left moves them away from their carets.
/// </para>
/// <para>A line that is too long is cut with <c>…</c> so that the range is seen; tab stops then count from the cut.</para>
/// </remarks>
public sealed class CodeFrame
{
    private readonly FrameSource _source;

    /// <summary>Splits a text into lines, in time linear in its length.</summary>
    /// <param name="text">The whole text. Without a byte order mark, when its ranges do not count that.</param>
    /// <param name="options">How frames look; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public CodeFrame(string text, CodeFrameOptions? options = null) =>
        _source = new FrameSource(text ?? throw new ArgumentNullException(nameof(text)), options ?? new CodeFrameOptions());

    /// <summary>Draws the lines around a range. Of a range over many lines the first and the last are shown.</summary>
    /// <param name="range">
    /// The range; an empty one gets one caret. Places outside of the text count as the nearest one inside, and an end before the start
    /// changes places with it.
    /// </param>
    public string Show(TextRange range) => new FrameLines(_source, range, null, "").Draw();

    /// <summary>Draws the same and a second range, underlined with <c>-</c>.</summary>
    /// <param name="range">The range with the carets.</param>
    /// <param name="related">The second range, wherever it is; of several lines the first is shown.</param>
    /// <param name="label">What the second range is, for example <c>opened here</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    public string Show(TextRange range, TextRange related, string label) =>
        new FrameLines(_source, range, related, label ?? throw new ArgumentNullException(nameof(label))).Draw();
}
