using System.Text;
using System.Text.Json;
using Ringfence.Runtime.Output;

namespace Ringfence.Runtime;

/// <summary>A clean, bounded JSON tree, and what was changed on the way to it. Immutable and thread-safe.</summary>
public sealed class SanitizedOutput
{
    /// <summary>The most notes an output lists; further ones are counted only.</summary>
    public const int MostNotes = 100;

    internal SanitizedOutput(ReadOnlyMemory<byte> utf8Json, OutputNotes notes)
    {
        Utf8Json = utf8Json;
        Notes = notes.Listed;
        UnlistedNotes = notes.Unlisted;
        IsTruncated = notes.HasTruncation;
    }

    /// <summary>The output as compact JSON in UTF-8: one value, always well-formed.</summary>
    public ReadOnlyMemory<byte> Utf8Json { get; }

    /// <summary>Whether a limit cut something, so that the output is less than what was returned.</summary>
    public bool IsTruncated { get; }

    /// <summary>What was changed, in the order it was met; at most <see cref="MostNotes"/>.</summary>
    public IReadOnlyList<OutputNote> Notes { get; }

    /// <summary>How many more changes there were than <see cref="Notes"/> lists.</summary>
    public long UnlistedNotes { get; }

    /// <summary>The output as compact JSON.</summary>
    /// <returns>JSON in which HTML-sensitive, control and bidirectional formatting characters are escaped.</returns>
    public string ToJson() => Encoding.UTF8.GetString(Utf8Json.Span);

    /// <summary>The output as a tree to read from. It holds on to no pooled memory and need not be disposed of.</summary>
    /// <returns>The root of the tree; every call parses anew.</returns>
    public JsonElement ToElement()
    {
        var reader = new Utf8JsonReader(Utf8Json.Span, new JsonReaderOptions { MaxDepth = OutputSanitizer.HighestMaxDepth });
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Writes the output where the writer stands.</summary>
    /// <param name="writer">The writer, at a place where a value may stand.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(Utf8Json.Span, skipInputValidation: true);
    }
}
