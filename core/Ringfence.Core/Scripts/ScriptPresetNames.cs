namespace Ringfence.Scripts;

/// <summary>How presets are written in <c>ringfence.json</c>.</summary>
public static class ScriptPresetNames
{
    private static readonly (string Name, ScriptPreset Preset)[] Table =
    [
        ("agentscript", ScriptPreset.AgentScript),
        ("strict", ScriptPreset.Strict),
        ("secure", ScriptPreset.Secure),
        ("standard", ScriptPreset.Standard),
        ("permissive", ScriptPreset.Permissive),
    ];

    /// <summary>All names, in the order of <see cref="ScriptPreset"/>.</summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly([.. Table.Select(row => row.Name)]);

    /// <summary>The name of a preset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such preset.</exception>
    public static string NameOf(ScriptPreset preset) =>
        preset is >= ScriptPreset.AgentScript and <= ScriptPreset.Permissive
            ? Table[(int)preset].Name
            : throw new ArgumentOutOfRangeException(nameof(preset), preset, "There is no such preset.");

    /// <summary>Finds a preset by its name. Case counts.</summary>
    public static bool TryParse(string? name, out ScriptPreset preset)
    {
        foreach ((string known, ScriptPreset value) in Table)
        {
            if (!string.Equals(known, name, StringComparison.Ordinal)) continue;
            preset = value;
            return true;
        }

        preset = ScriptPreset.AgentScript;
        return false;
    }
}
