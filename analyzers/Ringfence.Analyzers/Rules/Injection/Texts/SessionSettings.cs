using Ringfence.Analyzers.Diagnostics;

namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>
/// RF2006: <c>SET name = @p</c>, which PostgreSQL does not read. RF2007: a setting of the application that is set for the session and not
/// for the transaction.
/// </summary>
internal static class SessionSettings
{
    private static readonly string[] Assignments = ["=", "TO"];

    /// <summary>What MySQL calls the row of a trigger, whose columns SET assigns.</summary>
    private static readonly string[] Rows = ["NEW", "OLD"];

    internal static void Find(SqlText sql, List<SqlTextFinding> found)
    {
        if (!sql.MayBe(SqlDialect.PostgreSql))
        {
            return;
        }

        for (var i = 0; i < sql.Count; i++)
        {
            if (sql.Is(i, "SET") && sql.IsStatementStart(i))
            {
                FindInSet(sql, i, found);
            }
            else if (sql.Is(i, "set_config") && sql.Is(i + 1, "("))
            {
                FindInCall(sql, i + 1, found);
            }
        }
    }

    private static void FindInSet(SqlText sql, int set, List<SqlTextFinding> found)
    {
        var isLocal = sql.Is(set + 1, "LOCAL");
        var name = set + (isLocal || sql.Is(set + 1, "SESSION") ? 2 : 1);
        var isDotted = sql.IsName(name) && sql.Is(name + 1, ".") && sql.IsName(name + 2) && !sql.IsOneOf(name, Rows);
        var assignment = isDotted ? name + 3 : name + 1;
        if (sql.Dialect == SqlDialect.Unknown && !(isDotted && sql.IsOneOf(assignment, Assignments)))
        {
            return;
        }

        var end = sql.EndOfStatement(set);
        for (var i = name; i < end; i++)
        {
            if (sql.Is(i, SqlTokenKind.Marker))
            {
                var edits = sql.IsName(name) && i == assignment + 1 && i + 1 == end && sql.IsOneOf(assignment, Assignments)
                    ? new[] { Call(sql, set, name, i, isLocal) }
                    : [];
                found.Add(new SqlTextFinding(
                    Descriptors.RF2006_ParameterInSet, sql[i].Start, sql[i].End, sql.ContentAt(i), null, edits));
                return;
            }
        }

        if (!isLocal && isDotted && sql.IsOneOf(assignment, Assignments) && assignment + 1 < end && !sql.Is(assignment + 1, "DEFAULT")
            && !IsEmptyText(sql, assignment + 1))
        {
            found.Add(new SqlTextFinding(
                Descriptors.RF2007_SettingOutlivesTransaction, sql[name].Start, sql[name + 2].End,
                sql.Text.Substring(sql[name].Start, sql[name + 2].End - sql[name].Start), "write SET LOCAL within a transaction"));
        }
    }

    private static SqlTextEdit Call(SqlText sql, int set, int name, int marker, bool isLocal)
    {
        var setting = sql.ContentAt(name) + (sql.Is(name + 1, ".") ? "." + sql.ContentAt(name + 2) : "");
        var call = $"SELECT set_config('{setting}', {sql.ContentAt(marker)}::text, {(isLocal ? "true" : "false")})";
        return new SqlTextEdit(sql[set].Start, sql[marker].End, call);
    }

    private static void FindInCall(SqlText sql, int open, List<SqlTextFinding> found)
    {
        var setting = sql.ContentAt(open + 1);
        var last = sql.Closing(open) - 1;
        if (last < sql.Count - 1 && sql.Is(open + 1, SqlTokenKind.Text) && setting.IndexOf('.') >= 0 && sql.Is(open + 2, ",")
            && !IsEmptyText(sql, open + 3) && sql.Is(last, "false"))
        {
            var (start, end) = (sql[last].Start, sql[last].End);
            found.Add(new SqlTextFinding(
                Descriptors.RF2007_SettingOutlivesTransaction, start, end, setting, "give true within a transaction",
                new SqlTextEdit(start, end, "true")));
        }
    }

    /// <summary>The empty text takes a setting away.</summary>
    private static bool IsEmptyText(SqlText sql, int index) => sql.Is(index, SqlTokenKind.Text) && sql.ContentAt(index).Length == 0;
}
