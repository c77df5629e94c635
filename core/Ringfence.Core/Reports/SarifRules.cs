using System.Globalization;
using Ringfence.Findings;
using Ringfence.Json;

namespace Ringfence.Reports;

/// <summary>Describes rules and their weaknesses in SARIF.</summary>
internal static class SarifRules
{
    internal static void Write(JsonWriter json, Rule[] rules)
    {
        json.Name("rules").BeginArray();
        foreach (Rule rule in rules)
        {
            json.BeginObject().Name("id").Value(rule.Id.Value);
            SarifReport.Text(json, "shortDescription", rule.Title);
            SarifReport.Text(json, "fullDescription", rule.Description);
            json.Name("helpUri").Value(rule.HelpLink);
            json.Name("defaultConfiguration").BeginObject().Name("level").Value(LevelOf(rule.Severity)).EndObject();
            if (rule.Cwe != 0)
            {
                json.Name("relationships").BeginArray().BeginObject().Name("target").BeginObject().Name("id").Value(CweOf(rule))
                    .Name("toolComponent").BeginObject().Name("name").Value(SarifReport.Taxonomy).EndObject().EndObject()
                    .Name("kinds").BeginArray().Value("relevant").EndArray().EndObject().EndArray();
            }

            json.Name("properties").BeginObject().Name("tags").BeginArray().Value(rule.Category.ToLowerInvariant());
            if (rule.Cwe != 0) json.Value("external/cwe/cwe-" + CweOf(rule));
            json.EndArray().EndObject().EndObject();
        }

        json.EndArray();
    }

    internal static void WriteTaxonomy(JsonWriter json, Rule[] rules)
    {
        json.Name("taxonomies").BeginArray().BeginObject()
            .Name("name").Value(SarifReport.Taxonomy)
            .Name("organization").Value("MITRE")
            .Name("informationUri").Value("https://cwe.mitre.org/")
            .Name("isComprehensive").Value(false);
        SarifReport.Text(json, "shortDescription", "Common Weakness Enumeration").Name("taxa").BeginArray();
        foreach (string cwe in rules.Where(rule => rule.Cwe != 0).Select(rule => rule.Cwe).Distinct().OrderBy(cwe => cwe).Select(Number))
        {
            json.BeginObject()
                .Name("id").Value(cwe)
                .Name("helpUri").Value($"https://cwe.mitre.org/data/definitions/{cwe}.html")
                .EndObject();
        }

        json.EndArray().EndObject().EndArray();
    }

    internal static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string CweOf(Rule rule) => Number(rule.Cwe);

    private static string Number(int cwe) => cwe.ToString(CultureInfo.InvariantCulture);
}
