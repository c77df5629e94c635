using Ringfence.Findings;
using Ringfence.Json;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Reports;

/// <summary>
/// Writes a report in the Static Analysis Results Interchange Format, SARIF 2.1.0, which code hosts and editors read. The same report gives
/// the same bytes: there is no time and no path of a machine in it.
/// </summary>
public static class SarifReport
{
    internal const string BaseId = "SRCROOT";
    internal const string Taxonomy = "CWE";

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes a report.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static string Write(GateReport report)
    {
        _ = report ?? throw new ArgumentNullException(nameof(report));

        IEnumerable<Rule> found = report.Findings.Select(reported => reported.Finding.Rule).Distinct();
        Rule[] rules = [.. found.OrderBy(rule => rule.Id.Value, StringComparer.Ordinal)];
        JsonWriter json = new();
        json.BeginObject().Name("$schema").Value(Schema).Name("version").Value("2.1.0").Name("runs").BeginArray().BeginObject();
        json.Name("tool").BeginObject().Name("driver").BeginObject()
            .Name("name").Value("Ringfence")
            .Name("semanticVersion").Value(report.Version)
            .Name("informationUri").Value("https://ringfence.dev/")
            .Name("supportedTaxonomies").BeginArray().BeginObject().Name("name").Value(Taxonomy).EndObject().EndArray();
        SarifRules.Write(json, rules);
        json.EndObject().EndObject();
        SarifRules.WriteTaxonomy(json, rules);
        json.Name("columnKind").Value("utf16CodeUnits");
        json.Name("originalUriBaseIds").BeginObject().Name(BaseId).BeginObject();
        Text(json, "description", "The folder of the project file").EndObject().EndObject();
        WriteArtifacts(json, report);
        SarifResults.Write(json, report, rules);
        return json.EndObject().EndArray().EndObject().ToString();
    }

    internal static JsonWriter Text(JsonWriter json, string name, string text) =>
        json.Name(name).BeginObject().Name("text").Value(text).EndObject();

    internal static JsonWriter Location(JsonWriter json, string name, string path) => json.Name(name).BeginObject()
        .Name("uri").Value(string.Join("/", path.Split('/').Select(Uri.EscapeDataString)))
        .Name("uriBaseId").Value(BaseId)
        .EndObject();

    private static void WriteArtifacts(JsonWriter json, GateReport report)
    {
        json.Name("artifacts").BeginArray();
        foreach (ReportedScript script in report.Scripts)
        {
            Location(json.BeginObject(), "location", script.Path);
            json.Name("roles").BeginArray().Value("analysisTarget").EndArray().Name("sourceLanguage").Value("javascript");
            if (script.Digest is { } digest) json.Name("hashes").BeginObject().Name("sha-256").Value(digest.Hex).EndObject();
            json.Name("properties").BeginObject()
                .Name("verdict").Value(VerdictOf(script.Verdict))
                .Name("preset").Value(ScriptPresetNames.NameOf(script.Preset))
                .Name("level").Value(ProtectionLevelNames.NameOf(script.Level));
            if (script.Score is { } score) json.Name("score").Value(score);
            json.EndObject().EndObject();
        }

        json.EndArray();
    }

    private static string VerdictOf(ScriptVerdict verdict) => verdict switch
    {
        ScriptVerdict.Accepted => "accepted",
        ScriptVerdict.AcceptedWithWarnings => "acceptedWithWarnings",
        _ => "refused",
    };
}
