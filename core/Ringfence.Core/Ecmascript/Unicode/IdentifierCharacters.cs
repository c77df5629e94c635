namespace Ringfence.Ecmascript.Unicode;

/// <summary>What may make an ECMAScript identifier, and which Unicode spaces are ECMAScript white space (Unicode 18.0).</summary>
internal static class IdentifierCharacters
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>IdentifierStartChar: ID_Start, <c>$</c> or <c>_</c>. False for anything outside 0 to 0x10FFFF.</summary>
    public static bool IsStart(int codePoint) =>
        codePoint is '$' or '_' || Contains(IdentifierCharacterData.StartBlocks, codePoint);

    /// <summary>IdentifierPartChar: ID_Continue (which has <c>_</c>), <c>$</c>, ZWNJ or ZWJ. False outside 0 to 0x10FFFF.</summary>
    public static bool IsPart(int codePoint) =>
        codePoint is '$' or ZeroWidthNonJoiner or ZeroWidthJoiner || Contains(IdentifierCharacterData.PartBlocks, codePoint);

    /// <summary>General category Zs, all of it white space in ECMAScript: U+0020, U+00A0, U+1680, U+2000 to U+200A and so on.</summary>
    public static bool IsSpaceSeparator(int codePoint) =>
        codePoint is 0x20 or 0xA0 or 0x1680 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000;

    private static bool Contains(byte[] blocks, int codePoint)
    {
        if ((uint)codePoint >= IdentifierCharacterData.FirstWindowEnd)
        {
            if (codePoint is < IdentifierCharacterData.SecondWindowStart or >= IdentifierCharacterData.SecondWindowEnd) return false;
            codePoint += IdentifierCharacterData.FirstWindowEnd - IdentifierCharacterData.SecondWindowStart;
        }

        var word = IdentifierCharacterData.Words[(blocks[codePoint >> 8] << 3) | ((codePoint >> 5) & 7)];
        return ((word >> (codePoint & 31)) & 1) != 0;
    }
}
