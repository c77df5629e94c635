namespace Ringfence.Secrets;

/// <summary>The checksums issuers put into their tokens so that a scanner can tell a token from a text of the same shape.</summary>
internal static class Checksum
{
    private const string Base62Digits = Alphabet.Digits + Alphabet.Upper + Alphabet.Lower;
    private const string Base36Digits = Alphabet.Digits + Alphabet.Lower;
    private const int TrailingDigits = 6;

    private static readonly uint[] Table = CreateTable();

    /// <summary>CRC-32 (IEEE 802.3) of the characters, which are ASCII wherever this is asked.</summary>
    internal static uint Crc32(SecretText text, int start, int end)
    {
        var crc = uint.MaxValue;
        for (var i = start; i < end; i++)
        {
            crc = Table[(crc ^ text[i]) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    /// <summary>GitHub's and npm's: behind the four characters of the prefix, the last six are the CRC-32 of the rest in base 62.</summary>
    internal static bool IsGitHubToken(SecretText text, int start, int end) =>
        IsWritten(Crc32(text, start + 4, end - TrailingDigits), text, end - TrailingDigits, end, Base62Digits);

    /// <summary>Grafana's: the last eight are the CRC-32 of all before the last underscore, its bytes in hex, lowest first.</summary>
    internal static bool IsGrafanaToken(SecretText text, int start, int end)
    {
        var crc = Crc32(text, start, end - 9);
        for (var i = 0; i < 4; i++)
        {
            var value = (int)(crc >> (8 * i) & 0xFF);
            if (!IsHexDigit(text[end - 8 + (2 * i)], value >> 4) || !IsHexDigit(text[end - 7 + (2 * i)], value & 0xF))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>GitLab's versioned routable tokens: the last seven are the CRC-32 of all before, in base 36.</summary>
    internal static bool IsGitLabToken(SecretText text, int start, int end) =>
        IsWritten(Crc32(text, start, end - 7), text, end - 7, end, Base36Digits);

    private static bool IsWritten(uint value, SecretText text, int start, int end, string digits)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (text[i] != digits[(int)(value % (uint)digits.Length)])
            {
                return false;
            }

            value /= (uint)digits.Length;
        }

        return value == 0;
    }

    private static bool IsHexDigit(char c, int value) => c == "0123456789abcdef"[value];

    private static uint[] CreateTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}
