using Ringfence.Findings;

namespace Ringfence.Json;

/// <summary>One <c>"name": value</c> of a JSON object.</summary>
public sealed class JsonProperty
{
    internal JsonProperty(string name, TextRange nameRange, JsonNode value)
    {
        Name = name;
        NameRange = nameRange;
        Value = value;
    }

    /// <summary>The name with its escapes resolved.</summary>
    public string Name { get; }

    /// <summary>Where the name stands, quotes included.</summary>
    public TextRange NameRange { get; }

    /// <summary>The value.</summary>
    public JsonNode Value { get; }
}
