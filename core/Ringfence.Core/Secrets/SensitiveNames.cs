namespace Ringfence.Secrets;

/// <summary>
/// Recognises names that announce a secret, by their words: <c>dbPassword</c>, <c>API_KEY</c>, <c>x-auth-token</c>, <c>clientsecret</c>.
/// Words that only speak about a secret (<c>tokenCount</c>, <c>passwordPolicy</c>) or merely look alike (<c>secretary</c>,
/// <c>passwordless</c>) stay harmless. Immutable and thread-safe.
/// </summary>
public sealed class SensitiveNames
{
    private readonly HashSet<string> _more = new(StringComparer.Ordinal);
    private readonly int _mostWords = SensitiveNameTable.MostWords;

    /// <summary>Adds names of one's own to the built-in ones.</summary>
    /// <param name="more">Names in any spelling: <c>internalId</c> also finds <c>INTERNAL_ID</c> and <c>customerInternalId</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> or one of its names is null.</exception>
    /// <exception cref="ArgumentException">A name has no letter and no digit.</exception>
    public SensitiveNames(IEnumerable<string> more)
    {
        foreach (var name in more ?? throw new ArgumentNullException(nameof(more)))
        {
            var words = NameWords.Split(name ?? throw new ArgumentNullException(nameof(more), "A name is null."));
            if (words.Count == 0)
            {
                throw new ArgumentException("A sensitive name needs at least one letter or digit.", nameof(more));
            }

            _more.Add(string.Concat(words));
            _mostWords = Math.Max(_mostWords, words.Count);
        }
    }

    /// <summary>The built-in names alone.</summary>
    public static SensitiveNames Default { get; } = new([]);

    /// <summary>Judges a name. Only its first 256 UTF-16 units are read.</summary>
    /// <param name="name">A property's, setting's, header's or variable's name.</param>
    /// <returns>What the name says about its value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public NameSensitivity Classify(string name)
    {
        var words = NameWords.Split(name ?? throw new ArgumentNullException(nameof(name)));
        var found = NameSensitivity.None;
        for (var start = 0; start < words.Count && found != NameSensitivity.Any; start++)
        {
            var here = ClassifyAt(words, start);
            found = here > found ? here : found;
        }

        return found;
    }

    /// <summary>
    /// The longest term wins: the <c>secret</c> of <c>secretId</c> would be harmless before <c>id</c>, the whole is a credential.
    /// </summary>
    private NameSensitivity ClassifyAt(IReadOnlyList<string> words, int start)
    {
        for (var count = Math.Min(_mostWords, words.Count - start); count > 0; count--)
        {
            var term = Join(words, start, count);
            if (_more.Contains(term))
            {
                return NameSensitivity.Any;
            }

            var sensitivity = SensitiveNameTable.Find(term, isWholeName: count == words.Count);
            if (sensitivity != NameSensitivity.None)
            {
                var next = start + count;
                return next < words.Count && SensitiveNameTable.IsHarmlessTail(words[next]) ? NameSensitivity.None : sensitivity;
            }
        }

        return NameSensitivity.None;
    }

    private static string Join(IReadOnlyList<string> words, int start, int count)
    {
        var joined = words[start];
        for (var i = 1; i < count; i++)
        {
            joined += words[start + i];
        }

        return joined;
    }
}
