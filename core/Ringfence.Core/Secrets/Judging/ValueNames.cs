namespace Ringfence.Secrets.Judging;

/// <summary>Names and numbers of programs whose digits make them look random.</summary>
internal static class ValueNames
{
    private const int LongestHexNumber = 10;
    private const int LongestMixedPart = 4;
    private const double QualifiedShare = 0.6;

    /// <summary><c>0x8803</c>: as many digits as an integer of 32 bits has.</summary>
    internal static bool IsHexNumber(string text)
    {
        if (text.Length is < 3 or > LongestHexNumber || text[0] != '0' || text[1] is not ('x' or 'X'))
        {
            return false;
        }

        for (var i = 2; i < text.Length; i++)
        {
            if (!Alphabet.AnyHex.Contains(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>UNSIGNED_INT_2_10_10_10_REV</c>: parts of capitals or digits, mixed in short ones only.</summary>
    internal static bool IsConstant(string text)
    {
        int parts = 1, length = 0, digits = 0, letters = 0;
        foreach (var c in text)
        {
            if (c == '_')
            {
                if (length == 0)
                {
                    return false;
                }

                (parts, length, digits) = (parts + 1, 0, 0);
                continue;
            }

            var isDigit = c is >= '0' and <= '9';
            if (!isDigit && c is < 'A' or > 'Z')
            {
                return false;
            }

            length++;
            digits += isDigit ? 1 : 0;
            letters += isDigit ? 0 : 1;
            if (length > LongestMixedPart && digits > 0 && digits < length)
            {
                return false;
            }
        }

        return parts > 1 && length > 0 && letters * 2 > text.Length;
    }

    /// <summary><c>System.Xml.W3cXsd2001.IToken</c>: three parts or more that begin with a capital, made of words on the whole.</summary>
    internal static bool IsQualified(string text, double commonShare)
    {
        if (commonShare < QualifiedShare)
        {
            return false;
        }

        var parts = 0;
        var isFirst = true;
        foreach (var c in text)
        {
            if (c == '.')
            {
                if (isFirst)
                {
                    return false;
                }

                isFirst = true;
                continue;
            }

            if (isFirst ? c is < 'A' or > 'Z' : !Alphabet.Base62.Contains(c) && c != '_')
            {
                return false;
            }

            parts += isFirst ? 1 : 0;
            isFirst = false;
        }

        return parts >= 3 && !isFirst;
    }
}
