namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>A place where a parameter is put into a text that is run.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct SqlRoot(int Start, int End);

/// <summary>What is known of the variables and parameters of a text while its statements are gone through.</summary>
internal sealed class DynamicSqlScope(SqlTextSite site)
{
    private const int MaxRoots = 64;

    /// <summary>Types whose values cannot hold a statement.</summary>
    private static readonly HashSet<string> HarmlessTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "int", "integer", "bigint", "smallint", "tinyint", "int2", "int4", "int8", "bit", "bool", "boolean", "decimal", "numeric", "number",
        "float", "real", "double", "money", "smallmoney", "date", "time", "datetime", "datetime2", "datetimeoffset", "smalldatetime",
        "timestamp", "timestamptz", "interval", "uniqueidentifier", "uuid", "regclass", "regproc", "regtype", "oid", "pls_integer",
        "binary_integer", "serial", "bigserial",
    };

    private static readonly string[] BetweenNameAndType = ["AS", "IN", "OUT", "INOUT", "CONSTANT"];
    private static readonly string[] Makers = ["CREATE", "REPLACE", "ALTER"];
    private static readonly string[] Routines = ["FUNCTION", "PROCEDURE", "PROC"];

    private readonly HashSet<string> _harmless = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _own = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<SqlRoot>> _built = new(StringComparer.OrdinalIgnoreCase);

    internal static bool IsHarmlessType(string word) => HarmlessTypes.Contains(word);

    /// <summary>Reads which names have a harmless type, and which words are parameters of a routine.</summary>
    internal void ReadDeclarations(SqlText sql)
    {
        var isDeclaring = false;
        for (var i = 0; i < sql.Count; i++)
        {
            if (sql.IsName(i) && sql.IsOneOf(i, Routines) && sql.IsOneOf(i - 1, Makers))
            {
                ReadParameters(sql, i + 1);
            }

            if (sql.Is(i, "IF") && ListedIn(sql, i + 1) is { } listed)
            {
                _own.Add(listed);
            }

            isDeclaring = sql.Is(i, "DECLARE") || (isDeclaring && !sql.Is(i, ";") && !SqlExpression.IsEnd(sql, i));
            var type = sql.IsOneOf(i + 1, BetweenNameAndType) ? i + 2 : i + 1;
            if (!sql.Is(type, SqlTokenKind.Word) || !(sql.IsName(i) || sql.Is(i, SqlTokenKind.Marker)))
            {
                continue;
            }

            if (HarmlessTypes.Contains(sql.ContentAt(type)))
            {
                _harmless.Add(sql.ContentAt(i));
            }
            else if (isDeclaring && sql.Is(i, SqlTokenKind.Marker) && (sql.Is(i - 1, "DECLARE") || sql.Is(i - 1, ",")))
            {
                _own.Add(sql.ContentAt(i));
            }
        }
    }

    /// <summary>The name that a condition holds against a list of constants, or null.</summary>
    private static string? ListedIn(SqlText sql, int index)
    {
        var isNegated = sql.Is(index + 1, "NOT");
        var open = isNegated ? index + 3 : index + 2;
        if (!sql.Is(open - 1, "IN") || !sql.Is(open, "("))
        {
            return null;
        }

        for (var i = open + 1; i < sql.Closing(open); i++)
        {
            if (!sql.Is(i, SqlTokenKind.Text) && !sql.Is(i, ","))
            {
                return null;
            }
        }

        return sql.ContentAt(index);
    }

    private void ReadParameters(SqlText sql, int name)
    {
        var open = name;
        while (sql.IsName(open) || sql.Is(open, "."))
        {
            open++;
        }

        var close = sql.Is(open, "(") ? sql.Closing(open) : open;
        for (var i = open + 1; i < close; i++)
        {
            if (i - 1 == open || sql.Is(i - 1, ","))
            {
                var word = sql.Is(i, "IN") || sql.Is(i, "INOUT") || sql.Is(i, "VARIADIC") ? i + 1 : i;
                if (sql.Is(word, SqlTokenKind.Word) && !sql.Is(word, "OUT") && sql.IsName(word + 1))
                {
                    _parameters.Add(sql.ContentAt(word));
                }
            }

            i = sql.Is(i, "(") ? sql.Closing(i) : i;
        }
    }

    /// <summary>Remembers what a variable holds now.</summary>
    internal void Assign(SqlText sql, string variable, int start, int end, bool isAdded)
    {
        var roots = Roots(sql, start, end, isAdded || IsSelf(sql, variable, start, end));
        if (roots.Count > 0)
        {
            if (!_built.TryGetValue(variable, out var known))
            {
                _built.Add(variable, known = []);
            }

            known.AddRange(roots.Take(Math.Max(0, MaxRoots - known.Count)));
        }
        else if (!SqlExpression.Operands(sql, start, end, this).Any())
        {
            _own.Add(variable);
        }
    }

    /// <summary>The places where parameters come into the text that an expression makes.</summary>
    internal List<SqlRoot> Roots(SqlText sql, int start, int end, bool isJoined = false)
    {
        isJoined |= SqlExpression.IsJoined(sql, start, end);
        var roots = new List<SqlRoot>();
        foreach (var index in SqlExpression.Operands(sql, start, end, this))
        {
            if (_built.TryGetValue(sql.ContentAt(index), out var built))
            {
                roots.AddRange(built.Take(Math.Max(0, MaxRoots - roots.Count)));
            }
            else if (isJoined && roots.Count < MaxRoots)
            {
                roots.Add(new SqlRoot(sql[index].Start, sql[index].End));
            }
        }

        return roots;
    }

    /// <summary>Whether the token is a parameter that may hold any text, or a variable that holds a text made of one.</summary>
    internal bool IsOperand(SqlText sql, int index)
    {
        var isMarker = sql.Is(index, SqlTokenKind.Marker);
        if (!isMarker && (!sql.Is(index, SqlTokenKind.Word) || sql.Is(index + 1, "(") || sql.Is(index + 1, ".") || sql.Is(index - 1, ".")))
        {
            return false;
        }

        var name = sql.ContentAt(index);
        if (_built.ContainsKey(name))
        {
            return true;
        }

        return !_harmless.Contains(name) && !_own.Contains(name)
            && (isMarker ? !site.IsHarmless(name.Substring(1)) : _parameters.Contains(name));
    }

    private static bool IsSelf(SqlText sql, string variable, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sql.Is(i, variable))
            {
                return SqlExpression.IsJoined(sql, start, end);
            }
        }

        return false;
    }
}
