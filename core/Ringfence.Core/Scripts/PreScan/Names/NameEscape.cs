namespace Ringfence.Scripts.PreScan.Names;

/// <summary>A Unicode escape in a name: <c>\u0061</c> or <c>\u{61}</c>.</summary>
internal static class NameEscape
{
    /// <summary>Reads one.</summary>
    /// <returns>The code point; -1 when there is no whole escape.</returns>
    internal static int Read(string text, int start, out int end)
    {
        end = start;
        if (start + 2 >= text.Length || text[start] != '\\' || text[start + 1] != 'u') return -1;
        return text[start + 2] == '{' ? ReadBraced(text, start + 3, out end) : ReadFour(text, start + 2, out end);
    }

    private static int ReadFour(string text, int at, out int end)
    {
        end = at + 4;
        if (end > text.Length) return -1;
        int value = 0;
        for (; at < end; at++)
        {
            int digit = HexValue(text[at]);
            if (digit < 0) return -1;
            value = (value << 4) | digit;
        }

        return value;
    }

    private static int ReadBraced(string text, int at, out int end)
    {
        int value = 0;
        for (int first = at; at < text.Length; at++)
        {
            if (text[at] == '}')
            {
                end = at + 1;
                return at == first ? -1 : value;
            }

            int digit = HexValue(text[at]);
            if (digit < 0) break;
            value = (value << 4) | digit;
            if (value > 0x10FFFF) break;
        }

        end = at;
        return -1;
    }

    private static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
