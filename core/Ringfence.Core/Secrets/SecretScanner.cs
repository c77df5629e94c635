namespace Ringfence.Secrets;

/// <summary>Finds credentials in text by the formats their issuers give them. Pure, thread-safe, linear in the length of the text.</summary>
public static class SecretScanner
{
    private static readonly IReadOnlyList<SecretMatch> NoMatches = [];
    private static readonly SecretCompanion[] Companions = CreateCompanions();
    private static readonly ShapeSearch Formats = new(SecretDetectors.All);
    private static readonly ShapeSearch Everything = new(SecretDetectors.All.Concat(SecretDetectors.BySurroundings));

    /// <summary>Finds the secrets with a format in a text.</summary>
    /// <param name="text">Any text: a literal's value, a configuration file, a log line.</param>
    /// <returns>The matches in the order of their starts, none overlapping another. Nothing is allocated when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<SecretMatch> Scan(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));

        return Scan(text, Formats) ?? NoMatches;
    }

    /// <summary>
    /// Finds the secrets in a text: those with a format, and those known by what stands around them, such as passwords in connection strings and
    /// addresses, authorization headers, and values under names that announce a secret (<see cref="SecretAssignment"/>).
    /// </summary>
    /// <param name="text">Any text: a literal's value, a configuration file, a log line.</param>
    /// <returns>The matches in the order of their starts, none overlapping another.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<SecretMatch> ScanText(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));

        return Scan(text, Everything) ?? NoMatches;
    }

#if !NETSTANDARD2_0
    /// <summary>Finds the secrets in a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The matches in the order of their starts, none overlapping another. Nothing is allocated when there are none.</returns>
    public static IReadOnlyList<SecretMatch> Scan(ReadOnlySpan<char> text) => Scan(text, Formats) ?? NoMatches;

    /// <summary>Finds the secrets in a text, those known by what stands around them too.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The matches in the order of their starts, none overlapping another.</returns>
    public static IReadOnlyList<SecretMatch> ScanText(ReadOnlySpan<char> text) => Scan(text, Everything) ?? NoMatches;
#endif

    /// <summary>
    /// Whether the whole text could be the half of a pair that has no mark of its own, such as an AWS secret access key. Says nothing by itself:
    /// ask <see cref="ScanPair"/> with the texts around it.
    /// </summary>
    /// <param name="text">A text that holds nothing else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool MayBeUnmarkedHalf(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        foreach (var companion in Companions)
        {
            if (companion.Is(text))
            {
                return Scan(text).Count == 0; // With a mark of its own it is something else.
            }
        }

        return false;
    }

    /// <summary>Recognises the unmarked half of a pair by the marked half in another text.</summary>
    /// <param name="marked">A text that may hold the marked half, such as an AWS access key id.</param>
    /// <param name="unmarked">A text that holds the unmarked half and nothing else.</param>
    /// <returns>The match in <paramref name="unmarked"/>, or null when the two are no pair.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SecretMatch? ScanPair(string marked, string unmarked)
    {
        _ = unmarked ?? throw new ArgumentNullException(nameof(unmarked));
        foreach (var match in Scan(marked))
        {
            if (match.Detector.Companion is { } companion && companion.Is(unmarked) && Scan(unmarked).Count == 0)
            {
                return new SecretMatch(0, unmarked.Length, companion.Detector, companion.Detector.Confidence);
            }
        }

        return null;
    }

    private static List<SecretMatch>? Scan(SecretText text, ShapeSearch search)
    {
        List<SecretMatch>? matches = null;
        var cursor = AnchorSearch.Cursor.Start;
        while (search.MoveNext(text, ref cursor, out var detector, out var shape, out var at))
        {
            if (shape.TryMatch(text, at, out var span) && Judge(text, span.Detector ?? detector, span) is { } confidence)
            {
                matches ??= [];
                Add(matches, new SecretMatch(span.Start, span.End - span.Start, span.Detector ?? detector, confidence)
                {
                    NameStart = span.NameStart,
                    NameLength = span.NameLength,
                });
                AddCompanion(matches, text, detector.Companion, span);
            }
        }

        return matches;
    }

    /// <summary>Null when the text is no secret after all.</summary>
    private static SecretConfidence? Judge(SecretText text, SecretDetector detector, in SecretSpan span)
    {
        if (detector.Check is { } check && !check(text, span.Start, span.End))
        {
            return null;
        }

        if (Placeholder.IsPlaceholder(text, span, isChecked: detector.Check is not null))
        {
            return null;
        }

        return span.Confidence ?? (detector.Check is null ? detector.Confidence : SecretConfidence.Verified);
    }

    private static void AddCompanion(List<SecretMatch> matches, SecretText text, SecretCompanion? companion, in SecretSpan partner)
    {
        if (companion?.FindNear(text, partner.Start, partner.End) is { } at and >= 0)
        {
            Add(matches, new SecretMatch(at, companion.Length, companion.Detector, companion.Detector.Confidence));
        }
    }

    /// <summary>Keeps the list in order and free of overlaps: the surer match stays, then the longer one, then the one found first.</summary>
    private static void Add(List<SecretMatch> matches, SecretMatch match)
    {
        var behind = matches.Count;
        while (behind > 0 && matches[behind - 1].Start >= match.End)
        {
            behind--;
        }

        var before = behind;
        for (; before > 0 && matches[before - 1].End > match.Start; before--)
        {
            var other = matches[before - 1];
            if (other.Confidence > match.Confidence || (other.Confidence == match.Confidence && other.Length >= match.Length))
            {
                return;
            }
        }

        matches.RemoveRange(before, behind - before);
        matches.Insert(before, match);
    }

    private static SecretCompanion[] CreateCompanions()
    {
        var companions = new HashSet<SecretCompanion>();
        foreach (var detector in SecretDetectors.All)
        {
            if (detector.Companion is { } companion)
            {
                companions.Add(companion);
            }
        }

        return [.. companions];
    }
}
