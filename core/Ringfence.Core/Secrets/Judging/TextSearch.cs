namespace Ringfence.Secrets.Judging;

/// <summary>Ordinal searches that read the same on every framework.</summary>
internal static class TextSearch
{
#if NETSTANDARD2_0
    internal static bool Holds(this string text, string piece) => text.IndexOf(piece, StringComparison.Ordinal) >= 0;

    internal static bool HoldsInAnyCase(this string text, string piece) => text.IndexOf(piece, StringComparison.OrdinalIgnoreCase) >= 0;
#else
    internal static bool Holds(this string text, string piece) => text.Contains(piece, StringComparison.Ordinal);

    internal static bool HoldsInAnyCase(this string text, string piece) => text.Contains(piece, StringComparison.OrdinalIgnoreCase);
#endif

    internal static bool Holds(this string text, char c) => text.IndexOf(c, 0) >= 0;
}
