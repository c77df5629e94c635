using Ringfence.Json;

namespace Ringfence.Plugins;

/// <summary>A key of the manifest.</summary>
/// <param name="Name">The key.</param>
/// <param name="Kind">The type of its value.</param>
/// <param name="Required">Whether every manifest needs it; <c>abi</c> is needed by WebAssembly alone.</param>
/// <param name="Example">A value to show to somebody who lacks it, as JSON.</param>
/// <param name="Summary">What it is, in one sentence.</param>
internal sealed record ManifestField(string Name, JsonNodeKind Kind, bool Required, string Example, string Summary)
{
    /// <summary>All keys in the order of the docs.</summary>
    internal static readonly IReadOnlyList<ManifestField> All =
    [
        new("$schema", JsonNodeKind.String, false, $"\"{PluginManifestReader.SchemaAddress}\"",
            "The address of the JSON Schema, for editors."),
        new("manifestVersion", JsonNodeKind.Number, true, "1", "The version of this format: 1."),
        new("id", JsonNodeKind.String, true, "\"acme.invoice-rules\"",
            "Who the plugin is: 3 to 128 characters of lower-case words joined by dots, unique in a project."),
        new("name", JsonNodeKind.String, true, "\"Invoice rules\"",
            "The name for people: 1 to 64 characters without control or direction characters."),
        new("version", JsonNodeKind.String, true, "\"1.4.0\"",
            "The version, as Semantic Versioning 2.0.0 defines it, at most 64 characters."),
        new("description", JsonNodeKind.String, false, "\"Checks invoices\"", "What it does, at most 512 characters."),
        new("author", JsonNodeKind.String, false, "\"Acme\"", "Who made it, at most 512 characters."),
        new("license", JsonNodeKind.String, false, "\"MIT\"", "An SPDX license expression, at most 512 characters."),
        new("homepage", JsonNodeKind.String, false, "\"https://acme.example\"", "An https address, at most 512 characters."),
        new("kind", JsonNodeKind.String, true, "\"wasm\"", "What the entry file is: wasm or script."),
        new("abi", JsonNodeKind.String, false, "\"extism\"",
            "How a WebAssembly plugin talks to its host: core, wasip1, extism or component. Required for wasm, refused for script."),
        new("entry", JsonNodeKind.String, true, "\"bin/invoice_rules.wasm\"",
            "The file to load, relative to the manifest's folder and inside it, with / between its parts, at most 240 characters."),
        new("digest", JsonNodeKind.String, true, "\"sha256:<64 digits>\"",
            "The digest of the entry file's bytes: sha256: and 64, or sha512: and 128 lower-case hexadecimal digits."),
        new("files", JsonNodeKind.Array, false, "[]", "More files of the plugin with their digests."),
        new("engines", JsonNodeKind.Object, true, "{ \"ringfence\": \">=1.0.0 <2.0.0\" }", "The versions of Ringfence it was made for."),
        new("signing", JsonNodeKind.Object, false, "{}", "How the manifest is signed."),
        new("permissions", JsonNodeKind.Object, true, "{}", "What it may reach; what is absent is denied."),
        new("limits", JsonNodeKind.Object, true, "{ \"timeoutMs\": 2000 }", "What it may use up."),
        new("exports", JsonNodeKind.Array, false, "[\"evaluate\"]", "The functions the host will call."),
        new("config", JsonNodeKind.Object, false, "{}", "Its settings."),
    ];

    internal static readonly IReadOnlyCollection<string> Names = [.. All.Select(field => field.Name)];
}
