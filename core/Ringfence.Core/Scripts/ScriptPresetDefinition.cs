using Ringfence.Findings;

namespace Ringfence.Scripts;

/// <summary>What a preset says.</summary>
internal sealed record ScriptPresetDefinition
{
    /// <summary>The names a script finds without declaring them.</summary>
    internal required IReadOnlyList<string> Globals { get; init; }

    /// <summary>Whether any other free name is refused.</summary>
    internal required bool HasClosedGlobals { get; init; }

    /// <summary>Names that may not be used, whatever they mean; the policy can take a name off the list by supplying it.</summary>
    internal required IReadOnlyList<string> Disallowed { get; init; }

    /// <summary>Rules that are graded otherwise than they come, null for off.</summary>
    internal required IReadOnlyDictionary<string, Severity?> Rules { get; init; }
}
