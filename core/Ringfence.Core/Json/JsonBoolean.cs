using Ringfence.Findings;

namespace Ringfence.Json;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class JsonBoolean : JsonNode
{
    internal JsonBoolean(TextRange range, bool value)
        : base(JsonNodeKind.Boolean, range) => Value = value;

    /// <summary>The value.</summary>
    public bool Value { get; }
}
