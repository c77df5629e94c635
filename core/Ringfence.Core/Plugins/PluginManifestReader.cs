using Ringfence.Findings;
using Ringfence.Json;

namespace Ringfence.Plugins;

/// <summary>
/// Reads <c>plugin.json</c>. Reports everything that is wrong at once and never throws on what is in the file. Of <c>files</c>,
/// <c>engines</c>, <c>signing</c>, <c>permissions</c>, <c>limits</c>, <c>exports</c> and <c>config</c> only the type is checked so far.
/// </summary>
public static class PluginManifestReader
{
    /// <summary>The usual name of a manifest.</summary>
    public const string FileName = "plugin.json";

    /// <summary>The address of the JSON Schema, for <c>$schema</c>.</summary>
    public const string SchemaAddress = "https://ringfence.dev/schemas/plugin-1.json";

    /// <summary>The largest manifest that is read, in bytes: 1 MiB.</summary>
    public const int MaxBytes = 1024 * 1024;

    private static readonly JsonParseOptions Limits = new() { MaxLength = MaxBytes };

    /// <summary>Reads a manifest from bytes in UTF-8.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">The name of the file for the findings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PluginManifestReadResult Read(byte[] utf8, string file)
    {
        _ = file ?? throw new ArgumentNullException(nameof(file));

        var json = JsonParser.ParseUtf8(utf8, Limits);
        var findings = json.Errors
            .Select(e => PluginRules.Malformed.At(file, e.Range, $"The manifest is not valid JSON: {e.Message}"))
            .ToList();
        var manifest = default(PluginManifest);
        if (json.Root is JsonObject root)
        {
            manifest = new PluginManifestDocument(file, findings).Read(root);
        }
        else if (json.Root is { } other)
        {
            findings.Add(
                PluginRules.Malformed.At(file, other.Range, $"The manifest must be a JSON object; found {JsonWords.Describe(other)}"));
        }

        return new PluginManifestReadResult(manifest, FindingOrder.ByPlace(findings));
    }
}
