using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Scripts;
using Ringfence.Scripts.Score;

namespace Ringfence.Reports;

/// <summary>What a report says of one script.</summary>
public sealed record ReportedScript
{
    /// <summary>Begins with what is known of every script.</summary>
    /// <param name="path">The file, relative to the project's folder, with <c>/</c>.</param>
    /// <param name="preset">The preset it was checked with.</param>
    /// <param name="level">The level it was checked with.</param>
    /// <param name="findings">What was found in it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReportedScript(string path, ScriptPreset preset, ProtectionLevel level, IReadOnlyList<ReportedFinding> findings)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Preset = preset;
        Level = level;
        Findings = findings ?? throw new ArgumentNullException(nameof(findings));
    }

    /// <summary>The file, relative to the project's folder, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The preset it was checked with.</summary>
    public ScriptPreset Preset { get; }

    /// <summary>The level it was checked with.</summary>
    public ProtectionLevel Level { get; }

    /// <summary>What was found in it, from top to bottom.</summary>
    public IReadOnlyList<ReportedFinding> Findings { get; }

    /// <summary>The digest of the file's bytes; null when it was not read.</summary>
    public ContentDigest? Digest { get; init; }

    /// <summary>The score, 0 to 100; null when there is none.</summary>
    public int? Score { get; init; }

    /// <summary>Why it has that score.</summary>
    public IReadOnlyList<ScoreSignal> Signals { get; init; } = [];

    /// <summary>The call plan as a tree to read; null when the text is no script.</summary>
    public string? Plan { get; init; }

    /// <summary>The text; null when it was not read or is not kept.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the script may run, after everything that the project says about severities.</summary>
    public ScriptVerdict Verdict
    {
        get
        {
            if (Has(Severity.Error)) return ScriptVerdict.Refused;
            return Has(Severity.Warning) ? ScriptVerdict.AcceptedWithWarnings : ScriptVerdict.Accepted;
        }
    }

    private bool Has(Severity severity) => Findings.Any(finding => !finding.IsSuppressed && finding.Severity == severity);
}
