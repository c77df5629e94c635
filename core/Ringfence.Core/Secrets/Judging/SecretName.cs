namespace Ringfence.Secrets.Judging;

/// <summary>A name and what it announces.</summary>
/// <param name="Kind">What the value is expected to be.</param>
/// <param name="IsInvented">Whether the name says that somebody made the value up, as tests do.</param>
/// <param name="Words">The words of the name.</param>
internal readonly record struct SecretName(SecretNameKind Kind, bool IsInvented, IReadOnlyList<string> Words)
{
    private static readonly SecretName Harmless = new(SecretNameKind.None, IsInvented: false, []);

    /// <summary>Whether a name could announce anything. Allocates nothing.</summary>
    internal static bool MayAnnounce(string name)
    {
        foreach (var stem in SecretNameTable.Stems)
        {
            if (name.HoldsInAnyCase(stem))
            {
                return true;
            }
        }

        return false;
    }

    internal static SecretName Classify(string name)
    {
        if (!MayAnnounce(name))
        {
            return Harmless;
        }

        var words = NameWords.Split(name);
        for (var end = words.Count; end > 0; end--)
        {
            var kind = KindEndingAt(words, end, out var start);
            if (kind == SecretNameKind.None)
            {
                if (SecretNameTable.IsHarmlessTail(words[end - 1]))
                {
                    return Harmless;
                }

                continue;
            }

            return HasHarmlessHead(words, start) ? Harmless : new SecretName(kind, HasInventedHead(words, start), words);
        }

        return Harmless;
    }

    /// <summary>The longest term wins: <c>secret key</c> before <c>key</c>.</summary>
    private static SecretNameKind KindEndingAt(IReadOnlyList<string> words, int end, out int start)
    {
        for (var count = Math.Min(SecretNameTable.MostWords, end); count > 0; count--)
        {
            start = end - count;
            var term = words[start];
            for (var i = start + 1; i < end; i++)
            {
                term += words[i];
            }

            if (SecretNameTable.Find(term, isOneWord: count == 1) is var kind and not SecretNameKind.None)
            {
                return kind;
            }
        }

        start = end - 1;
        return end == words.Count ? KindOfLastWord(words, start) : SecretNameKind.None;
    }

    /// <summary>Words too common inside of longer names: they count at the end only.</summary>
    private static SecretNameKind KindOfLastWord(IReadOnlyList<string> words, int at)
    {
        switch (words[at])
        {
            case "pass" or "pw":
                return SecretNameKind.Password;
            case "key" or "keys":
                for (var i = 0; i < at; i++)
                {
                    if (SecretNameTable.IsKeyOwner(words[i]))
                    {
                        return SecretNameKind.Token;
                    }
                }

                return SecretNameKind.AnyKey;
            default:
                return SecretNameKind.None;
        }
    }

    private static bool HasHarmlessHead(IReadOnlyList<string> words, int start)
    {
        // The key of a pair that everyone may have, and what is made of it: publicKeyToken, rsaPublicKeyXml.
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] == "key" && words[i - 1] is ("public" or "pub"))
            {
                return true;
            }
        }

        // A verb at the front makes the whole name a question, a label or a command; anywhere else only the word right before counts.
        for (var i = 0; i < start; i++)
        {
            if ((i == 0 || i == start - 1) && SecretNameTable.IsHarmlessHead(words[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasInventedHead(IReadOnlyList<string> words, int start)
    {
        for (var i = 0; i < start; i++)
        {
            if (SecretNameTable.IsInventedHead(words[i]))
            {
                return true;
            }
        }

        return false;
    }
}
