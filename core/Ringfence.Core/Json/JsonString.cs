using Ringfence.Findings;

namespace Ringfence.Json;

/// <summary>A JSON string.</summary>
public sealed class JsonString : JsonNode
{
    internal JsonString(TextRange range, string value)
        : base(JsonNodeKind.String, range) => Value = value;

    /// <summary>The text with its escapes resolved. An escape that is an error of the parse reads as U+FFFD.</summary>
    public string Value { get; }
}
