using Ringfence.Findings;

namespace Ringfence.Core.Tests.Findings;

internal static class Frames
{
    internal static CodeFrameOptions NoContext { get; } = new() { LinesBefore = 0, LinesAfter = 0 };

    internal static void Same(string expected, string frame) => Assert.Equal(expected.ReplaceLineEndings("\n"), frame);

    /// <summary>The frame of a part of a one-line text.</summary>
    internal static string Of(string line, string part, int maxWidth = 120)
    {
        var column = line.IndexOf(part, StringComparison.Ordinal) + 1;
        var options = new CodeFrameOptions { LinesBefore = 0, LinesAfter = 0, MaxWidth = maxWidth };
        return new CodeFrame(line, options).Show(new TextRange(1, column, 1, column + part.Length));
    }
}
