using Ringfence.Findings;
using Ringfence.Json;
using Ringfence.Wording;

namespace Ringfence.Policy;

/// <summary>
/// Reads <c>scripts.score.words</c>: each list adds words to those that come with Ringfence, and takes away those with <c>!</c> before
/// them.
/// </summary>
internal sealed class ScriptScoreWordsReader(Action<TextRange, string, string?> report, Action<JsonObject, string, string[]> checkKeys)
{
    private const string Path = "scripts.score.words";
    private static readonly string[] Keys = [.. ScriptScoreWordList.All.Select(static list => list.Key)];
    private readonly EntryListReader _lists = new(report);

    internal ScriptScoreWords Read(JsonObject score)
    {
        ScriptScoreWords words = ScriptScoreWords.Default;
        if (!score.TryGet("words", out JsonProperty? property)) return words;
        if (property.Value is not JsonObject lists)
        {
            report(property.Value.Range, $"'{Path}' must be an object such as {{ \"sendingVerbs\": [\"dispatch\"] }}; found "
                + $"{JsonWords.Describe(property.Value)}", null);
            return words;
        }

        checkKeys(lists, $"'{Path}'", Keys);
        foreach (ScriptScoreWordList list in ScriptScoreWordList.All) words = Read(lists, list, words);
        return words;
    }

    private ScriptScoreWords Read(JsonObject lists, ScriptScoreWordList list, ScriptScoreWords words)
    {
        string path = $"{Path}.{list.Key}";
        List<string>? changes = _lists.Read(
            lists, list.Key, path, "a word of small letters and digits, for example \"dispatch\", or \"!dispatch\" to take it away",
            ScriptNames.IsWordChange);
        if (changes is null) return words;
        List<string> changed = [.. list.Of(words)];
        foreach (string change in changes)
        {
            string word = change.TrimStart('!');
            if (change == word)
            {
                if (!changed.Contains(word)) changed.Add(word);
            }
            else if (!list.Of(words).Contains(word))
            {
                RefuseRemoval(lists, list, path, change);
            }
            else
            {
                changed.Remove(word);
            }
        }

        return list.With(words, changed.AsReadOnly());
    }

    private void RefuseRemoval(JsonObject lists, ScriptScoreWordList list, string path, string change)
    {
        _ = lists.TryGet(list.Key, out JsonProperty? property);
        foreach (JsonNode item in ((JsonArray)property!.Value).Items)
        {
            if (item is not JsonString text || text.Value != change) continue;
            string? nearest = NearestName.Of(change.Substring(1), list.Of(ScriptScoreWords.Default));
            string hint = nearest is null ? "remove it" : $"did you mean \"!{nearest}\"?";
            report(item.Range, $"{Quoted.Name(change)} in '{path}' takes away a word that is not in the list; {hint}",
                nearest is null ? null : $"\"!{nearest}\"");
        }
    }
}
