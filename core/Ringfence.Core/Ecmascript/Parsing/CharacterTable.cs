namespace Ringfence.Ecmascript.Parsing;

/// <summary>What an ASCII character may be part of.</summary>
internal static class CharacterTable
{
    internal const byte NameStart = 1;
    internal const byte NamePart = 2;

    private static readonly byte[] Flags = Make();

    internal static bool IsNamePart(char c) => c < 128 && (Flags[c] & NamePart) != 0;

    internal static bool IsNameStart(char c) => c < 128 && (Flags[c] & NameStart) != 0;

    internal static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    internal static bool IsLineTerminator(char c) => c is '\n' or '\r' or '\u2028' or '\u2029';

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    internal static int HexValue(char c)
    {
        if ((uint)(c - '0') <= 9) return c - '0';
        int letter = c | 0x20;
        return (uint)(letter - 'a') <= 5 && c < 128 ? letter - 'a' + 10 : -1;
    }

    private static byte[] Make()
    {
        byte[] flags = new byte[128];
        for (int c = 0; c < 128; c++)
        {
            bool letter = (c | 0x20) is >= 'a' and <= 'z' || c is '$' or '_';
            bool digit = c is >= '0' and <= '9';
            if (letter) flags[c] |= NameStart | NamePart;
            if (digit) flags[c] |= NamePart;
        }

        return flags;
    }
}
