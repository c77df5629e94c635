namespace Ringfence.Secrets;

/// <summary>Where a token may start and end. A letter beside it makes it a piece of a longer word.</summary>
internal static class TextBoundary
{
    /// <summary>Whether a token may start here.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Index of the token's first character.</param>
    /// <param name="alphabet">The alphabet the token starts with, if it starts with no fixed text: more of it would make the token longer.</param>
    internal static bool IsStart(SecretText text, int start, Alphabet? alphabet)
    {
        if (start == 0)
        {
            return true;
        }

        var before = text[start - 1];
        var isEscape = start > 1 && text[start - 2] == '\\' && before is 'n' or 'r' or 't' or 'b' or 'f';
        return isEscape || !(IsWordCharacter(before) || alphabet?.Contains(before) == true);
    }

    /// <summary>Whether a token may end before this index.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="end">Index behind the token's last character.</param>
    /// <param name="alphabet">The alphabet the token ends with, or null when it ends with fixed text.</param>
    internal static bool IsEnd(SecretText text, int end, Alphabet? alphabet)
    {
        if (end == text.Length)
        {
            return true;
        }

        var after = text[end];
        return !IsWordCharacter(after) && !(alphabet is null ? after == '=' : alphabet.Contains(after));
    }

    private static bool IsWordCharacter(char c) => c == '_' || (c < 128 ? Alphabet.Base62.Contains(c) : char.IsLetterOrDigit(c));
}
