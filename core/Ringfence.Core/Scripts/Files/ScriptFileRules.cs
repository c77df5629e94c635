using Ringfence.Findings;

namespace Ringfence.Scripts.Files;

/// <summary>The rules about the files that scripts stand in: reading them, and holding them against the seal.</summary>
public static class ScriptFileRules
{
    /// <summary>A script cannot be read.</summary>
    public static readonly Rule Unreadable = Error(
        "RF4070", "Script file cannot be read",
        "What cannot be read cannot be checked, so it is not accepted.", 0);

    /// <summary>A script is not UTF-8.</summary>
    public static readonly Rule NotUtf8 = Error(
        "RF4071", "Script file is not a UTF-8 text",
        "Bytes that two programs decode differently are two scripts: the one that was checked and the one that runs.", 176);

    /// <summary>A script was not accepted by the build.</summary>
    public static readonly Rule NotSealed = Error(
        "RF4080", "Script is not in the seal",
        "The build that made this app has not checked the script, so nobody has.", 494);

    /// <summary>The bytes of a script are not those the build accepted.</summary>
    public static readonly Rule DiffersFromSeal = Error(
        "RF4081", "Script differs from the seal",
        "A script was changed after the build accepted it: by an update that went around the build, or by an attacker.", 354);

    /// <summary>All rules of this class.</summary>
    public static IReadOnlyList<Rule> All { get; } = Array.AsReadOnly<Rule>([Unreadable, NotUtf8, NotSealed, DiffersFromSeal]);

    private static Rule Error(string id, string title, string description, int cwe) =>
        new(id, title, Severity.Error, RuleCategory.Security, description, cwe);
}
