using System.Reflection;
using Ringfence.Build.Files;
using Ringfence.Build.Scripts;
using Ringfence.Reports;
using Ringfence.Scripts;

namespace Ringfence.Build.Reports;

/// <summary>Collects what the reports will say, with paths that mean the same on every machine.</summary>
internal sealed class ReportBuilder(string projectDirectory, IReadOnlyList<ReportedFinding> settings, bool isWanted)
{
    private readonly ReportedFinding[] _settings = [.. settings];
    private readonly List<ReportedScript> _scripts = [];

    /// <summary>Whether anybody reads them.</summary>
    internal bool IsWanted => isWanted;

    internal void Add(CheckedScript script, IReadOnlyList<ReportedFinding> findings)
    {
        if (!isWanted) return;

        _scripts.Add(new ReportedScript(NameOf(script.File), script.Preset, script.Level, [.. findings.Select(Named)])
        {
            Digest = script.Digest,
            Score = script.Record?.Score,
            Signals = script.Record?.Signals ?? [],
            Plan = script.Record?.Plan,
            Text = script.Text,
        });
    }

    /// <summary>The report of everything added, and of what others have found.</summary>
    internal GateReport Build(IEnumerable<ReportedFinding> others) => new(
        Version(),
        [.. _scripts.OrderBy(script => script.Path, StringComparer.Ordinal)],
        [.. _settings.Concat(others).Select(Named)]);

    private ReportedFinding Named(ReportedFinding found) =>
        found with { Finding = found.Finding with { File = NameOf(found.Finding.File) } };

    private string NameOf(string file) => ProjectPath.From(projectDirectory, file);

    private static string Version() => typeof(ScriptCheck).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
        ?.InformationalVersion.Split('+')[0] ?? "";
}
