using Ringfence.Findings;
using Ringfence.Json;
using Ringfence.Scripts.Score;

namespace Ringfence.Reports;

/// <summary>Writes findings as the results of SARIF.</summary>
internal static class SarifResults
{
    internal static void Write(JsonWriter json, GateReport report, Rule[] rules)
    {
        FindingFingerprints fingerprints = new();
        json.Name("results").BeginArray();
        foreach (ReportedFinding found in report.OtherFindings) Write(json, found, null, rules, fingerprints);
        foreach (ReportedScript script in report.Scripts)
        {
            foreach (ReportedFinding found in script.Findings) Write(json, found, script, rules, fingerprints);
        }

        json.EndArray();
    }

    private static void Write(
        JsonWriter json, ReportedFinding found, ReportedScript? script, Rule[] rules, FindingFingerprints fingerprints)
    {
        Finding finding = found.Finding;
        json.BeginObject()
            .Name("ruleId").Value(finding.Rule.Id.Value)
            .Name("ruleIndex").Value(Array.IndexOf(rules, finding.Rule))
            .Name("level").Value(SarifRules.LevelOf(found.Severity));
        SarifReport.Text(json, "message", finding.Message);
        json.Name("locations").BeginArray();
        WritePlace(json.BeginObject(), finding.File, finding.Range).EndObject().EndArray();
        if (script is not null && ScoreRules.All.Contains(finding.Rule)) WriteSignals(json, script);
        json.Name("partialFingerprints").BeginObject()
            .Name("ringfenceFinding/v1").Value(fingerprints.Of(finding, script?.Text)).EndObject();
        if (found.IsSuppressed)
        {
            json.Name("suppressions").BeginArray().BeginObject()
                .Name("kind").Value("external").Name("justification").Value("The project lists the rule in NoWarn.").EndObject().EndArray();
        }

        json.EndObject();
    }

    private static void WriteSignals(JsonWriter json, ReportedScript script)
    {
        json.Name("relatedLocations").BeginArray();
        foreach (ScoreSignal signal in script.Signals)
        {
            foreach (TextRange range in signal.Evidence)
            {
                WritePlace(json.BeginObject(), script.Path, range);
                SarifReport.Text(json, "message", signal.ToString()).EndObject();
            }
        }

        json.EndArray();
    }

    private static JsonWriter WritePlace(JsonWriter json, string path, TextRange range)
    {
        SarifReport.Location(json.Name("physicalLocation").BeginObject(), "artifactLocation", path);
        json.Name("region").BeginObject().Name("startLine").Value(range.StartLine);
        if (range != TextRange.FileStart)
        {
            json.Name("startColumn").Value(range.StartColumn)
                .Name("endLine").Value(range.EndLine).Name("endColumn").Value(range.EndColumn);
        }

        // About a whole file a line is said too: code hosts refuse results without one.
        return json.EndObject().EndObject();
    }
}
