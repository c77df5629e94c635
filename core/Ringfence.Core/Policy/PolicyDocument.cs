using System.Globalization;
using Ringfence.Findings;
using Ringfence.Json;
using Ringfence.Wording;

namespace Ringfence.Policy;

/// <summary>Walks the tree of a policy file and collects what is wrong with it.</summary>
internal sealed class PolicyDocument(string file, List<Finding> findings)
{
    private static readonly string[] RootKeys = ["$schema", "version", "level", "dynamic", "limits", "output", "plugins", "secrets",
        "scripts", "flow"];
    private static readonly string[] PluginKeys = ["limits"];
    private static readonly string[] SecretKeys = ["accepted"];
    private static readonly string[] OutputOnlyKeys = ["sensitiveKeys"];
    private readonly Dictionary<LimitDefinition, JsonNumber> _written = [];
    private ProtectionLevel _level = ProtectionLevel.Strict;

    internal RingfencePolicy Read(JsonObject root)
    {
        CheckKeys(root, "the policy", RootKeys);
        CheckSchema(root);
        CheckVersion(root);
        ReadLevel(root);
        var isDynamic = ReadDynamic(root);
        ReadLimits(root, "limits", "limits", []);
        var output = ReadLimits(root, "output", "output", OutputOnlyKeys);
        var sensitiveKeys = output is null ? [] : ReadSensitiveKeys(output);
        if (Section(root, "plugins", "plugins") is { } plugins)
        {
            CheckKeys(plugins, "'plugins'", PluginKeys);
            ReadLimits(plugins, "limits", "plugins.limits", []);
        }

        CheckWall();
        var numbers = _written.ToDictionary(limit => limit.Key, limit => Value(limit.Key));
        var policy = RingfencePolicy.From(_level, isDynamic, numbers, sensitiveKeys, ReadSecrets(root));
        if (Section(root, "scripts", "scripts") is { } scripts)
        {
            policy = policy with { Scripts = new ScriptPolicyReader(Report, CheckKeys).Read(scripts) };
        }

        return Section(root, "flow", "flow") is { } flow ? policy with { Flow = new FlowPolicyReader(Report, CheckKeys).Read(flow) } : policy;
    }

    private SecretPolicy ReadSecrets(JsonObject root)
    {
        if (Section(root, "secrets", "secrets") is not { } secrets) return SecretPolicy.None;

        CheckKeys(secrets, "'secrets'", SecretKeys);
        var accepted = new AcceptedSecretsReader(Refuse, CheckKeys).Read(secrets);
        return accepted.Count == 0 ? SecretPolicy.None : new SecretPolicy(accepted);
    }

    private long Value(LimitDefinition limit) =>
        _written.TryGetValue(limit, out var written) && written.TryGetInt64(out var value) ? value : limit.Default(_level);

    private void CheckKeys(JsonObject node, string place, IReadOnlyCollection<string> known)
    {
        foreach (var key in UnknownKeys.Of(node, place, known))
        {
            findings.Add(PolicyRules.UnknownKey.At(file, key.Range, key.Message, key.Fix));
        }
    }

    private void CheckSchema(JsonObject root)
    {
        if (root.TryGet("$schema", out var schema) && schema.Value is not JsonString)
        {
            Refuse(schema.Value, $"'$schema' must be an address such as \"{PolicyReader.SchemaAddress}\"");
        }
    }

    private void CheckVersion(JsonObject root)
    {
        if (root.TryGet("version", out var version) && version.Value is not JsonNumber { Raw: "1" })
        {
            Refuse(version.Value, "'version' must be 1, the only version of the policy file there is");
        }
    }

    private void ReadLevel(JsonObject root)
    {
        if (!root.TryGet("level", out var property)) return;

        var name = (property.Value as JsonString)?.Value;
        if (ProtectionLevelNames.TryParse(name, out _level)) return;

        var nearest = name is null ? null : NearestName.Of(name, ProtectionLevelNames.All);
        var found = nearest is null ? $"found {JsonWords.Describe(property.Value)}" : $"did you mean \"{nearest}\"?";
        Report(
            property.Value,
            $"'level' must be \"strict\", \"secure\", \"standard\" or \"permissive\"; {found}",
            nearest is null ? null : $"\"{nearest}\"");
    }

