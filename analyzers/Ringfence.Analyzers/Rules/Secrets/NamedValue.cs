namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Judges a name and a value together.</summary>
internal static class NamedValue
{
    private const int LeastPassword = 3;
    private const int LongestPassword = 200;
    private const int LeastKey = 8;
    private const int LeastToken = 16;
    private const int LongestKey = 4096;

    /// <summary>Whether a value under a name of that kind is a secret that nobody made up as a stand-in.</summary>
    internal static bool IsSecret(SecretNameKind kind, string value) => kind switch
    {
        SecretNameKind.Password => value.Length is >= LeastPassword and <= LongestPassword && IsPassword(value),
        SecretNameKind.Key => value.Length is >= LeastKey and <= LongestKey && IsMade(value, LeastKey) && !IsStandIn(value),
        SecretNameKind.Token => value.Length is >= LeastToken and <= LongestKey && IsMade(value, LeastToken) && !IsStandIn(value),
        SecretNameKind.Authorization => HeaderCredential.Find(value) is { } credential && credential.IsSecret(value),
        _ => false,
    };

    /// <summary>
    /// Whether a text alone could be one of the values that are reported under some name. Cheap, and allocates nothing: it decides whether a place
    /// is worth asking the compiler about.
    /// </summary>
    internal static bool MayBeMade(string value)
    {
        if (value.Length is < LeastKey - 2 or > LongestKey)
        {
            return false;
        }

        var shape = ValueShape.Of(value);
        return shape.Spaces == 0 && shape.Foreign == 0
            && (shape.MixesLettersAndDigits || (shape.Symbols > 0 && shape.Letters > 0 && shape.Length >= LeastKey) || shape.CaseChanges >= 3);
    }

    /// <summary>A value that stands where only a password can stand: whatever is no stand-in counts.</summary>
    internal static bool IsUsedPassword(string value) =>
        value.Length is > 0 and <= LongestKey && value.Trim().Length > 0 && !StandInText.IsPlaceholder(value);

    private static bool IsPassword(string value)
    {
        var shape = ValueShape.Of(value);
        if (shape.Length == shape.Spaces + shape.Symbols || IsSentence(shape) || (shape.Foreign > 0 && shape.Digits == 0))
        {
            return false;
        }

        return !IsStandIn(value) && !IsPattern(value);
    }

    /// <summary>A machine's value mixes letters and digits, or is long and switches between small and capital letters without a word's rhythm.</summary>
    private static bool IsMade(string value, int least)
    {
        var shape = ValueShape.Of(value);
        if (shape.Spaces > 0 || shape.Foreign > 0 || shape.Length - shape.Symbols < least)
        {
            return false;
        }

        return (shape.MixesLettersAndDigits && (shape.Changes >= 2 || shape.Digits >= 4 || IsHex(value)) && !IsNumberedName(value, shape))
            || (shape.Length >= 20 && shape.Digits == 0 && shape.Symbols == 0 && shape.CaseChanges >= shape.Length / 6 && shape.Upper >= shape.Length / 4);
    }

    private static bool IsStandIn(string value) =>
        StandInText.IsPlaceholder(value) || StandInText.IsName(value) || StandInText.IsReference(value) || IsZeroIdentifier(value);

    /// <summary>Several words of a message, as opposed to a pass phrase that has digits or symbols in it.</summary>
    private static bool IsSentence(in ValueShape shape) => shape.Spaces > 0 && (shape.Digits == 0 || shape.Spaces > 3);

    /// <summary><c>sha256-rsa2048</c>, <c>net8.0</c>, <c>oauth2-token-v1</c>: words with a number behind them.</summary>
    private static bool IsNumberedName(string value, in ValueShape shape)
    {
        if (shape.Symbols == 0 && shape.Changes > 1)
        {
            return false;
        }

        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && char.IsLetterOrDigit(value[i]))
            {
                continue;
            }

            if (!IsNumberedWord(value, start, i))
            {
                return false;
            }

            start = i + 1;
        }

        return true;
    }

    private static bool IsNumberedWord(string value, int start, int end)
    {
        var i = start;
        while (i < end && char.IsLetter(value[i]))
        {
            i++;
        }

        var digits = i;
        while (i < end && char.IsDigit(value[i]))
        {
            i++;
        }

        return i == end && (i - digits <= 3 || digits == start) && IsWordCased(value, start, digits);
    }

    private static bool IsWordCased(string value, int start, int end)
    {
        var ups = 0;
        for (var i = start + 1; i < end; i++)
        {
            ups += char.IsUpper(value[i]) && char.IsLower(value[i - 1]) ? 1 : 0;
        }

        return ups <= (end - start) / 4 && end - start <= 24;
    }

    private static bool IsHex(string value)
    {
        foreach (var c in value)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A regular expression for secrets is none.</summary>
    private static bool IsPattern(string value) =>
        value.IndexOf("[a-", StringComparison.OrdinalIgnoreCase) >= 0 || value.IndexOf("(?", StringComparison.Ordinal) >= 0
        || value.IndexOf("\\d", StringComparison.Ordinal) >= 0 || value.IndexOf("\\w", StringComparison.Ordinal) >= 0
        || (value[0] == '^' && value[value.Length - 1] == '$');

    /// <summary>A GUID of one digit.</summary>
    private static bool IsZeroIdentifier(string value)
    {
        var digit = '\0';
        foreach (var c in value)
        {
            if (c is '-' or '{' or '}')
            {
                continue;
            }

            if (digit != '\0' && c != digit)
            {
                return false;
            }

            digit = c;
        }

        return true;
    }
}
