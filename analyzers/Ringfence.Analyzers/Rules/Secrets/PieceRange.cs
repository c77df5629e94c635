using System.Globalization;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Where a secret lies that is split over the pieces of a <see cref="FoldedText"/>.</summary>
/// <param name="First">Index of the piece it begins in.</param>
/// <param name="FirstOffset">Where it begins in that piece's value.</param>
/// <param name="Last">Index of the piece it ends in.</param>
/// <param name="LastEnd">Where it ends in that piece's value.</param>
internal readonly record struct PieceRange(int First, int FirstOffset, int Last, int LastEnd)
{
    internal string Write() => string.Format(CultureInfo.InvariantCulture, "{0},{1},{2},{3}", First, FirstOffset, Last, LastEnd);

    internal static PieceRange? Read(string? text)
    {
        var parts = text?.Split(',');
        if (parts is { Length: 4 }
            && TryParse(parts[0], out var first) && TryParse(parts[1], out var offset)
            && TryParse(parts[2], out var last) && TryParse(parts[3], out var end))
        {
            return new PieceRange(first, offset, last, end);
        }

        return null;
    }

    private static bool TryParse(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
