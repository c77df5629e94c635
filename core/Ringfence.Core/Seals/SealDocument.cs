using Ringfence.Findings;
using Ringfence.Json;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Scripts;
using Ringfence.Wording;

namespace Ringfence.Seals;

/// <summary>Walks the tree of a seal. A machine wrote it, so whatever it would not have written is an error.</summary>
internal sealed class SealDocument(string file)
{
    private static readonly string[] RootKeys = ["sealVersion", "ruleSet", "policy", "scripts", "plugins"];
    private static readonly string[] PolicyKeys = ["digest", "level"];
    private static readonly string[] ScriptKeys = ["path", "digest", "preset", "level"];
    private static readonly string[] PluginKeys = ["id", "version", "manifest", "manifestDigest", "entry", "digest"];

    internal List<Finding> Findings { get; } = [];

    internal void Report(TextRange range, string mistake) =>
        Findings.Add(PluginRules.MalformedSeal.At(file, range,
            $"The seal is malformed, so nothing is accepted: {mistake}; build again to write it anew"));

    /// <summary>The seal, or null after a report.</summary>
    internal Seal? Read(JsonNode node)
    {
        if (Object(node, "the seal", RootKeys) is not { } root) return null;

        if (Version(root) is { } version)
        {
            return Refuse<Seal>(version, FormattableString.Invariant($"'sealVersion' must be {Seal.FormatVersion}"));
        }

        var ruleSet = RuleSetOf(root);
        var policy = PolicyOf(root);
        var scripts = ScriptsOf(root);
        var plugins = PluginsOf(root);
        return Findings.Count == 0 && policy is not null ? new Seal(ruleSet, policy, plugins, scripts) : null;
    }

    private static JsonNode? Version(JsonObject root) =>
        root.TryGet("sealVersion", out var property) && property.Value is not JsonNumber { Raw: "1" } ? property.Value : null;

    private int RuleSetOf(JsonObject root)
    {
        if (!root.TryGet("ruleSet", out var property)) return 0;
        if (property.Value is JsonNumber number && number.TryGetInt64(out var value) && value is >= 1 and <= int.MaxValue)
        {
            return (int)value;
        }

        Refuse<JsonNode>(property.Value, "'ruleSet' must be a whole number from 1");
        return 0;
    }

    private SealedPolicy? PolicyOf(JsonObject root)
    {
        if (!root.TryGet("policy", out var property) || Object(property.Value, "'policy'", PolicyKeys) is not { } policy) return null;

        var digest = policy.TryGet("digest", out var node) && node.Value is JsonNull ? null : Digest(policy, "digest");
        return Level(policy) is { } level ? new SealedPolicy(digest, level) : null;
    }

    private List<SealedScript> ScriptsOf(JsonObject root)
    {
        var scripts = new List<SealedScript>();
        if (Array(root, "scripts") is not { } array) return scripts;

        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in array.Items)
        {
            if (ScriptOf(item) is not { } script) continue;

            if (paths.Add(script.Path)) scripts.Add(script);
            else Report(item.Range, $"the script {Quoted.Name(script.Path)} is there twice");
        }

        return scripts;
    }

    private SealedScript? ScriptOf(JsonNode item)
    {
        if (Object(item, "a script", ScriptKeys) is not { } node) return null;

        var path = Text(node, "path", SealedScript.IsPath);
        var digest = Digest(node, "digest");
        var preset = Preset(node);
        var level = Level(node);
        if (path is null || digest is null || preset is null || level is null) return null;

        return new SealedScript(path.Value, digest, preset.Value, level.Value);
    }

    private List<SealedPlugin> PluginsOf(JsonObject root)
    {
        var plugins = new List<SealedPlugin>();
        if (Array(root, "plugins") is not { } array) return plugins;

        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in array.Items)
        {
            if (PluginOf(item) is not { } plugin) continue;

            if (ids.Add(plugin.Id)) plugins.Add(plugin);
            else Report(item.Range, $"the id {Quoted.Name(plugin.Id)} is there twice");
        }

        return plugins;
    }

    private SealedPlugin? PluginOf(JsonNode item)
    {
        if (Object(item, "a plugin", PluginKeys) is not { } node) return null;

        var id = Text(node, "id", PluginId.IsWellFormed);
        var version = Text(node, "version", text => SemanticVersion.Mistake(text) is null);
        var manifest = Text(node, "manifest", SealedScript.IsPath);
        var manifestDigest = Digest(node, "manifestDigest");
        var entry = Text(node, "entry", SealedScript.IsPath);
        var digest = Digest(node, "digest");
        if (id is null || version is null || manifest is null || manifestDigest is null || entry is null || digest is null) return null;

        return new SealedPlugin(id.Value, version.Value, manifest.Value, manifestDigest, entry.Value, digest);
    }

    private ProtectionLevel? Level(JsonObject node)
    {
        if (Text(node, "level") is not { } name) return null;
        if (ProtectionLevelNames.TryParse(name.Value, out var level)) return level;

        Report(name.Range, "'level' must be the name of a level");
        return null;
    }

    private ScriptPreset? Preset(JsonObject node)
    {
        if (Text(node, "preset") is not { } name) return null;
        if (ScriptPresetNames.TryParse(name.Value, out var preset)) return preset;

        Report(name.Range, "'preset' must be the name of a preset");
        return null;
    }

    private JsonObject? Object(JsonNode node, string what, string[] keys)
    {
        if (node is not JsonObject result) return Refuse<JsonObject>(node, $"{what} must be an object");

        foreach (var key in UnknownKeys.Of(result, what, keys)) Report(key.Range, key.Message.TrimEnd('?'));
        foreach (var key in keys)
        {
            if (!result.TryGet(key, out _)) Report(result.Range, $"{what} lacks '{key}'");
        }

        return result;
    }

    private JsonArray? Array(JsonObject node, string key)
    {
        if (!node.TryGet(key, out var property)) return null;
        return property.Value is JsonArray array ? array : Refuse<JsonArray>(property.Value, $"'{key}' must be an array");
    }

    private JsonString? Text(JsonObject node, string key, Func<string, bool>? isWellFormed = null)
    {
        if (!node.TryGet(key, out var property)) return null;
        if (property.Value is JsonString text && (isWellFormed is null || isWellFormed(text.Value))) return text;

        return Refuse<JsonString>(property.Value, $"'{key}' is not well formed");
    }

    private ContentDigest? Digest(JsonObject node, string key)
    {
        if (Text(node, key) is not { } text) return null;
        return ContentDigest.TryParse(text.Value, out var digest) ? digest : Refuse<ContentDigest>(text, $"'{key}' is not a digest");
    }

    private T? Refuse<T>(JsonNode node, string mistake)
        where T : class
    {
        Report(node.Range, mistake);
        return null;
    }
}
