using Ringfence.Findings;

namespace Ringfence.Json;

/// <summary>A JSON value and the place it was read from.</summary>
public abstract class JsonNode
{
    private protected JsonNode(JsonNodeKind kind, TextRange range)
    {
        Kind = kind;
        Range = range;
    }

    /// <summary>Which of the six kinds of value this is.</summary>
    public JsonNodeKind Kind { get; }

    /// <summary>From the first to behind the last character of the value; quotes and brackets belong to it.</summary>
    public TextRange Range { get; }
}
