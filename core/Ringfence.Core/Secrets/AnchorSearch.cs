namespace Ringfence.Secrets;

/// <summary>
/// Finds every occurrence of many fixed texts in one pass. The pass reads pairs of characters and skips ahead wherever a pair occurs in no
/// anchor, so its cost hardly depends on how many anchors there are (Wu and Manber's method with blocks of two over windows of three).
/// </summary>
internal sealed class AnchorSearch
{
    /// <summary>The shortest text that can be searched for.</summary>
    internal const int MinimumLength = 3;

    private const int Bits = 7;
    private const int Mask = (1 << Bits) - 1;
    private const byte FarthestSkip = MinimumLength - 1;

    private readonly byte[] _skip = new byte[1 << (2 * Bits)];
    private readonly short[] _head = new short[1 << (2 * Bits)];
    private readonly Entry[] _entries;

    /// <param name="anchors">The texts; their indexes are what the search reports.</param>
    /// <param name="ignoresCase">For each text whether it is found in any case of its ASCII letters; it is written in small letters then.</param>
    internal AnchorSearch(IReadOnlyList<string> anchors, IReadOnlyList<bool>? ignoresCase = null)
    {
        for (var i = 0; i < _skip.Length; i++)
        {
            _skip[i] = FarthestSkip;
            _head[i] = -1;
        }

        var entries = new List<Entry>();
        for (var i = anchors.Count - 1; i >= 0; i--)
        {
            var anchor = anchors[i];
            var window = RarestWindow(anchor);
            var ignores = ignoresCase?[i] == true;
            foreach (var (first, second, third) in Spellings(anchor, window, ignores))
            {
                var leading = Pair(first, second);
                _skip[leading] = Math.Min(_skip[leading], (byte)1);
                var trailing = Pair(second, third);
                _skip[trailing] = 0;
                if (_head[trailing] < 0 || entries[_head[trailing]].Anchor != i)
                {
                    entries.Add(new Entry(anchor, window, i, ignores, _head[trailing]));
                    _head[trailing] = (short)(entries.Count - 1);
                }
            }
        }

        _entries = [.. entries];
    }

    /// <summary>The next occurrence behind the cursor.</summary>
    /// <param name="text">The text, the same in every call.</param>
    /// <param name="cursor">Where the search stands; starts as <see cref="Cursor.Start"/>.</param>
    /// <param name="anchor">Index of the anchor found.</param>
    /// <param name="at">Index of its first character in the text.</param>
    internal bool MoveNext(SecretText text, ref Cursor cursor, out int anchor, out int at)
    {
        var position = cursor.Position;
        var candidate = cursor.Candidate;
        var skip = _skip;
        while (true)
        {
            for (; candidate >= 0; candidate = _entries[candidate].Next)
            {
                at = position - FarthestSkip - _entries[candidate].Window;
                if (_entries[candidate].IgnoresCase ? StartsWithInAnyCase(text, at, _entries[candidate].Text) : StartsWith(text, at, _entries[candidate].Text))
                {
                    anchor = _entries[candidate].Anchor;
                    cursor = new Cursor(position, _entries[candidate].Next);
                    return true;
                }
            }

            position++;
            int step;
            while (position < text.Length && (step = skip[Pair(text[position - 1], text[position])]) != 0)
            {
                position += step;
            }

            if (position >= text.Length)
            {
                anchor = -1;
                at = -1;
                return false;
            }

            candidate = _head[Pair(text[position - 1], text[position])];
        }
    }

    internal static bool StartsWith(SecretText text, int at, string value)
    {
        if (at < 0 || at > text.Length - value.Length)
        {
            return false;
        }

        for (var i = 0; i < value.Length; i++)
        {
            if (text[at + i] != value[i])
            {
                return false;
            }
        }

        return true;
    }

    internal static bool StartsWithInAnyCase(SecretText text, int at, string smallLetters)
    {
        if (at < 0 || at > text.Length - smallLetters.Length)
        {
            return false;
        }

        for (var i = 0; i < smallLetters.Length; i++)
        {
            var c = text[at + i];
            if ((c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) != smallLetters[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The window of an anchor as it may be written: as it is, or in each case of its letters.</summary>
    private static IEnumerable<(char First, char Second, char Third)> Spellings(string anchor, int window, bool ignoresCase)
    {
        for (var cases = 0; cases < (ignoresCase ? 8 : 1); cases++)
        {
            var (first, second, third) = (InCase(anchor[window], cases & 4), InCase(anchor[window + 1], cases & 2), InCase(anchor[window + 2], cases & 1));
            yield return (first, second, third);
        }
    }

    private static char InCase(char c, int isUpper) => isUpper != 0 && c is >= 'a' and <= 'z' ? (char)(c & ~0x20) : c;

    // Characters beyond ASCII fall on an ASCII one's place; comparing the whole anchor sorts them out.
    private static int Pair(char first, char second) => (first & Mask) << Bits | (second & Mask);

    private static int RarestWindow(string anchor)
    {
        var best = 0;
        var bestWeight = int.MaxValue;
        for (var i = 0; i + MinimumLength <= anchor.Length; i++)
        {
            var weight = Commonness(anchor[i]) + (2 * (Commonness(anchor[i + 1]) + Commonness(anchor[i + 2])));
            if (weight < bestWeight)
            {
                best = i;
                bestWeight = weight;
            }
        }

        return best;
    }

    private static int Commonness(char c) => c switch
    {
        >= 'a' and <= 'z' => 4,
        ' ' or '.' => 5,
        '-' => 3,
        >= 'A' and <= 'Z' => 2,
        _ => 1,
    };

    /// <summary>Where a search stands.</summary>
    /// <param name="Position">Index of the last character of the window looked at.</param>
    /// <param name="Candidate">The next anchor to compare there, or -1.</param>
    internal readonly record struct Cursor(int Position, int Candidate)
    {
        internal static Cursor Start => new(MinimumLength - 2, -1);
    }

    private readonly record struct Entry(string Text, int Window, int Anchor, bool IgnoresCase, int Next);
}
