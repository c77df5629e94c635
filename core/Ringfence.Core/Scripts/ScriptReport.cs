using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Scripts.Plan;
using Ringfence.Scripts.Score;

namespace Ringfence.Scripts;

/// <summary>What a check of a script found.</summary>
public sealed class ScriptReport
{
    internal ScriptReport(ScriptVerdict verdict, IReadOnlyList<Finding> findings, ScriptPreset preset, ContentDigest sha256,
        ScriptScore score, CallPlan? plan)
    {
        Verdict = verdict;
        Findings = findings;
        Preset = preset;
        Sha256 = sha256;
        Score = score;
        Plan = plan;
    }

    /// <summary>Whether the script may run.</summary>
    public ScriptVerdict Verdict { get; }

    /// <summary>The findings in the order of the text.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The preset it was checked with.</summary>
    public ScriptPreset Preset { get; }

    /// <summary>The SHA-256 of the text in UTF-8, without a byte order mark: what the seal holds of a file that has none.</summary>
    public ContentDigest Sha256 { get; }

    /// <summary>How much the script looks like one that takes data where it does not belong.</summary>
    public ScriptScore Score { get; }

    /// <summary>The tools it can call; null when the text is no script.</summary>
    public CallPlan? Plan { get; }
}
