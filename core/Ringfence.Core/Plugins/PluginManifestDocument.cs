using Ringfence.Findings;
using Ringfence.Json;
using Ringfence.Wording;

namespace Ringfence.Plugins;

/// <summary>Walks the tree of a manifest and collects what is wrong with it.</summary>
internal sealed class PluginManifestDocument(string file, List<Finding> findings)
{
    private const int LongestName = 64;
    private const int LongestText = 512;
    private static readonly string[] KindNames = ["wasm", "script"];
    private static readonly string[] AbiNames = ["core", "wasip1", "extism", "component"];
    private readonly Dictionary<string, JsonNode> _values = new(StringComparer.Ordinal);

    internal PluginManifest? Read(JsonObject root)
    {
        foreach (var key in UnknownKeys.Of(root, "the manifest", ManifestField.Names))
        {
            findings.Add(PluginRules.UnknownField.At(file, key.Range, key.Message, key.Fix));
        }

        foreach (var field in ManifestField.All) Take(field, root);

        CheckManifestVersion();
        CheckTexts();
        var id = ReadId();
        var name = ReadName();
        var version = ReadVersion();
        var kind = ReadKind();
        var abi = ReadAbi(kind, root, out var abiFits);
        var entry = ReadEntry(kind);
        var digest = ReadDigest();
        if (id is null || name is null || version is null || kind is null || !abiFits || entry is null || digest is null) return null;

        return new PluginManifest
        {
            File = file,
            Id = id.Value,
            Name = name.Value,
            Version = version.Value,
            Kind = kind.Value,
            Abi = abi,
            Entry = entry.Value,
            Digest = digest.Value,
        };
    }

    private void Take(ManifestField field, JsonObject root)
    {
        if (!root.TryGet(field.Name, out var property))
        {
            if (field.Required) ReportMissing(field, root);
        }
        else if (property.Value.Kind == field.Kind)
        {
            _values.Add(field.Name, property.Value);
        }
        else
        {
            Report(property.Value,
                $"'{field.Name}' must be {Article(field.Kind)} such as {field.Example}; found {JsonWords.Describe(property.Value)}");
        }
    }

    private void ReportMissing(ManifestField field, JsonObject root)
    {
        var start = root.Range;
        var brace = new TextRange(start.StartLine, start.StartColumn, start.StartLine, start.StartColumn + 1);
        var text = $"\"{field.Name}\": {field.Example}";
        findings.Add(PluginRules.MissingField.At(file, brace, $"The manifest lacks '{field.Name}'; add it, for example {text}", text));
    }

    private void CheckManifestVersion()
    {
        if (_values.TryGetValue("manifestVersion", out var node) && node is JsonNumber { Raw: not "1" })
        {
            findings.Add(PluginRules.UnsupportedVersion.At(
                file, node.Range, $"'manifestVersion' must be 1, the only version there is; found {JsonWords.Describe(node)}", "1"));
        }
    }

    private void CheckTexts()
    {
        foreach (var key in (string[])["description", "author", "license", "homepage"])
        {
            if (Text(key) is { } text && text.Value.Length > LongestText)
            {
                Report(text.Range,
                    FormattableString.Invariant($"'{key}' must have at most {LongestText} characters; found {text.Value.Length}"));
            }
        }

        if (Text("homepage") is { } homepage && !homepage.Value.StartsWith("https://", StringComparison.Ordinal))
        {
            Report(homepage.Range, "'homepage' must begin with https://");
        }
    }

    private Located<string>? ReadId()
    {
        if (Text("id") is not { } id || PluginId.IsWellFormed(id.Value)) return Text("id");

        findings.Add(PluginRules.MalformedId.At(
            file,
            id.Range,
            "'id' must have 3 to 128 characters: words of lower-case ASCII letters, digits and single hyphens, each beginning with a "
            + "letter, joined by dots, for example acme.invoice-rules"));
        return null;
    }

    private Located<string>? ReadName()
    {
        if (Text("name") is not { } name) return null;

        if (string.IsNullOrWhiteSpace(name.Value) || name.Value.Length > LongestName)
        {
            Report(name.Range,
                FormattableString.Invariant($"'name' must have 1 to {LongestName} characters, not only spaces; found {name.Value.Length}"));
            return null;
        }

        foreach (var c in name.Value)
        {
            if (!DisplayText.Misleads(c)) continue;

            Report(name.Range, $"'name' must not have the character {Quoted.CodePoint(c)}, which can make it read as another name");
            return null;
        }

        return name;
    }

