namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>Runs every rule over one constant text.</summary>
internal static class SqlTextCheck
{
    internal static List<SqlTextFinding> Run(string text, SqlDialect dialect, SqlTextSite site)
    {
        var found = new List<SqlTextFinding>();
        var sql = new SqlText(text, dialect);
        SessionContexts.Find(sql, site, found);
        if (!site.IsProcedure)
        {
            SessionSettings.Find(sql, found);
            QuotedMarkers.Find(sql, site, found);
            if (SuspectText.MayRun(text))
            {
                DynamicSql.Find(sql, site, found);
            }
        }

        return found;
    }
}
