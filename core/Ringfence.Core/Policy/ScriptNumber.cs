using Ringfence.Json;

namespace Ringfence.Policy;

/// <summary>Reads a whole number of the section <c>scripts</c>.</summary>
internal static class ScriptNumber
{
    internal static int Read(JsonObject parent, string key, string path, int minimum, int maximum, int otherwise, Action<JsonNode,
        string> refuse)
    {
        if (!parent.TryGet(key, out var property)) return otherwise;
        if (property.Value is JsonNumber number && number.Raw.All(static c => c is >= '0' and <= '9')
            && number.TryGetInt64(out var value) && value >= minimum && value <= maximum)
        {
            return (int)value;
        }

        refuse(property.Value, FormattableString.Invariant($"'{path}' must be a whole number from {minimum} to {maximum} in plain digits"));
        return otherwise;
    }
}
