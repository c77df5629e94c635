using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Suite;

/// <summary>A script and what the check says about it. How the files are written: <see cref="SuiteFile"/>.</summary>
internal sealed record SuiteCase
{
    /// <summary>The file and the name in it.</summary>
    internal required string Name { get; init; }

    /// <summary>Whether it is work that is wanted, not an attack.</summary>
    internal required bool IsHonest { get; init; }

    internal required string Source { get; init; }

    /// <summary>The expected findings, each as its rule and its range.</summary>
    internal required IReadOnlyList<string> Expected { get; init; }

    internal required IReadOnlyDictionary<string, string> Keys { get; init; }

    /// <summary>Why an attack may be accepted without a finding, or an honest script be refused; null when there is no reason.</summary>
    internal string? Reason => Keys.GetValueOrDefault("reason");

    /// <summary>Whether the product is known not to give the expected answer yet.</summary>
    internal bool IsKnownMiss => Keys.ContainsKey("missed");

    /// <summary>The rule about regular expressions that reports.</summary>
    internal string? RegExpRule => Keys.GetValueOrDefault("regexp");

    /// <summary>The rule about the score that reports.</summary>
    internal string? ScoreRule => Keys.GetValueOrDefault("score");

    internal ScriptVerdict Verdict => Keys.GetValueOrDefault("verdict", IsHonest ? "accepted" : "refused") switch
    {
        "accepted" => ScriptVerdict.Accepted,
        "warned" => ScriptVerdict.AcceptedWithWarnings,
        "refused" => ScriptVerdict.Refused,
        string other => throw new FormatException(other),
    };

    internal ScriptReport Run()
    {
        RingfencePolicy policy = RingfencePolicy.Default;
        if (Keys.TryGetValue("policy", out string? text))
        {
            PolicyReadResult read = PolicyReader.Read(text, "ringfence.json");
            Assert.Empty(read.Findings);
            policy = read.Policy;
        }

        Assert.True(ScriptPresetNames.TryParse(Keys.GetValueOrDefault("preset", "agentscript"), out ScriptPreset preset));
        ScriptCheckOptions options = new() { Policy = policy, Preset = preset, File = Keys.GetValueOrDefault("file", "script.js") };
        return ScriptCheck.Run(Source, options, TestContext.Current.CancellationToken);
    }

    /// <summary>
    /// What is wrong with a report, or null. The rules about scores and regular expressions count where a case names them; an honest
    /// script may have no finding at all.
    /// </summary>
    internal string? Complaint(ScriptReport report)
    {
        List<string> actual = [.. report.Findings.Where(IsCompared).Select(Show)];
        if (!Expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal))) return "other findings";
        if (report.Verdict != Verdict) return $"the verdict is {report.Verdict}";
        return Named().FirstOrDefault(rule => report.Findings.All(finding => finding.Rule.Id.Value != rule)) is { } missing
            ? $"no finding of {missing}" : null;
    }

    internal static string Show(Finding finding) => $"{finding.Rule.Id} {finding.Range}";

    private IEnumerable<string> Named() => new[] { RegExpRule, ScoreRule }.OfType<string>();

    private bool IsCompared(Finding finding) =>
        IsHonest || !(finding.Rule.Id.Value.StartsWith("RF405", StringComparison.Ordinal)
            || finding.Rule.Id.Value.StartsWith("RF406", StringComparison.Ordinal));
}
