using Ringfence.Findings;

namespace Ringfence.Json;

/// <summary>A JSON array.</summary>
public sealed class JsonArray : JsonNode
{
    internal JsonArray(TextRange range, IReadOnlyList<JsonNode> items)
        : base(JsonNodeKind.Array, range) => Items = items;

    /// <summary>The items in the order of the text.</summary>
    public IReadOnlyList<JsonNode> Items { get; }
}
