namespace Ringfence.Secrets.Judging;

/// <summary>A value seen by itself: what it is, and of how many kinds of characters.</summary>
internal readonly record struct ValueShape(ValueKind Kind, int Length, int Classes, bool HasDigit)
{
    private const int LongestJudged = 4096;
    private const double WordShare = 0.78;
    private const double RandomShare = 0.7;
    private const int LeastRandom = 16;
    private const double LeastRandomEntropy = 2.9;

    private static readonly int[] DigestLengths = [32, 40, 56, 64, 96, 128];

    internal static ValueShape Of(string value)
    {
        var text = value.Length > LongestJudged ? value.Substring(0, LongestJudged) : value;
        text = text.Trim();
        var letters = 0;
        int lower = 0, upper = 0, digits = 0, signs = 0, spaces = 0, hex = 0, others = 0;
        foreach (var c in text)
        {
            letters += LetterPairs.IsLetter(c) ? 1 : 0;
            lower += c is >= 'a' and <= 'z' ? 1 : 0;
            upper += c is >= 'A' and <= 'Z' ? 1 : 0;
            digits += c is >= '0' and <= '9' ? 1 : 0;
            spaces += char.IsWhiteSpace(c) ? 1 : 0;
            hex += Alphabet.AnyHex.Contains(c) ? 1 : 0;
            others += c >= 128 ? 1 : 0;
            signs += c is > ' ' and < (char)127 && !Alphabet.Base62.Contains(c) ? 1 : 0;
        }

        var classes = (lower > 0 ? 1 : 0) + (upper > 0 ? 1 : 0) + (digits > 0 ? 1 : 0) + (signs > 0 ? 1 : 0);
        var kind = KindOf(text, letters, digits, spaces, hex, others);
        return new ValueShape(kind, text.Length, classes, digits > 0);
    }

    private static ValueKind KindOf(string text, int letters, int digits, int spaces, int hex, int others)
    {
        if (text.Length == 0)
        {
            return ValueKind.Empty;
        }

        if (IsGuid(text))
        {
            return IsMadeUpGuid(text) ? ValueKind.Placeholder : text[0] == '{' ? ValueKind.BracedGuid : ValueKind.Guid;
        }

        if (ValueReferences.IsProtected(text))
        {
            return ValueKind.Protected;
        }

        if (ValueReferences.IsPublic(text))
        {
            return ValueKind.Public;
        }

        if (ValueReferences.IsReference(text))
        {
            return ValueKind.Reference;
        }

        if (PlaceholderValue.Is(text))
        {
            return ValueKind.Placeholder;
        }

        if (letters == 0)
        {
            return KindWithoutLetters(text, digits, others);
        }

        if (ValueNames.IsHexNumber(text))
        {
            return ValueKind.Number;
        }

        if (hex == text.Length && Array.IndexOf(DigestLengths, text.Length) >= 0)
        {
            return digits == 0 ? ValueKind.Word : ValueKind.Digest;
        }

        if (ValueTexts.IsLocation(text))
        {
            return ValueKind.Location;
        }

        if (ValueTexts.IsPattern(text))
        {
            return ValueKind.Pattern;
        }

        if (spaces > 0 || others * 3 > text.Length)
        {
            return spaces > 0 && IsRandomSpaced(text, spaces, letters, digits) ? ValueKind.Mixed : ValueKind.Text;
        }

        return KindOfOneWord(text, letters, digits);
    }

    private static ValueKind KindWithoutLetters(string text, int digits, int others)
    {
        if (others * 2 > text.Length)
        {
            return ValueKind.Text;
        }

        return digits * 2 >= text.Length ? ValueKind.Number : ValueKind.Placeholder;
    }

    /// <summary>No white space, and at least one letter.</summary>
    private static ValueKind KindOfOneWord(string text, int letters, int digits)
    {
        var share = LetterPairs.CommonShare(text, 0, text.Length);
        if (ValueNames.IsConstant(text) || ValueNames.IsQualified(text, share))
        {
            return ValueKind.Word;
        }

        if (ValueTexts.IsName(text, share >= WordShare, out var parts, out var digitsOfName))
        {
            return digitsOfName == 0 ? ValueKind.Word : parts == 1 ? ValueKind.NumberedWord : ValueKind.NumberedName;
        }

        if (text.Length >= LeastRandom && share < RandomShare && Entropy(text) >= LeastRandomEntropy && (digits > 0 || letters == text.Length || HasKeySign(text)))
        {
            return ValueKind.Random;
        }

        // Letters and digits thrown together often enough are random even when the few pairs of letters happen to be common.
        return text.Length >= LeastRandom && CountTurns(text) * 4 >= text.Length && Entropy(text) >= LeastRandomEntropy ? ValueKind.Random : ValueKind.Mixed;
    }

    private static bool HasKeySign(string text) => text.IndexOfAny(['+', '/', '=', '!', '#', '$', '%', '&', '*', '^', '~']) >= 0;

    /// <summary>How often letters and digits, or small and large letters inside a word, take turns.</summary>
    private static int CountTurns(string text)
    {
        var turns = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var (before, here) = (ClassOf(text[i - 1]), ClassOf(text[i]));
            turns += before != here && !(before == 2 && here == 1) ? 1 : 0;
        }

        return turns;
    }

    private static int ClassOf(char c) => c switch
    {
        >= 'a' and <= 'z' => 1,
        >= 'A' and <= 'Z' => 2,
        >= '0' and <= '9' => 3,
        _ => 4,
    };

    /// <summary>Groups of random characters, as app passwords are shown.</summary>
    private static bool IsRandomSpaced(string text, int spaces, int letters, int digits)
    {
        if (spaces > 5 || text.Length < 12 || letters + digits + spaces < text.Length)
        {
            return false;
        }

        return LetterPairs.CommonShare(text, 0, text.Length) < 0.6;
    }

    private static bool IsGuid(string text)
    {
        var start = text[0] == '{' ? 1 : 0;
        if (text.Length != 36 + (2 * start) || (start == 1 && text[37] != '}'))
        {
            return false;
        }

        for (var i = 0; i < 36; i++)
        {
            var c = text[start + i];
            if (i is 8 or 13 or 18 or 23 ? c != '-' : !Alphabet.AnyHex.Contains(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMadeUpGuid(string text)
    {
        var digits = new System.Text.StringBuilder(32);
        foreach (var c in text)
        {
            _ = c is '-' or '{' or '}' ? digits : digits.Append(c);
        }

        return PlaceholderValue.Is(digits.ToString());
    }

    /// <summary>Shannon's, in bits a character.</summary>
    private static double Entropy(string text)
    {
        var length = Math.Min(text.Length, 128);
        var counts = new int[128];
        for (var i = 0; i < length; i++)
        {
            counts[text[i] & 127]++;
        }

        double sum = 0;
        foreach (var count in counts)
        {
            sum += count == 0 ? 0 : count * Math.Log((double)length / count, 2);
        }

        return sum / length;
    }
}
