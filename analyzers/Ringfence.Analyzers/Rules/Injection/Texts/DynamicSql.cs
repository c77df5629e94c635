using Ringfence.Analyzers.Diagnostics;

namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>
/// RF2009: a text that the database itself puts together of a parameter and then runs. Goes through the statements once, in order, and
/// remembers which variables hold such a text; branches count as if each were taken.
/// </summary>
internal sealed class DynamicSql
{
    private const string ForSqlServer = "pass it on as a parameter of sp_executesql, and quote names with QUOTENAME";
    private const string ForPostgreSql = "pass it on with USING, and quote names with format and %I";
    private const string ForOthers = "pass it on with USING, and choose names from a fixed list";

    private static readonly string[] Assignments = ["=", "+=", ":="];
    private static readonly string[] Setters = ["SET", "SELECT"];
    private static readonly string[] Blocks = ["DECLARE", "BEGIN", "THEN", "ELSE", "LOOP", "AS", "IS"];
    private static readonly string[] NoStatements = ["FUNCTION", "PROCEDURE", "ON", "AS", "IMMEDIATE"];

    private readonly SqlText _sql;
    private readonly DynamicSqlScope _scope;
    private readonly bool _isBlock;
    private readonly HashSet<int> _reported = [];
    private bool _isForSqlServer;
    private readonly List<SqlTextFinding> _found;

    private DynamicSql(SqlText sql, DynamicSqlScope scope, bool isBlock, List<SqlTextFinding> found)
    {
        _sql = sql;
        _scope = scope;
        _isBlock = isBlock;
        _found = found;
    }

    internal static void Find(SqlText sql, SqlTextSite site, List<SqlTextFinding> found)
    {
        var scope = new DynamicSqlScope(site);
        scope.ReadDeclarations(sql);
        new DynamicSql(sql, scope, isBlock: false, found).Read();
        for (var i = 0; i < sql.Count; i++)
        {
            if (sql.Is(i, SqlTokenKind.DollarText))
            {
                var block = new SqlText(sql.Text, SqlDialect.PostgreSql, sql[i].ContentStart, sql[i].ContentEnd);
                scope.ReadDeclarations(block);
                new DynamicSql(block, scope, isBlock: true, found).Read();
            }
        }
    }

    private void Read()
    {
        var statement = 0;
        var isDeclaring = false;
        var declared = -1;
        for (var i = 0; i < _sql.Count; i++)
        {
            if (_sql.Is(i, ";") || _sql.IsOneOf(i, Blocks))
            {
                statement = i + 1;
            }

            isDeclaring = _sql.Is(i, "DECLARE") || (isDeclaring && !_sql.Is(i, ";") && !SqlExpression.IsEnd(_sql, i));
            declared = isDeclaring && _sql.Is(i, SqlTokenKind.Marker) && (_sql.Is(i - 1, "DECLARE") || _sql.Is(i - 1, ",")) ? i : declared;
            if (_sql.IsOneOf(i, Assignments) && TargetOf(i, isDeclaring ? declared : -1, statement) is var target and >= 0)
            {
                var end = SqlExpression.EndOf(_sql, i + 1);
                _scope.Assign(_sql, _sql.ContentAt(target), i + 1, end, isAdded: _sql.Is(i, "+="));
                i = Math.Max(i, end - 1);
            }
            else if (ExpressionRunAt(i) is { } run)
            {
                Report(_scope.Roots(_sql, run.Start, run.End));
                i = Math.Max(i, run.End - 1);
            }
        }
    }

    /// <summary>The variable that the sign at an index gives a value, or -1.</summary>
    private int TargetOf(int sign, int declared, int statement)
    {
        if (declared >= 0)
        {
            return declared;
        }

        if (_sql.Is(sign - 1, SqlTokenKind.Marker))
        {
            var isListed = _sql.Is(sign - 2, ",") && _sql.IsOneOf(statement, Setters);
            return isListed || _sql.IsOneOf(sign - 2, Setters) ? sign - 1 : -1;
        }

        return _sql.Is(sign, ":=") && statement < sign && _sql.IsName(statement) ? statement
            : _sql.Is(sign - 2, "SET") && _sql.IsName(sign - 1) && _sql.IsStatementStart(sign - 2) ? sign - 1 : -1;
    }

    /// <summary>The expression whose text is run by what begins at an index.</summary>
    private (int Start, int End)? ExpressionRunAt(int i)
    {
        if (_sql.Is(i, "sp_executesql"))
        {
            _isForSqlServer = true;
            var first = _sql.Is(i + 1, SqlTokenKind.Marker) && _sql.Is(i + 2, "=") ? i + 3 : i + 1;
            return (first, SqlExpression.EndOf(_sql, first));
        }

        if (_sql.Is(i, "PREPARE") && _sql.IsName(i + 1) && _sql.Is(i + 2, "FROM"))
        {
            return (i + 3, SqlExpression.EndOf(_sql, i + 3));
        }

        var isExecute = _sql.Is(i, "EXECUTE");
        if (isExecute && _sql.Is(i + 1, "IMMEDIATE"))
        {
            return (i + 2, SqlExpression.EndOf(_sql, i + 2));
        }

        if ((isExecute || _sql.Is(i, "EXEC")) && _sql.Is(i + 1, "("))
        {
            _isForSqlServer |= !isExecute;
            return (i + 2, _sql.Closing(i + 1));
        }

        return isExecute && _isBlock && !_sql.IsOneOf(i + 1, NoStatements) ? (i + 1, SqlExpression.EndOf(_sql, i + 1)) : null;
    }

    private void Report(IEnumerable<SqlRoot> roots)
    {
        foreach (var root in roots)
        {
            if (_reported.Add(root.Start))
            {
                var shown = _sql.Text.Substring(root.Start, root.End - root.Start);
                _found.Add(new SqlTextFinding(Descriptors.RF2009_SqlBuiltInSql, root.Start, root.End, shown, Remedy()));
            }
        }
    }

    private string Remedy() => _sql.Dialect switch
    {
        SqlDialect.SqlServer => ForSqlServer,
        SqlDialect.PostgreSql => ForPostgreSql,
        SqlDialect.Unknown => _isForSqlServer ? ForSqlServer : ForOthers,
        _ => ForOthers,
    };
}
