namespace Ringfence.Json;

/// <summary>What a parse gave.</summary>
public sealed class JsonParseResult
{
    internal JsonParseResult(JsonNode? root, IReadOnlyList<JsonError> errors)
    {
        Root = root;
        Errors = errors;
    }

    /// <summary>
    /// The value. After errors the parser can step over (a duplicate key, a bad escape) it is there too, so that a reader can report what
    /// else is wrong; do not act on it unless <see cref="Success"/>. Null when the parser could not go on.
    /// </summary>
    public JsonNode? Root { get; }

    /// <summary>The mistakes in the order of the text; at most 100, then the parser stops.</summary>
    public IReadOnlyList<JsonError> Errors { get; }

    /// <summary>Whether the whole text is JSON as RFC 8259 defines it, within the limits.</summary>
    public bool Success => Errors.Count == 0;
}
