using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Build.Scripts;

/// <summary>A script after its check.</summary>
internal sealed record CheckedScript(string File, ScriptPreset Preset, ProtectionLevel Level)
{
    /// <summary>What is wrong with the script or its file.</summary>
    internal IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The digest of the file's bytes; null when it was not read.</summary>
    internal ContentDigest? Digest { get; init; }

    /// <summary>What the check said of the text; null when there is no text.</summary>
    internal ScriptRecord? Record { get; init; }

    /// <summary>Under what <see cref="Record"/> is remembered; empty when there is no text.</summary>
    internal string Key { get; init; } = "";

    /// <summary>Whether <see cref="Record"/> is an earlier build's.</summary>
    internal bool IsReplayed { get; init; }

    /// <summary>The text, as long as somebody may want to see lines of it.</summary>
    internal string? Text { get; init; }
}
