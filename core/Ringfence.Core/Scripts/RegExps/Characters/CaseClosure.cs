namespace Ringfence.Scripts.RegExps.Characters;

/// <summary>
/// The characters that the flag i makes equal, by simple case mapping. Only scripts below U+2000 and the two signs that Unicode folds to
/// ASCII are closed; a letter beyond matches itself alone, which can hide an ambiguity but makes none.
/// </summary>
internal static class CaseClosure
{
    private const int End = 0x2000;
    private const int LongS = 0x17F;
    private const int Kelvin = 0x212A;

    internal static CharacterSpans Of(CharacterSpans set, bool unicode)
    {
        List<int> more = [];
        for (var i = 0; i < set.Bounds.Length; i += 2)
        {
            for (var c = set.Bounds[i]; c < set.Bounds[i + 1] && c < End; c++) AddVariants(more, c, unicode);
        }

        if (unicode && set.Contains(Kelvin)) more.AddRange(['k', 'K']);
        return more.Count == 0 ? set : set.Union(CharacterSpans.OfAll(more));
    }

    /// <summary>Whether two characters are the same letter.</summary>
    internal static bool AreEqual(int a, int b, bool unicode)
    {
        if (a == b) return true;
        List<int> variants = [];
        AddVariants(variants, a, unicode);
        return variants.Contains(b);
    }

    private static void AddVariants(List<int> variants, int character, bool unicode)
    {
        if (character is < 'A' or >= End) return;
        Add(variants, character, char.ToUpperInvariant((char)character));
        Add(variants, character, char.ToLowerInvariant((char)character));
        if (!unicode) return;
        if (character is 's' or 'S') variants.Add(LongS);
        if (character is 'k' or 'K') variants.Add(Kelvin);
        if (character == LongS) variants.AddRange(['s', 'S']);
    }

    private static void Add(List<int> variants, int from, int to)
    {
        if (to != from && (from < 0x80) == (to < 0x80)) variants.Add(to);
    }
}
