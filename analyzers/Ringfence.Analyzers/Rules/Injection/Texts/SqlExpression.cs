namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>Reads an expression that makes a text: how far it goes, and what of it comes into the text as it is.</summary>
internal static class SqlExpression
{
    private static readonly string[] Ends =
    [
        ";", "SET", "SELECT", "EXEC", "EXECUTE", "DECLARE", "IF", "BEGIN", "END", "ELSE", "PRINT", "RETURN", "INSERT", "UPDATE", "DELETE",
        "MERGE", "FROM", "WHILE", "GO", "USING", "INTO", "LOOP", "PREPARE", "CREATE", "DROP", "ALTER", "TRUNCATE",
    ];

    /// <summary>Functions that make a value harmless, or take a number or a length from it.</summary>
    private static readonly string[] SafeCalls =
    [
        "QUOTENAME", "quote_ident", "quote_literal", "quote_nullable", "QUOTE", "STR", "LEN", "LENGTH", "char_length", "DATALENGTH",
        "REPLACE", "OBJECT_ID", "DB_ID", "ENQUOTE_NAME", "ENQUOTE_LITERAL", "SIMPLE_SQL_NAME", "QUALIFIED_SQL_NAME", "SCHEMA_NAME",
        "SQL_OBJECT_NAME", "TO_NUMBER", "to_regclass", "IIF",
    ];

    private static readonly string[] Joints = ["+", "||", "CONCAT", "CONCAT_WS", "format", "FORMATMESSAGE"];
    private static readonly string[] Formats = ["format", "FORMATMESSAGE"];
    private static readonly string[] Conditions = ["CASE", "WHEN"];
    private static readonly string[] Choices = ["THEN", "ELSE", "END"];
    private static readonly string[] Casts = ["CAST", "TRY_CAST", "CONVERT", "TRY_CONVERT"];

    /// <summary>Whether a statement or a clause begins or ends there.</summary>
    internal static bool IsEnd(SqlText sql, int index) => !sql.Is(index, SqlTokenKind.QuotedName) && sql.IsOneOf(index, Ends);

    /// <summary>The index behind an expression that begins at an index.</summary>
    internal static int EndOf(SqlText sql, int index)
    {
        var cases = 0;
        while (index < sql.Count && !sql.Is(index, ",") && !sql.Is(index, ")") && (cases > 0 || !IsEnd(sql, index)))
        {
            cases += sql.Is(index, "CASE") ? 1 : sql.Is(index, "END") ? -1 : 0;
            index = sql.Is(index, "(") ? sql.Closing(index) + 1 : index + 1;
        }

        return Math.Min(index, sql.Count);
    }

    /// <summary>Whether texts are joined within the expression.</summary>
    internal static bool IsJoined(SqlText sql, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sql.IsOneOf(i, Joints))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The indexes of the parameters and variables whose text becomes a part of the expression's text.</summary>
    internal static IEnumerable<int> Operands(SqlText sql, int start, int end, DynamicSqlScope scope)
    {
        var isCondition = false;
        for (var i = start; i < end; i++)
        {
            isCondition = sql.IsOneOf(i, Conditions) || (isCondition && !sql.IsOneOf(i, Choices));
            if (isCondition)
            {
                continue;
            }

            if (sql.Is(i + 1, "(") && SkipsCall(sql, i))
            {
                i = sql.Closing(i + 1);
            }
            else if (sql.IsOneOf(i, Formats) && sql.Is(i + 1, "(") && sql.Is(i + 2, SqlTokenKind.Text))
            {
                foreach (var argument in SqlFormat.PlainArguments(sql, i + 1))
                {
                    if (scope.IsOperand(sql, argument))
                    {
                        yield return argument;
                    }
                }

                i = sql.Closing(i + 1);
            }
            else if (scope.IsOperand(sql, i) && !(sql.Is(i + 1, "::") && DynamicSqlScope.IsHarmlessType(sql.ContentAt(i + 2))))
            {
                yield return i;
            }
        }
    }

    private static bool SkipsCall(SqlText sql, int name)
    {
        if (sql.IsOneOf(name, SafeCalls))
        {
            return true;
        }

        if (!sql.IsOneOf(name, Casts))
        {
            return false;
        }

        var close = sql.Closing(name + 1);
        if (DynamicSqlScope.IsHarmlessType(sql.ContentAt(name + 2)))
        {
            return true;
        }

        for (var i = close - 1; i > name + 1 && i > close - 8; i--)
        {
            if (sql.Is(i, "AS"))
            {
                return DynamicSqlScope.IsHarmlessType(sql.ContentAt(i + 1));
            }
        }

        return false;
    }
}
