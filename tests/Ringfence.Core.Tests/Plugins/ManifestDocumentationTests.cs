using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ringfence.Core.Tests.Policy;
using Ringfence.Plugins;
using JsonNodeKind = Ringfence.Json.JsonNodeKind;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Plugins;

/// <summary>Schema, page and reader say the same. <c>RINGFENCE_ACCEPT=1</c> writes schema and tables from the code.</summary>
public sealed class ManifestDocumentationTests
{
    [Fact]
    public void Schema_IsThatOfTheReader() => Documents.Match(Schema(), "schemas", "plugin-1.json");

    [Fact]
    public void Page_HasTheKeysOfTheReader()
    {
        var table = new StringBuilder("| Key | Type | Required | What it is |\n|---|---|---|---|\n");
        foreach (var field in ManifestField.All)
        {
            var required = field.Name == "abi" ? "for `wasm`" : field.Required ? "yes" : "no";
            table.Append('|').Append($" `{field.Name}` ").Append('|').Append($" {TypeOf(field)} ").Append('|').Append($" {required} ").Append('|').Append($" {field.Summary} |\n");
        }

        Documents.MatchPart(table.ToString(), "keys", "plugins.md");
    }

    [Fact]
    public void Page_HasTheRules()
    {
        var table = new StringBuilder("| Rule | What it finds |\n|---|---|\n");
        foreach (var rule in PluginRules.All) table.Append('|').Append($" [{rule.Id}](rules/{rule.Id}.md) ").Append('|').Append($" {rule.Title} |\n");

        Documents.MatchPart(table.ToString(), "rules", "plugins.md");
    }

    [Fact]
    public void EveryManifestOfThePage_IsReadWithoutAFinding() => Assert.All(
        PolicyDocumentationTests.ExamplesOf("plugins.md").Where(example => example.Contains("manifestVersion", StringComparison.Ordinal)),
        example => Assert.Empty(Manifests.Read(example).Findings));

    /// <summary>What the schema refuses, the reader refuses: each key missing, each key of another type, each pattern broken.</summary>
    [Fact]
    public void Schema_AndReaderAgreeOnEveryKey()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Documents.PathOf("schemas", "plugin-1.json")));
        var required = schema.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).ToHashSet();
        var manifest = JsonNode.Parse(Manifests.Valid)!.AsObject();
        foreach (var key in schema.RootElement.GetProperty("properties").EnumerateObject())
        {
            var without = manifest.DeepClone().AsObject();
            without.Remove(key.Name);
            Assert.Equal(required.Contains(key.Name) || key.Name == "abi", !IsUsable(without));

            var withOther = manifest.DeepClone().AsObject();
            withOther[key.Name] = TypeName(key.Value) == "boolean" ? 1 : true;
            Assert.False(IsUsable(withOther), key.Name);
        }

        Assert.False(schema.RootElement.GetProperty("additionalProperties").GetBoolean());
    }

    [Theory]
    [InlineData("id", "acme.invoice-rules", "ab", "Acme.x", "a..b", "a--b", "1ab", "acme-")]
    [InlineData("version", "1.4.0-rc.1+b.7", "1.4", "v1.4.0", "01.4.0", "1.4.0-01", "1.4.0+")]
    [InlineData("homepage", "https://acme.example", "http://acme.example")]
    public void Patterns_AcceptWhatTheReaderAccepts(string key, string good, params string[] bad)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Documents.PathOf("schemas", "plugin-1.json")));
        var pattern = schema.RootElement.GetProperty("properties").GetProperty(key).GetProperty("pattern").GetString()!;

        Assert.All(bad.Append(good), text =>
        {
            var manifest = JsonNode.Parse(Manifests.Valid)!.AsObject();
            manifest[key] = text;
            var fits = text.Length >= 3 && System.Text.RegularExpressions.Regex.IsMatch(text, pattern);
            Assert.True(fits == (text == good) && fits == IsUsable(manifest), text);
        });
    }

    private static bool IsUsable(JsonObject manifest) => Manifests.Read(manifest.ToJsonString()).IsUsable;

    private static string? TypeName(JsonElement schema) => schema.TryGetProperty("type", out var type) ? type.GetString() : null;

    private static string TypeOf(ManifestField field) => field.Name == "manifestVersion" ? "integer" : field.Kind switch
    {
        JsonNodeKind.Object => "object",
        JsonNodeKind.Array => "array",
        _ => "string",
    };

    private static string Schema()
    {
        var properties = new JsonObject();
        foreach (var field in ManifestField.All)
        {
            var node = new JsonObject { ["description"] = field.Summary };
            if (field.Name != "manifestVersion") node["type"] = TypeOf(field);
            foreach (var (keyword, value) in Narrowed(field.Name)) node[keyword] = value;
            properties[field.Name] = node;
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = PluginManifestReader.SchemaAddress,
            ["title"] = "Ringfence plugin manifest",
            ["description"] = "What a plugin is, which file it loads, and what it asks for.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. ManifestField.All.Where(field => field.Required).Select(field => (JsonNode)field.Name)]),
            ["properties"] = properties,
            ["if"] = Kind("wasm"),
            ["then"] = new JsonObject { ["required"] = new JsonArray("abi"), ["properties"] = EndsIn(@"\.wasm$") },
            ["else"] = new JsonObject { ["properties"] = EndsIn(@"\.m?js$", ("abi", false)) },
        }.ToJsonString(PolicySchema.Written) + "\n";
    }

    private static JsonObject Kind(string name) => new() { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = name } } };

    private static JsonObject EndsIn(string pattern, params (string Name, JsonNode Schema)[] others)
    {
        var properties = new JsonObject { ["entry"] = new JsonObject { ["pattern"] = pattern } };
        foreach (var (name, schema) in others) properties[name] = schema;
        return properties;
    }

    private static (string Keyword, JsonNode Value)[] Narrowed(string key) => key switch
    {
        "manifestVersion" => [("const", 1)],
        "id" => [("minLength", 3), ("maxLength", 128), ("pattern", @"^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z][a-z0-9]*(-[a-z0-9]+)*)*$")],
        "name" => [("minLength", 1), ("maxLength", 64)],
        "version" =>
        [
            ("maxLength", 64),
            ("pattern", @"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$"),
        ],
        "description" or "author" or "license" => [("maxLength", 512)],
        "homepage" => [("maxLength", 512), ("pattern", "^https://")],
        "kind" => [("enum", new JsonArray("wasm", "script"))],
        "abi" => [("enum", new JsonArray("core", "wasip1", "extism", "component"))],
        "entry" => [("minLength", 1), ("maxLength", 240)],
        "digest" => [("pattern", "^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$")],
        _ => [],
    };
}
