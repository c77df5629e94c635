using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ringfence.Policy;

namespace Ringfence.Core.Tests.Policy;

/// <summary>The JSON Schema of <c>ringfence.json</c>, made from the table of limits.</summary>
internal static class PolicySchema
{
    internal static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Text() => new JsonObject
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = PolicyReader.SchemaAddress,
        ["title"] = "Ringfence policy",
        ["description"] = "The policy of one app. Without a policy file the level is strict. A number that is not set is that of the level.",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["$schema"] = Described("string", "The address of this schema, for editors."),
            ["version"] = new JsonObject { ["description"] = "The version of the format.", ["const"] = 1 },
            ["level"] = new JsonObject
            {
                ["description"] = "How much scripts and plugins are trusted: picks the default of every limit.",
                ["enum"] = new JsonArray([.. ProtectionLevelNames.All.Select(name => (JsonNode)name)]),
                ["default"] = "strict",
            },
            ["dynamic"] = Described("boolean", "Whether scripts and plugins that are not in the seal may run, after the same checks at load.", false),
            ["limits"] = Section("What one run of a script may use up.", "limits"),
            ["output"] = Section("What may come out of a script or plugin.", "output", ("sensitiveKeys", new JsonObject
            {
                ["description"] = "Names of properties that are redacted besides those known to announce a secret.",
                ["type"] = "array",
                ["maxItems"] = OutputLimits.MostSensitiveKeys,
                ["uniqueItems"] = true,
                ["items"] = new JsonObject
                {
                    ["type"] = "string", ["minLength"] = 1, ["maxLength"] = OutputLimits.LongestSensitiveKey, ["pattern"] = @"[\p{L}\p{Nd}]",
                },
            })),
            ["plugins"] = new JsonObject
            {
                ["description"] = "What plugins may have.",
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["properties"] = new JsonObject { ["limits"] = Section("What one plugin may use up.", "plugins.limits") },
            },
            ["secrets"] = new JsonObject
            {
                ["description"] = "What is said about secrets in code and files.",
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["properties"] = new JsonObject { ["accepted"] = Accepted() },
            },
            ["scripts"] = ScriptSchema.Section(),
            ["flow"] = FlowSchema.Section(),
        },
    }.ToJsonString(Written) + "\n";

    private static JsonObject Accepted() => new()
    {
        ["description"] = "Secrets that may stay where they are, for a reason and until a day.",
        ["type"] = "array",
        ["maxItems"] = SecretPolicy.MostAccepted,
        ["items"] = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray("fingerprint", "file", "reason", "expires"),
            ["properties"] = new JsonObject
            {
                ["fingerprint"] = new JsonObject
                {
                    ["description"] = "Names the secret without telling it.", ["type"] = "string", ["pattern"] = "^sf1-[0-9a-f]{32}-[0-9a-f]{32}$",
                },
                ["file"] = new JsonObject
                {
                    ["description"] = "The file it may stand in, relative to this file, with '/' between folders.",
                    ["type"] = "string",
                    ["minLength"] = 1,
                    ["maxLength"] = 1024,
                },
                ["reason"] = new JsonObject
                {
                    ["description"] = "Why it may stay.", ["type"] = "string", ["minLength"] = 1, ["maxLength"] = SecretPolicy.LongestReason,
                },
                ["expires"] = new JsonObject
                {
                    ["description"] = "The last day it is accepted.", ["type"] = "string", ["format"] = "date", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$",
                },
            },
        },
    };

    private static JsonObject Described(string type, string description, JsonNode? byDefault = null)
    {
        var node = new JsonObject { ["description"] = description, ["type"] = type };
        if (byDefault is not null) node["default"] = byDefault;
        return node;
    }

    private static JsonObject Section(string description, string section, params (string Name, JsonObject Schema)[] others)
    {
        var properties = new JsonObject();
        foreach (var limit in LimitTable.All.Where(limit => limit.Section == section))
        {
            properties[limit.Name] = new JsonObject
            {
                ["description"] = $"{limit.Summary} In {limit.Unit}.", ["type"] = "integer", ["minimum"] = limit.Minimum, ["maximum"] = limit.Maximum,
            };
        }

        foreach (var (name, schema) in others) properties[name] = schema;
        return new JsonObject { ["description"] = description, ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }
}
