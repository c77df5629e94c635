using Ringfence.Findings;

namespace Ringfence.Scripts;

/// <summary>What a check of a script found.</summary>
public sealed class ScriptReport
{
    internal ScriptReport(ScriptVerdict verdict, IReadOnlyList<Finding> findings, ScriptPreset preset)
    {
        Verdict = verdict;
        Findings = findings;
        Preset = preset;
    }

    /// <summary>Whether the script may run.</summary>
    public ScriptVerdict Verdict { get; }

    /// <summary>The findings in the order of the text.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The preset it was checked with.</summary>
    public ScriptPreset Preset { get; }
}