    private bool ReadDynamic(JsonObject root)
    {
        if (!root.TryGet("dynamic", out var property)) return false;
        if (property.Value is JsonBoolean boolean) return boolean.Value;

        Refuse(property.Value, "'dynamic' must be true or false");
        return false;
    }

    private JsonObject? Section(JsonObject parent, string key, string path)
    {
        if (!parent.TryGet(key, out var property)) return null;
        if (property.Value is JsonObject section) return section;

        Refuse(property.Value, $"'{path}' must be an object");
        return null;
    }

    private JsonObject? ReadLimits(JsonObject parent, string key, string path, string[] otherKeys)
    {
        if (Section(parent, key, path) is not { } section) return null;

        var limits = LimitTable.All.Where(limit => limit.Section == path).ToArray();
        CheckKeys(section, $"'{path}'", [.. limits.Select(limit => limit.Name), .. otherKeys]);
        foreach (var limit in limits)
        {
            if (section.TryGet(limit.Name, out var property)) ReadLimit(limit, property.Value);
        }

        return section;
    }

    private void ReadLimit(LimitDefinition limit, JsonNode node)
    {
        if (node is JsonNumber number && IsPlainDigits(number.Raw) && number.TryGetInt64(out var value) && limit.Accepts(value))
        {
            _written.Add(limit, number);
            return;
        }

        var example = limit.Default(ProtectionLevel.Strict);
        Refuse(node, $"'{limit.Path}' must be a whole number of {limit.Unit} "
            + FormattableString.Invariant($"from {limit.Minimum} to {limit.Maximum} in plain digits, for example {example}"));
    }

    private static bool IsPlainDigits(string raw) => raw.All(c => c is >= '0' and <= '9');

    private List<string> ReadSensitiveKeys(JsonObject output)
    {
        if (!output.TryGet("sensitiveKeys", out var property)) return [];
        if (property.Value is not JsonArray array)
        {
            Refuse(property.Value, "'output.sensitiveKeys' must be an array of names, for example [\"customerNumber\"]");
            return [];
        }

        if (array.Items.Count > OutputLimits.MostSensitiveKeys)
        {
            Report(array, FormattableString.Invariant(
                $"'output.sensitiveKeys' must have at most {OutputLimits.MostSensitiveKeys} names; found {array.Items.Count}"));
            return [];
        }

        var keys = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in array.Items)
        {
            if (item is not JsonString name || !OutputLimits.IsSensitiveKey(name.Value))
            {
                const string Example = "\"customerNumber\"";
                Refuse(item, "A name in 'output.sensitiveKeys' must be a string of 1 to "
                    + FormattableString.Invariant($"{OutputLimits.LongestSensitiveKey} characters with a letter or digit, ")
                    + $"for example {Example}");
            }
            else if (seen.Add(name.Value))
            {
                keys.Add(name.Value);
            }
            else
            {
                Report(item, $"{Quoted.Name(name.Value)} is in 'output.sensitiveKeys' twice; remove one");
            }
        }

        return keys;
    }

    /// <summary>A run ends at the earlier of the two, so a wall time below the computing time would make the latter a lie.</summary>
    private void CheckWall()
    {
        var (timeout, wall) = (Value(LimitTable.TimeoutMs), Value(LimitTable.WallMs));
        if (wall >= timeout) return;

        var level = ProtectionLevelNames.NameOf(_level);
        if (_written.TryGetValue(LimitTable.WallMs, out var wallNode))
        {
            Report(wallNode, string.Format(
                CultureInfo.InvariantCulture,
                "'limits.wallMs' must be at least 'limits.timeoutMs', which is {0}{1}; found {2}",
                timeout, _written.ContainsKey(LimitTable.TimeoutMs) ? "" : $" by level {level}", wall));
        }
        else
        {
            Report(_written[LimitTable.TimeoutMs], string.Format(
                CultureInfo.InvariantCulture,
                "'limits.timeoutMs' must be at most 'limits.wallMs', which is {0} by level {1}; found {2}; set 'limits.wallMs' too",
                wall, level, timeout));
        }
    }

    private void Refuse(JsonNode node, string mustBe) => Report(node, $"{mustBe}; found {JsonWords.Describe(node)}");

    private void Report(JsonNode node, string message, string? fix = null) => Report(node.Range, message, fix);

    private void Report(TextRange range, string message, string? fix) =>
        findings.Add(PolicyRules.InvalidValue.At(file, range, message, fix));
}
