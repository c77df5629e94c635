namespace Ringfence.Scripts.PreScan.Characters;

/// <summary>Letters that look like ASCII letters or digits: a subset of the confusables of UTS 39.</summary>
internal static class LookAlikes
{
    /// <summary>What a character beyond ASCII looks like.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="ascii">The ASCII letter or digit, when the answer is not <see cref="Likeness.None"/>.</param>
    internal static Likeness Of(int codePoint, out char ascii)
    {
        switch (codePoint >> 16)
        {
            case 0:
                return Find(
                    IdentifierScriptData.Letters0, IdentifierScriptData.Looks0, IdentifierScriptData.Strengths0,
                    (char)codePoint, out ascii);
            case 1:
                return Find(
                    IdentifierScriptData.Letters1, IdentifierScriptData.Looks1, IdentifierScriptData.Strengths1,
                    (char)(codePoint & 0xFFFF), out ascii);
            default:
                ascii = '\0';
                return Likeness.None;
        }
    }

    private static Likeness Find(string letters, string looks, string strengths, char unit, out char ascii)
    {
        int low = 0;
        int high = letters.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (letters[middle] < unit) low = middle + 1;
            else if (letters[middle] > unit) high = middle - 1;
            else
            {
                ascii = looks[middle];
                return strengths[middle] switch
                {
                    'I' => Likeness.Identical,
                    'F' => Likeness.Form,
                    _ => Likeness.Similar,
                };
            }
        }

        ascii = '\0';
        return Likeness.None;
    }
}
