using Ringfence.Findings;
using Ringfence.Json;
using Ringfence.Wording;

namespace Ringfence.Policy;

/// <summary>Reads lists of different entries.</summary>
internal sealed class EntryListReader(Action<TextRange, string, string?> report)
{
    internal List<string>? ReadNames(JsonObject parent, string key, string path, string example) =>
        Read(parent, key, path, $"a name of at most {ScriptNames.Longest} letters, digits, '$' and '_', for example "
            + $"\"{example}\"", ScriptNames.IsIdentifier);

    /// <summary>The entries as they are written; null when the key is not there.</summary>
    internal List<string>? Read(JsonObject parent, string key, string path, string mustBe, Func<string, bool> accepts) =>
        Parse(parent, key, path, mustBe, text => accepts(text) ? text : null);

    /// <summary>What the entries mean; null when the key is not there.</summary>
    /// <param name="parent">The object that has the list.</param>
    /// <param name="key">The key of the list.</param>
    /// <param name="path">The list in words.</param>
    /// <param name="mustBe">What an entry must be.</param>
    /// <param name="parse">Gives null for a text that is none.</param>
    internal List<T>? Parse<T>(JsonObject parent, string key, string path, string mustBe, Func<string, T?> parse)
        where T : class
    {
        if (!parent.TryGet(key, out var property)) return null;
        if (property.Value is not JsonArray array || array.Items.Count > ScriptNames.Most)
        {
            report(property.Value.Range, FormattableString.Invariant(
                $"'{path}' must be an array of at most {ScriptNames.Most} entries; found {Found(property.Value)}"), null);
            return null;
        }

        var entries = new List<T>();
        var seen = new HashSet<T>();
        foreach (var item in array.Items)
        {
            if (item is not JsonString text || parse(text.Value) is not { } entry)
            {
                report(item.Range, $"An entry of '{path}' must be {mustBe}; found {JsonWords.Describe(item)}", null);
            }
            else if (seen.Add(entry)) entries.Add(entry);
            else report(item.Range, $"{Quoted.Name(text.Value)} is in '{path}' twice; remove one", null);
        }

        return entries;
    }

    private static string Found(JsonNode node) =>
        node is JsonArray array ? FormattableString.Invariant($"{array.Items.Count}") : JsonWords.Describe(node);
}
