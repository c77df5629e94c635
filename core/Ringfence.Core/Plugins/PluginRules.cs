using Ringfence.Findings;

namespace Ringfence.Plugins;

/// <summary>The rules about plugins: manifest, entry file, seal.</summary>
public static class PluginRules
{
    /// <summary>The manifest is not JSON.</summary>
    public static readonly Rule Malformed = Error(
        "RF5001", "Plugin manifest is malformed",
        "A manifest that two readers could read differently describes two plugins. It must be strict JSON in UTF-8.", 0);

    /// <summary>The manifest has a key nobody reads.</summary>
    public static readonly Rule UnknownField = Error(
        "RF5002", "Plugin manifest has an unknown key",
        "A limit or permission under a misspelt name is silently not there. Every key must be one that Ringfence reads.", 0);

    /// <summary>The manifest lacks a key.</summary>
    public static readonly Rule MissingField = Error(
        "RF5003", "Plugin manifest lacks a required key",
        "What a manifest does not say cannot be checked. Nothing about a plugin's identity and limits is guessed.", 0);

    /// <summary>A value is of the wrong type or form.</summary>
    public static readonly Rule WrongValue = Error(
        "RF5004", "Plugin manifest has a value of the wrong type or form",
        "A value that is not what its key stands for would have to be guessed. It is refused instead.", 0);

    /// <summary>The manifest is of a version nobody reads.</summary>
    public static readonly Rule UnsupportedVersion = Error(
        "RF5005", "Plugin manifest has an unsupported version",
        "A manifest of another version may say things that this Ringfence would not enforce.", 0);

    /// <summary>The id has another form.</summary>
    public static readonly Rule MalformedId = Error(
        "RF5006", "Plugin id is malformed",
        "Grants, seal and audit name a plugin by its id. It must read the same to everyone and on every system.", 0);

    /// <summary>Two plugins have the same id.</summary>
    public static readonly Rule DuplicateId = Error(
        "RF5007", "Plugin id is used twice",
        "Of two plugins with one id, the second gets what was granted to the first.", 694);

    /// <summary>The version is not a semantic version.</summary>
    public static readonly Rule MalformedVersion = Error(
        "RF5008", "Plugin version is not a semantic version",
        "Versions are compared to tell an update from a step back. Only Semantic Versioning 2.0.0 is compared reliably.", 0);

    /// <summary>The entry's path could lead out of the plugin's folder or name something that is not a file.</summary>
    public static readonly Rule UnsafeEntry = Error(
        "RF5011", "Plugin entry path is unsafe",
        "A path that is absolute, climbs, or names a device lets a manifest point at files that do not belong to the plugin.", 22);

    /// <summary>The entry's file lies outside of the plugin's folder.</summary>
    public static readonly Rule EntryLeavesFolder = Error(
        "RF5012", "Plugin entry leaves its folder through a link",
        "A link can be pointed at another file after the check. A plugin's files must lie in its folder themselves.", 59);

    /// <summary>The entry's file is not there.</summary>
    public static readonly Rule EntryNotFound = Error(
        "RF5013", "Plugin entry is not a file that exists under this name",
        "A name that is found on one system only, or that is no regular file, is not what was reviewed.", 0);

    /// <summary>The entry's extension is that of another kind.</summary>
    public static readonly Rule WrongExtension = Error(
        "RF5014", "Plugin entry does not fit its kind",
        "Scripts and WebAssembly are checked differently. The extension must not promise one to the reader and the kind the other to "
        + "the host.", 0);

    /// <summary>The digest is malformed or made with a weak hash function.</summary>
    public static readonly Rule MalformedDigest = Error(
        "RF5015", "Plugin digest is malformed or weak",
        "Only a digest of a strong hash function says that the bytes are those that were reviewed.", 328);

    /// <summary>The entry's bytes are not those the manifest names.</summary>
    public static readonly Rule DigestMismatch = Error(
        "RF5016", "Plugin entry does not have the digest its manifest names",
        "The bytes are not those that the author of the manifest reviewed.", 354);

    /// <summary>A file of a plugin cannot be read.</summary>
    public static readonly Rule Unreadable = Error(
        "RF5049", "Plugin file cannot be read",
        "What cannot be read cannot be checked, so it is not accepted.", 0);

    /// <summary>The seal cannot be written.</summary>
    public static readonly Rule SealNotWritten = Error(
        "RF5050", "Seal cannot be written",
        "Without a seal the app refuses every plugin at run time.", 0);

    /// <summary>A plugin was not accepted by the build.</summary>
    public static readonly Rule NotSealed = Error(
        "RF5051", "Plugin is not in the seal",
        "The build that made this app has not checked the plugin, so nobody has.", 494);

    /// <summary>The bytes of a plugin or of the policy are not those the build accepted.</summary>
    public static readonly Rule DiffersFromSeal = Error(
        "RF5052", "File differs from the seal",
        "A file was changed after the build accepted it: by an update that went around the build, or by an attacker.", 354);

    /// <summary>The seal is missing or malformed.</summary>
    public static readonly Rule MalformedSeal = Error(
        "RF5053", "Seal is missing or malformed",
        "The seal says what the build accepted. Without it nothing is accepted.", 345);

    /// <summary>All rules of this class.</summary>
    public static IReadOnlyList<Rule> All { get; } = Array.AsReadOnly<Rule>(
    [
        Malformed, UnknownField, MissingField, WrongValue, UnsupportedVersion, MalformedId, DuplicateId, MalformedVersion,
        UnsafeEntry, EntryLeavesFolder, EntryNotFound, WrongExtension, MalformedDigest, DigestMismatch,
        Unreadable, SealNotWritten, NotSealed, DiffersFromSeal, MalformedSeal,
    ]);

    private static Rule Error(string id, string title, string description, int cwe) =>
        new(id, title, Severity.Error, RuleCategory.Security, description, cwe);
}
