using Ringfence.Findings;
using Ringfence.Json;
using Ringfence.Scripts;
using Ringfence.Scripts.Files;
using Ringfence.Scripts.PreScan;
using Ringfence.Wording;

namespace Ringfence.Policy;

/// <summary>Reads <c>scripts.rules</c>.</summary>
internal sealed class ScriptRuleGradesReader(Action<TextRange, string, string?> report, Action<JsonObject, string, string[]> checkKeys)
{
    private const string Path = "scripts.rules";
    private const string Band = "RF4";
    private const string Grades = "\"error\", \"warning\", \"info\" or \"off\"";

    /// <summary>The rules about texts that nothing else can be said about.</summary>
    internal static readonly IReadOnlyList<Rule> Ungraded = Array.AsReadOnly<Rule>(
        [PreScanRules.TooLarge, PreScanRules.NestedTooDeeply, ScriptRules.SyntaxError, .. ScriptFileRules.All]);

    internal Dictionary<string, Severity?> Read(JsonObject scripts)
    {
        var grades = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        if (!scripts.TryGet("rules", out var property)) return grades;
        if (property.Value is not JsonObject rules)
        {
            report(property.Value.Range, $"'{Path}' must be an object such as {{ \"RF4035\": \"off\" }}; found "
                + $"{JsonWords.Describe(property.Value)}", null);
            return grades;
        }

        IEnumerable<string> ids = RuleCatalog.All.Select(static rule => rule.Id.Value);
        string[] known = [.. ids.Where(static id => id.StartsWith(Band, StringComparison.Ordinal))];
        checkKeys(rules, $"'{Path}'", known);
        foreach (var rule in rules.Properties)
        {
            if (known.Contains(rule.Name)) Read(rule, grades);
        }

        return grades;
    }

    private void Read(JsonProperty property, Dictionary<string, Severity?> grades)
    {
        var shown = Quoted.Name(property.Name);
        if (Ungraded.Any(rule => rule.Id.Value == property.Name))
        {
            report(property.NameRange, $"{shown} in '{Path}' cannot be graded: a text that cannot be read can never run; remove it", null);
        }
        else if (property.Value is JsonString { Value: "error" or "warning" or "info" or "off" } grade)
        {
            grades[property.Name] = grade.Value switch
            {
                "error" => Severity.Error,
                "warning" => Severity.Warning,
                "info" => Severity.Info,
                _ => null,
            };
        }
        else
        {
            report(property.Value.Range, $"{shown} in '{Path}' must be {Grades}; found {JsonWords.Describe(property.Value)}", null);
        }
    }
}
