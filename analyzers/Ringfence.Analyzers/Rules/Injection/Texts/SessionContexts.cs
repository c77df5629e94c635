using Ringfence.Analyzers.Diagnostics;

namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>RF2008: a value of the session context of SQL Server that can be written again.</summary>
internal static class SessionContexts
{
    private const string Procedure = "sp_set_session_context";
    private const string ReadOnly = "read_only";

    private static readonly string[] NextStatement =
    [
        "EXEC", "EXECUTE", "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "SET", "DECLARE", "IF", "BEGIN", "END", "ELSE", "RETURN",
        "PRINT", "GO", "WITH",
    ];

    internal static void Find(SqlText sql, SqlTextSite site, List<SqlTextFinding> found)
    {
        if (!sql.MayBe(SqlDialect.SqlServer))
        {
            return;
        }

        if (site.IsProcedure)
        {
            FindInName(sql, site, found);
            return;
        }

        for (var i = 0; i < sql.Count; i++)
        {
            if (sql.Is(i, Procedure) && IsCalled(sql, i))
            {
                FindInCall(sql, i, found);
            }
        }
    }

    /// <summary>A batch may begin with the name alone.</summary>
    private static bool IsCalled(SqlText sql, int name)
    {
        var before = name - 1;
        while (sql.Is(before, ".") || (before > 0 && sql.IsName(before) && sql.Is(before + 1, ".")))
        {
            before--;
        }

        return before < 0 || sql.Is(before, "EXEC") || sql.Is(before, "EXECUTE");
    }

    private static void FindInName(SqlText sql, SqlTextSite site, List<SqlTextFinding> found)
    {
        var name = sql.Count - 1;
        if (sql.Is(name, Procedure) && site.Bindings is { IsComplete: true, Count: > 0 } bindings && !bindings.Has(ReadOnly))
        {
            found.Add(new SqlTextFinding(Descriptors.RF2008_SessionContextNotReadOnly, sql[name].Start, sql[name].End, Procedure, null));
        }
    }

    private static void FindInCall(SqlText sql, int name, List<SqlTextFinding> found)
    {
        var end = name + 1;
        var arguments = 1;
        while (end < sql.Count && !sql.Is(end, ";") && !(sql.Is(end, SqlTokenKind.Word) && sql.IsOneOf(end, NextStatement)))
        {
            arguments += sql.Is(end, ",") ? 1 : 0;
            if (sql.Is(end, "@" + ReadOnly) && sql.Is(end + 1, "="))
            {
                Judge(sql, name, end + 2, found);
                return;
            }

            end++;
        }

        var last = end - 1;
        if (arguments == 3 && !sql.Is(name + 2, "="))
        {
            Judge(sql, name, last, found);
        }
        else if (arguments == 2 && !sql.Is(last, "NULL"))
        {
            Report(sql, name, new SqlTextEdit(sql[last].End, sql[last].End, ", @read_only = 1"), found);
        }
    }

    private static void Judge(SqlText sql, int name, int value, List<SqlTextFinding> found)
    {
        if (sql.Is(value, "0"))
        {
            Report(sql, name, new SqlTextEdit(sql[value].Start, sql[value].End, "1"), found);
        }
    }

    private static void Report(SqlText sql, int name, SqlTextEdit edit, List<SqlTextFinding> found) =>
        found.Add(new SqlTextFinding(Descriptors.RF2008_SessionContextNotReadOnly, sql[name].Start, sql[name].End, Procedure, null, edit));
}
