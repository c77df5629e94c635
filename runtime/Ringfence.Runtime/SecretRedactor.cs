using System.Text;
using Ringfence.Runtime.Redaction;
using Ringfence.Secrets;

namespace Ringfence.Runtime;

/// <summary>
/// Takes secrets out of what is about to leave: log lines, error reports, answers. Finds what <see cref="SecretScanner.ScanText(string)"/> finds, and the values it
/// was told, also as JSON, an address or Base64 writes them. Linear in the length of the text. Immutable and thread-safe.
/// </summary>
public sealed class SecretRedactor
{
    /// <summary>What stands in the place of a value the redactor was told.</summary>
    public const string Marker = "[redacted]";

    /// <summary>The shortest value that can be told, in UTF-16 units: a shorter one would take words apart.</summary>
    public const int ShortestKnownValue = 4;

    /// <summary>The most values that can be told.</summary>
    public const int MostKnownValues = 256;

    private readonly KnownValues _known;
    private readonly SecretConfidence _least;

    /// <summary>Makes a redactor that knows formats, names and surroundings.</summary>
    public SecretRedactor()
        : this([])
    {
    }

    /// <summary>Makes a redactor that knows some values, too: those the app itself has read from its vault.</summary>
    /// <param name="knownValues">The values, each of at least <see cref="ShortestKnownValue"/> UTF-16 units, at most <see cref="MostKnownValues"/>.</param>
    /// <param name="leastConfidence">How sure a match must be to be taken out. By default even a medium one is: what leaves cannot be called back.</param>
    /// <exception cref="ArgumentNullException"><paramref name="knownValues"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A value is too short, or there are too many. The message does not show it.</exception>
    public SecretRedactor(IEnumerable<string> knownValues, SecretConfidence leastConfidence = SecretConfidence.Medium)
    {
        _known = new KnownValues(knownValues);
        _least = leastConfidence;
    }

    /// <summary>Takes the secrets out of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The same string when there is none in it; otherwise one with the public prefix and the length of each in its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hits = Find(text);
        return hits.Count == 0 ? text : Replace(text, hits, text.Length);
    }

    /// <summary>Takes the secrets out of a text.</summary>
    /// <param name="text">Any text.</param>
    public string Redact(ReadOnlySpan<char> text) => Redact(text.ToString());

    /// <summary>Takes the secrets out of a text in UTF-8.</summary>
    /// <param name="utf8">The bytes. Where there is a secret, bytes that are no UTF-8 come back as U+FFFD; where there is none, all come back as they are.</param>
    public byte[] RedactUtf8(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        var redacted = Redact(text);
        return ReferenceEquals(text, redacted) ? utf8.ToArray() : Encoding.UTF8.GetBytes(redacted);
    }

    /// <summary>
    /// Wraps a writer: what is written to the result reaches <paramref name="inner"/> line by line without its secrets, whatever pieces it was written in. See
    /// <see cref="RedactingTextWriter"/> for what is held back and when it goes out.
    /// </summary>
    /// <param name="inner">The writer that gets the text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inner"/> is null.</exception>
    public RedactingTextWriter Wrap(TextWriter inner) => new(this, inner);

    /// <summary>Wraps the formatter that a logger's <c>Log</c> takes, so that the text it gives has no secret in it.</summary>
    /// <typeparam name="TState">What is logged.</typeparam>
    /// <param name="formatter">The formatter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="formatter"/> is null.</exception>
    public Func<TState, Exception?, string> Wrap<TState>(Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        return (state, exception) => Redact(formatter(state, exception));
    }

    /// <summary>The places to replace, in order and apart.</summary>
    internal List<RedactedPlace> Find(string text)
    {
        var places = _known.Find(text);
        foreach (var match in SecretScanner.ScanText(text))
        {
            if (match.Confidence >= _least)
            {
                places.Add(new RedactedPlace(match.Start, match.End, SecretMask.Mask(text, match)));
            }
        }

        return RedactedPlace.Apart(places);
    }

    /// <summary>The first <paramref name="end"/> units with the places replaced; no place lies across that end.</summary>
    internal static string Replace(string text, List<RedactedPlace> places, int end)
    {
        var built = new StringBuilder(end);
        var at = 0;
        foreach (var place in places)
        {
            if (place.End > end)
            {
                break;
            }

            built.Append(text, at, place.Start - at).Append(place.Mask);
            at = place.End;
        }

        return built.Append(text, at, end - at).ToString();
    }
}