    private Located<string>? ReadVersion()
    {
        if (Text("version") is not { } version || SemanticVersion.Mistake(version.Value) is not { } mistake) return Text("version");

        findings.Add(
            PluginRules.MalformedVersion.At(file, version.Range, $"'version' must be a semantic version such as 1.4.0; {mistake}"));
        return null;
    }

    private Located<PluginKind>? ReadKind() =>
        Choice("kind", KindNames) is { } kind ? new Located<PluginKind>((PluginKind)kind.Value, kind.Range) : null;

    private Located<PluginAbi>? ReadAbi(Located<PluginKind>? kind, JsonObject root, out bool fits)
    {
        fits = true;
        if (kind is { Value: PluginKind.Script })
        {
            if (_values.TryGetValue("abi", out var unwanted)) Report(unwanted, "'abi' is for plugins of kind 'wasm' only; remove it");
            return null;
        }

        if (kind is not null && !root.TryGet("abi", out _)) ReportMissing(ManifestField.All.Single(field => field.Name == "abi"), root);

        var abi = Choice("abi", AbiNames);
        fits = abi is not null;
        return abi is { } found ? new Located<PluginAbi>((PluginAbi)found.Value, found.Range) : null;
    }

    private Located<string>? ReadEntry(Located<PluginKind>? kind)
    {
        if (Text("entry") is not { } entry) return null;

        if (PluginPath.Mistake(entry.Value, PluginPath.LongestEntry) is { } mistake)
        {
            findings.Add(PluginRules.UnsafeEntry.At(
                file, entry.Range, $"'entry' must be a path inside the plugin's folder such as bin/rules.wasm; {mistake}"));
            return null;
        }

        if (kind is { } known) CheckExtension(entry, known.Value);
        return entry;
    }

    private void CheckExtension(Located<string> entry, PluginKind kind)
    {
        string[] extensions = kind == PluginKind.Wasm ? [".wasm"] : [".js", ".mjs"];
        if (extensions.Any(extension => entry.Value.EndsWith(extension, StringComparison.Ordinal))) return;

        findings.Add(PluginRules.WrongExtension.At(
            file,
            entry.Range,
            $"The entry of a plugin of kind '{KindNames[(int)kind]}' must end in {string.Join(" or ", extensions)}; "
            + "correct 'entry' or 'kind'"));
    }

    private Located<ContentDigest>? ReadDigest()
    {
        if (Text("digest") is not { } text) return null;
        if (ContentDigest.TryParse(text.Value, out var digest)) return new Located<ContentDigest>(digest, text.Range);

        findings.Add(PluginRules.MalformedDigest.At(
            file,
            text.Range,
            $"'digest' must be sha256: and 64, or sha512: and 128 lower-case hexadecimal digits; "
            + $"{DigestText.Mistake(text.Value, out _, out _)}"));
        return null;
    }

    private Located<string>? Text(string key) =>
        _values.TryGetValue(key, out var node) && node is JsonString text ? new Located<string>(text.Value, text.Range) : null;

    /// <summary>The index of the chosen name.</summary>
    private Located<int>? Choice(string key, string[] names)
    {
        if (Text(key) is not { } text) return null;

        var index = Array.IndexOf(names, text.Value);
        if (index >= 0) return new Located<int>(index, text.Range);

        var nearest = NearestName.Of(text.Value, names);
        var remedy = nearest is null ? "found another text" : $"did you mean '{nearest}'?";
        Report(text.Range, $"'{key}' must be one of {string.Join(", ", names)}; {remedy}", nearest is null ? null : $"\"{nearest}\"");
        return null;
    }

    private static string Article(JsonNodeKind kind) => kind switch
    {
        JsonNodeKind.Object => "an object",
        JsonNodeKind.Array => "an array",
        JsonNodeKind.Number => "a number",
        _ => "a string",
    };

    private void Report(JsonNode node, string message) => Report(node.Range, message);

    private void Report(TextRange range, string message, string? fix = null) =>
        findings.Add(PluginRules.WrongValue.At(file, range, message, fix));
}
