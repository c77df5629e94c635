namespace Ringfence.Json;

/// <summary>Names values in messages without showing what is in them.</summary>
internal static class JsonWords
{
    internal static string Describe(JsonNode node) => node switch
    {
        JsonObject => "an object",
        JsonArray => "an array",
        JsonString { Value.Length: 0 } => "an empty string",
        JsonString => "a string",
        JsonNumber { Raw.Length: <= 24 } number => number.Raw,
        JsonNumber => "a longer number",
        JsonBoolean boolean => boolean.Value ? "true" : "false",
        _ => "null",
    };
}
