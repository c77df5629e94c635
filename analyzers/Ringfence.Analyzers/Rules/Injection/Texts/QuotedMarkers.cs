using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Rules.Injection.Sinks;

namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>RF2005: a sign of a parameter within quotes, where it is letters like any others.</summary>
internal static class QuotedMarkers
{
    private const int MaxListed = 64;

    /// <summary>Stands before the names of variables of the text itself.</summary>
    private const string Declared = "DECLARE ";

    private static readonly string[] Comparisons = ["=", "<>", "!=", "<", ">", "<=", ">=", "LIKE", "ILIKE"];
    private static readonly string[] XmlMethods = ["value", "query", "exist", "nodes", "modify"];

    /// <summary>Names that people are called together by.</summary>
    private static readonly string[] Calls = ["here", "everyone", "channel", "all"];

    internal static void Find(SqlText sql, SqlTextSite site, List<SqlTextFinding> found)
    {
        if (!sql.IsClear)
        {
            return;
        }

        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var positional = 0;
        for (var i = 0; i < sql.Count; i++)
        {
            if (sql.Is(i, "sp_executesql") || sql.Is(i, "OPENXML"))
            {
                return;
            }

            if (sql.Is(i, SqlTokenKind.Marker))
            {
                used.Add((sql.Is(i - 1, "DECLARE") ? Declared : "") + sql.ContentAt(i).Substring(1));
                positional += sql.Is(i, "?") ? 1 : 0;
            }
        }

        for (var i = 0; i < sql.Count; i++)
        {
            if (sql.Is(i, "(") && (sql.Is(i - 1, "EXEC") || sql.Is(i - 1, "EXECUTE")))
            {
                // What is run is a statement of its own.
                i = sql.Closing(i);
            }
            else if (sql.Is(i, SqlTokenKind.Text) && !IsNoValue(sql, i)
                && QuotedMarker.In(sql, i, site.Kind == SqlTextKind.Format) is { } marker
                && IsMeant(sql, i, marker, site.Bindings, used, positional))
            {
                found.Add(new SqlTextFinding(
                    Descriptors.RF2005_ParameterInQuotes, marker.Start, marker.End, marker.Shown(sql),
                    marker.IsWhole ? "take the quotes away" : "join the parameter to the text around it outside of the quotes",
                    MarkerQuoteEdits.For(sql, i, marker)));
            }
        }
    }

    private static bool IsMeant(
        SqlText sql, int index, QuotedMarker marker, SqlBindings bindings, HashSet<string> used, int positional)
    {
        var name = marker.Name(sql);
        switch (sql.Text[marker.Start])
        {
            case '{':
                return !bindings.IsComplete || (int.TryParse(name, out var number) && number < bindings.Count);
            case '?':
                return sql.Dialect == SqlDialect.Positional && marker.IsPattern && positional < bindings.Count;
            case ':' or '$':
                return marker.IsPattern && bindings.Has(name) && !used.Contains(name);
            default:
                if (bindings.Has(name))
                {
                    // Beside the parameter itself, its name in quotes may be a name.
                    return used.Contains(name)
                        ? marker.IsPattern && sql.IsOneOf(index - 1, Comparisons)
                        : marker.IsPattern || bindings.IsMeant(name);
                }

                return bindings is { IsComplete: false, Count: 0 } && marker.IsPattern && IsCompared(sql, index)
                    && !used.Contains(Declared + name)
                    && !Array.Exists(Calls, call => call.Equals(name, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>A path into XML or JSON, or the name of a column.</summary>
    private static bool IsNoValue(SqlText sql, int index) =>
        sql.Is(index - 1, "AS") || sql.Is(index - 1, "->") || (sql.Is(index - 1, ">") && sql.Is(index - 2, "->"))
        || (sql.Is(index + 1, "=") && (sql.Is(index - 1, ",") || sql.Is(index - 1, "SELECT")))
        || (sql.Is(index - 1, "(") && sql.IsOneOf(index - 2, XmlMethods) && sql.Is(index - 3, "."));

    private static bool IsCompared(SqlText sql, int index)
    {
        for (var count = 0; count < MaxListed && sql.Is(index - 1, ",") && sql.Is(index - 2, SqlTokenKind.Text); count++)
        {
            index -= 2;
        }

        return sql.IsOneOf(index - 1, Comparisons) || (sql.Is(index - 1, "(") && (sql.Is(index - 2, "IN") || sql.Is(index - 2, "VALUES")));
    }
}
