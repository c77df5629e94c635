using System.Text.Json.Nodes;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Policy;

/// <summary>The part of the JSON Schema about scripts, made from the tables of the code.</summary>
internal static class ScriptSchema
{
    internal static JsonObject Section() => Object("What scripts may say. Limits say what they may use up.", new JsonObject
    {
        ["preset"] = Choice("The language scripts are written in.", ScriptPresetNames.All, "agentscript"),
        ["rules"] = Object("Rules that are graded otherwise than by the preset.", Rules()),
        ["globals"] = Names("Names that the host supplies beside those of the preset."),
        ["disallowed"] = Names("Names that may not be used, whatever they mean."),
        ["reservedPrefixes"] = Names("Beginnings of names that scripts may not declare.", "__"),
        ["tools"] = Object("The tools of the host.", new JsonObject
        {
            ["function"] = Text("The name of the function that calls a tool.", ScriptNames.IdentifierPattern, "callTool"),
            ["allowed"] = List("The tools that may be called: whole names, or beginnings followed by '*'. Every tool when left out.", ScriptNames.ToolPattern),
        }),
        ["calls"] = new JsonObject
        {
            ["description"] = "What calls of functions must be like, by the name of the function, for example callTool or console.log.",
            ["type"] = "object",
            ["maxProperties"] = ScriptNames.Most,
            ["propertyNames"] = new JsonObject { ["maxLength"] = ScriptNames.Longest, ["pattern"] = ScriptNames.PathPattern },
            ["additionalProperties"] = Object("One function.", Call()),
        },
        ["loops"] = new JsonObject
        {
            ["description"] = "The kinds of loops that scripts may have. Every kind when left out.",
            ["type"] = "array",
            ["uniqueItems"] = true,
            ["items"] = new JsonObject { ["enum"] = Array(ScriptLoopNames.All) },
        },
        ["score"] = Object("What the score of a script leads to; warn is at most block.", new JsonObject
        {
            ["warn"] = Number("The score from which a script is warned about.", 1, 100, ScriptPolicy.Default.WarnScore),
            ["block"] = Number("The score from which a script is refused.", 1, 100, ScriptPolicy.Default.BlockScore),
            ["words"] = Object("Words that the score reads names by, beside those that come with Ringfence; '!' before one takes it away.", Words()),
        }),
    });

    private static JsonObject Rules()
    {
        JsonObject rules = [];
        foreach (Ringfence.Findings.Rule rule in Ringfence.Findings.RuleCatalog.All.Where(rule => rule.Id.Value.StartsWith("RF4", StringComparison.Ordinal) && !ScriptRuleGradesReader.Ungraded.Contains(rule)))
        {
            rules[rule.Id.Value] = Choice(rule.Title + ".", ["error", "warning", "info", "off"], null);
        }

        return rules;
    }

    private static JsonObject Words()
    {
        JsonObject words = [];
        foreach (ScriptScoreWordList list in ScriptScoreWordList.All) words[list.Key] = List(list.Description, ScriptNames.WordPattern);
        return words;
    }

    private static JsonObject Call() => new()
    {
        ["minCalls"] = Number("In how many places a script must call it at least.", 0, ScriptCallRule.MostCalls, null),
        ["maxCalls"] = Number("In how many places a script may call it at most.", 0, ScriptCallRule.MostCalls, null),
        ["minArguments"] = Number("How many arguments a call must have at least.", 0, ScriptCallRule.MostArguments, null),
        ["maxArguments"] = Number("How many arguments a call may have at most.", 0, ScriptCallRule.MostArguments, null),
        ["types"] = new JsonObject
        {
            ["description"] = "The types of the arguments, first to last, where the text tells.",
            ["type"] = "array",
            ["maxItems"] = ScriptCallRule.MostArguments,
            ["items"] = new JsonObject { ["enum"] = Array(ScriptNames.ArgumentTypes) },
        },
    };

    private static JsonObject Object(string description, JsonObject properties) =>
        new() { ["description"] = description, ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };

    private static JsonObject Names(string description, params string[] byDefault)
    {
        JsonObject list = List(description, ScriptNames.IdentifierPattern);
        if (byDefault.Length > 0) list["default"] = Array(byDefault);
        return list;
    }

    private static JsonObject List(string description, string pattern) => new()
    {
        ["description"] = description,
        ["type"] = "array",
        ["maxItems"] = ScriptNames.Most,
        ["uniqueItems"] = true,
        ["items"] = new JsonObject { ["type"] = "string", ["maxLength"] = ScriptNames.Longest, ["pattern"] = pattern },
    };

    private static JsonObject Text(string description, string pattern, string byDefault) => new()
    {
        ["description"] = description, ["type"] = "string", ["maxLength"] = ScriptNames.Longest, ["pattern"] = pattern, ["default"] = byDefault,
    };

    private static JsonObject Choice(string description, IReadOnlyList<string> values, string? byDefault)
    {
        JsonObject choice = new() { ["description"] = description, ["enum"] = Array(values) };
        if (byDefault is not null) choice["default"] = byDefault;
        return choice;
    }

    private static JsonObject Number(string description, int minimum, int maximum, int? byDefault)
    {
        JsonObject number = new() { ["description"] = description, ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = maximum };
        if (byDefault is not null) number["default"] = byDefault;
        return number;
    }

    private static JsonArray Array(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);
}
