using Ringfence.Findings;
using Ringfence.Json;
using Ringfence.Wording;

namespace Ringfence.Policy;

/// <summary>Reads lists of different names.</summary>
internal sealed class ScriptListReader(Action<TextRange, string, string?> report)
{
    internal List<string>? ReadNames(JsonObject parent, string key, string path, string example) =>
        Read(parent, key, path, $"a name of at most {ScriptNames.Longest} letters, digits, '$' and '_', for example "
            + $"\"{example}\"", ScriptNames.IsIdentifier);

    /// <summary>The names; null when the key is not there.</summary>
    internal List<string>? Read(JsonObject parent, string key, string path, string mustBe, Func<string, bool> accepts)
    {
        if (!parent.TryGet(key, out var property)) return null;
        if (property.Value is not JsonArray array || array.Items.Count > ScriptNames.Most)
        {
            report(property.Value.Range, FormattableString.Invariant(
                $"'{path}' must be an array of at most {ScriptNames.Most} entries; found {Found(property.Value)}"), null);
            return null;
        }

        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in array.Items)
        {
            if (item is not JsonString name || !accepts(name.Value))
            {
                report(item.Range, $"An entry of '{path}' must be {mustBe}; found {JsonWords.Describe(item)}", null);
            }
            else if (seen.Add(name.Value)) names.Add(name.Value);
            else report(item.Range, $"{Quoted.Name(name.Value)} is in '{path}' twice; remove one", null);
        }

        return names;
    }

    private static string Found(JsonNode node) =>
        node is JsonArray array ? FormattableString.Invariant($"{array.Items.Count}") : JsonWords.Describe(node);
}
