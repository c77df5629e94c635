using Ringfence.Findings;
using Ringfence.Json;
using Ringfence.Wording;

namespace Ringfence.Policy;

/// <summary>Reads <c>scripts.calls</c>.</summary>
internal sealed class ScriptCallRulesReader(Action<TextRange, string, string?> report, Action<JsonObject, string, string[]> checkKeys)
{
    private const string Path = "scripts.calls";
    private static readonly string[] Keys = ["minCalls", "maxCalls", "minArguments", "maxArguments", "types"];

    internal Dictionary<string, ScriptCallRule> Read(JsonObject scripts)
    {
        var calls = new Dictionary<string, ScriptCallRule>(StringComparer.Ordinal);
        if (!scripts.TryGet("calls", out var property)) return calls;
        if (property.Value is not JsonObject section || section.Properties.Count > ScriptNames.Most)
        {
            Refuse(property.Value, FormattableString.Invariant($"'{Path}' must be an object with at most {ScriptNames.Most} functions"));
            return calls;
        }

        foreach (var call in section.Properties)
        {
            if (!ScriptNames.IsPath(call.Name))
            {
                report(call.NameRange, $"{Quoted.Name(call.Name)} in '{Path}' must be the name of a function, for example \"callTool\" "
                    + $"or \"console.log\"", null);
            }
            else if (call.Value is JsonObject rule) calls[call.Name] = Read(call.Name, rule);
            else Refuse(call.Value, $"{Quoted.Name(call.Name)} in '{Path}' must be an object such as {{ \"minCalls\": 1 }}");
        }

        return calls;
    }

    private ScriptCallRule Read(string name, JsonObject node)
    {
        var path = $"{Path}.{name}";
        checkKeys(node, $"'{path}'", Keys);
        ScriptCallRule rule = new()
        {
            MinCalls = Number(node, path, "minCalls", ScriptCallRule.MostCalls, 0),
            MaxCalls = Number(node, path, "maxCalls", ScriptCallRule.MostCalls, int.MaxValue),
            MinArguments = Number(node, path, "minArguments", ScriptCallRule.MostArguments, 0),
            MaxArguments = Number(node, path, "maxArguments", ScriptCallRule.MostArguments, int.MaxValue),
            Types = ReadTypes(node, path),
        };
        CheckOrder(node, path, "Calls", rule.MinCalls, rule.MaxCalls);
        CheckOrder(node, path, "Arguments", rule.MinArguments, rule.MaxArguments);
        if (rule.Types.Count > rule.MaxArguments && node.TryGet("types", out var types))
        {
            report(types.Value.Range, FormattableString.Invariant(
                $"'{path}.types' must have at most 'maxArguments' types, which is {rule.MaxArguments}; found {rule.Types.Count}"), null);
        }

        return rule;
    }

    private List<string> ReadTypes(JsonObject node, string path)
    {
        List<string> types = [];
        if (!node.TryGet("types", out var property)) return types;
        if (property.Value is not JsonArray array || array.Items.Count > ScriptCallRule.MostArguments)
        {
            Refuse(property.Value, FormattableString.Invariant(
                $"'{path}.types' must be an array of at most {ScriptCallRule.MostArguments} types, for example [\"string\", \"object\"]"));
            return types;
        }

        foreach (var item in array.Items)
        {
            if (item is JsonString type && ScriptNames.ArgumentTypes.Contains(type.Value)) types.Add(type.Value);
            else Refuse(item, $"A type in '{path}.types' must be one of {string.Join(", ", ScriptNames.ArgumentTypes)}");
        }

        return types;
    }

    private void CheckOrder(JsonObject node, string path, string what, int least, int most)
    {
        if (least <= most || !node.TryGet("min" + what, out var property)) return;

        report(property.Value.Range, FormattableString.Invariant(
            $"'{path}.min{what}' must be at most 'max{what}', which is {most}; found {least}"), null);
    }

    private int Number(JsonObject node, string path, string key, int maximum, int otherwise) =>
        ScriptNumber.Read(node, key, $"{path}.{key}", 0, maximum, otherwise, Refuse);

    private void Refuse(JsonNode node, string mustBe) => report(node.Range, $"{mustBe}; found {JsonWords.Describe(node)}", null);
}
