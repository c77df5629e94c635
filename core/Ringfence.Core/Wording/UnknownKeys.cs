using Ringfence.Findings;
using Ringfence.Json;

namespace Ringfence.Wording;

/// <summary>A key that is not known where it stands.</summary>
internal readonly record struct UnknownKey(TextRange Range, string Message, string? Fix);

/// <summary>Finds the keys of an object that nobody would read.</summary>
internal static class UnknownKeys
{
    private const int MostListed = 10;

    /// <param name="node">The object.</param>
    /// <param name="place">What the object is called in a message, for example <c>'limits'</c> or <c>the policy</c>.</param>
    /// <param name="known">The keys that are read.</param>
    internal static IEnumerable<UnknownKey> Of(JsonObject node, string place, IReadOnlyCollection<string> known)
    {
        foreach (var property in node.Properties)
        {
            if (known.Contains(property.Name, StringComparer.Ordinal)) continue;

            var nearest = NearestName.Of(property.Name, known);
            var remedy = nearest is not null ? $"; did you mean '{nearest}'?"
                : known.Count <= MostListed ? $"; {(known.Count == 1 ? "the only key is" : "the keys are")} {string.Join(", ", known)}"
                : "; remove it";
            yield return new UnknownKey(
                property.NameRange,
                $"{Quoted.Name(property.Name)} is not a key of {place}{remedy}",
                nearest is null ? null : $"\"{nearest}\"");
        }
    }
}
