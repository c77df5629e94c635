using Ringfence.Findings;

namespace Ringfence.Json;

/// <summary><c>null</c>.</summary>
public sealed class JsonNull : JsonNode
{
    internal JsonNull(TextRange range)
        : base(JsonNodeKind.Null, range)
    {
    }
}
