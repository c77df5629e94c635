namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>How a statement reads when a parameter comes out of the quotes.</summary>
internal static class MarkerQuoteEdits
{
    /// <summary>The changes; none where it depends on the database how texts are joined, or where more is quoted than a pattern.</summary>
    internal static SqlTextEdit[] For(SqlText sql, int index, QuotedMarker marker)
    {
        var token = sql[index];
        if (!marker.IsPattern || IsGlued(sql.Text, token))
        {
            return [];
        }

        if (marker.IsWhole)
        {
            return Around("", "");
        }

        return sql.Dialect switch
        {
            SqlDialect.SqlServer => Joined(" + ", "", ""),
            SqlDialect.PostgreSql or SqlDialect.Sqlite or SqlDialect.Oracle => Joined(" || ", "", ""),
            SqlDialect.MySql => Joined(", ", "CONCAT(", ")"),
            _ => [],
        };

        SqlTextEdit[] Around(string before, string after) =>
            [new SqlTextEdit(token.Start, marker.Start, before), new SqlTextEdit(marker.End, token.End, after)];

        SqlTextEdit[] Joined(string joint, string open, string close)
        {
            var before = sql.Text.Substring(token.ContentStart, marker.Start - token.ContentStart);
            var after = sql.Text.Substring(marker.End, token.ContentEnd - marker.End);
            return Around(
                open + (before.Length > 0 ? $"'{before}'{joint}" : ""),
                (after.Length > 0 ? $"{joint}'{after}'" : "") + close);
        }
    }

    /// <summary>Whether a word would grow together with the parameter.</summary>
    private static bool IsGlued(string text, SqlToken token) =>
        (token.Start > 0 && SqlLexer.IsWordPart(text[token.Start - 1]))
        || (token.End < text.Length && SqlLexer.IsWordPart(text[token.End]));
}
