using System.Diagnostics.CodeAnalysis;
using Ringfence.Findings;

namespace Ringfence.Json;

/// <summary>A JSON object. Of keys written twice only the first is kept; the second is an error of the parse.</summary>
public sealed class JsonObject : JsonNode
{
    private readonly Dictionary<string, JsonProperty> _byName;

    internal JsonObject(TextRange range, IReadOnlyList<JsonProperty> properties, Dictionary<string, JsonProperty> byName)
        : base(JsonNodeKind.Object, range)
    {
        Properties = properties;
        _byName = byName;
    }

    /// <summary>The properties in the order of the text, each name once.</summary>
    public IReadOnlyList<JsonProperty> Properties { get; }

    /// <summary>Finds a property by its exact name.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <param name="property">The property, or null when there is none of this name.</param>
    public bool TryGet(string name, [NotNullWhen(true)] out JsonProperty? property) => _byName.TryGetValue(name, out property);
}
