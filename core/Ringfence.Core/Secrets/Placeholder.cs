using Ringfence.Secrets.Judging;

namespace Ringfence.Secrets;

/// <summary>Tells a random token from a text somebody typed to show what a token looks like.</summary>
internal static class Placeholder
{
    private const int LongestRun = 6;
    private const int EntropySample = 256;
    private const int LeastMixed = 20;
    private const int Echo = 8;
    private const int LongestCheckedForEcho = 128;
    private const int WordySymbols = 50;
    private const double WordyShare = 0.85;

    /// <summary>Of 200,000 random tokens of all formats, one had a smaller share of its ideal entropy; typed texts seldom have more.</summary>
    private const double LeastShareOfEntropy = 0.72;

    private static readonly string[] Words =
    [
        "your", "example", "sample", "placeholder", "dummy", "redacted", "changeme", "replace", "insert", "secret", "notreal", "invalid",
        "goeshere", "apikey", "foobar", "qwerty",
    ];

    /// <summary>FNV-1a (64 bit) of keys that vendors print in their manuals and emulators accept from everyone.</summary>
    private static readonly HashSet<ulong> Published =
    [
        0x3F9D1C996E620B67, // Azurite and the storage emulator
        0x9F1920C6CD484714, // Cosmos DB emulator
        0xDDD19C486D095D84, // Stripe's documentation
        0x67E733C2F9035757, // Stripe's documentation, older
        0xCB160C5EBF072178, // Firebase's documentation
    ];

    internal static bool IsPlaceholder(SecretText text, in SecretSpan span, bool isChecked) =>
        span.Symbols != 0
        && (HasRun(text, span.BodyStart, span.End)
            || (!isChecked && (HasWord(text, span.BodyStart, span.End) || IsMonotonous(text, span) || IsWordy(text, span) || IsPublished(text, span.Start, span.End))));

    /// <summary>Six equal characters in a row, or six counting up or down.</summary>
    private static bool HasRun(SecretText text, int start, int end)
    {
        int equal = 1, up = 1, down = 1;
        for (var i = start + 1; i < end; i++)
        {
            var step = text[i] - text[i - 1];
            equal = step == 0 ? equal + 1 : 1;
            up = step == 1 ? up + 1 : 1;
            down = step == -1 ? down + 1 : 1;
            if (equal >= LongestRun || up >= LongestRun || down >= LongestRun)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(SecretText text, int start, int end)
    {
        foreach (var word in Words)
        {
            for (var at = start; at <= end - word.Length; at++)
            {
                if (ContainsAt(text, at, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool ContainsAt(SecretText text, int at, string lowerCaseWord)
    {
        for (var i = 0; i < lowerCaseWord.Length; i++)
        {
            var c = text[at + i];
            if ((c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) != lowerCaseWord[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMonotonous(SecretText text, in SecretSpan span)
    {
        var length = span.End - span.BodyStart;
        var ideal = Math.Log(Math.Min(Math.Min(length, EntropySample), span.Symbols), 2);
        return Entropy(text, span.BodyStart, span.End) < LeastShareOfEntropy * ideal
            || (span.IsMixed && length >= LeastMixed && CountKinds(text, span.BodyStart, span.End) < 2)
            || (length <= LongestCheckedForEcho && HasEcho(text, span.BodyStart, span.End));
    }

    /// <summary>Whether the part is made of words: a name that begins like a token.</summary>
    private static bool IsWordy(SecretText text, in SecretSpan span)
    {
        if (span.Symbols < WordySymbols)
        {
            return false;
        }

        var letters = 0;
        for (var i = span.BodyStart; i < span.End; i++)
        {
            letters += LetterPairs.IsLetter(text[i]) ? 1 : 0;
        }

        return letters * 10 >= (span.End - span.BodyStart) * 8 && LetterPairs.CommonShare(text, span.BodyStart, span.End, out var pairs) >= WordyShare && pairs >= 8;
    }

    /// <summary>Whether a piece of eight characters comes twice.</summary>
    private static bool HasEcho(SecretText text, int start, int end)
    {
        for (var distance = 1; distance <= end - start - Echo; distance++)
        {
            var equal = 0;
            for (var i = start + distance; i < end; i++)
            {
                equal = text[i] == text[i - distance] ? equal + 1 : 0;
                if (equal == Echo)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static double Entropy(SecretText text, int start, int end)
    {
        // Counting each symbol anew needs no array; the cap keeps that cheap for the longest tokens.
        end = Math.Min(end, start + EntropySample);
        double length = end - start, sum = 0;
        for (var i = start; i < end; i++)
        {
            var count = 0;
            for (var j = start; j < end; j++)
            {
                count += text[j] == text[i] ? 1 : 0;
            }

            sum += Math.Log(length / count, 2);
        }

        return sum / length;
    }

    private static int CountKinds(SecretText text, int start, int end)
    {
        int lower = 0, upper = 0, digit = 0;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case >= 'a' and <= 'z':
                    lower = 1;
                    break;
                case >= 'A' and <= 'Z':
                    upper = 1;
                    break;
                case >= '0' and <= '9':
                    digit = 1;
                    break;
            }
        }

        return lower + upper + digit;
    }

    private static bool IsPublished(SecretText text, int start, int end)
    {
        var hash = 14695981039346656037UL;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash ^ text[i]) * 1099511628211UL);
        }

        return Published.Contains(hash);
    }
}
