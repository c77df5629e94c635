using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Rules.Injection.Sinks;
using Ringfence.Analyzers.Rules.Injection.Texts;

namespace Ringfence.Analyzers.Tests.Injection.Texts;

public sealed class SqlLexerTests
{
    private static readonly SqlTextSite Site = new(
        SqlTextKind.Statement, IsProcedure: false,
        new SqlBindings(new Dictionary<string, ITypeSymbol?>(StringComparer.OrdinalIgnoreCase) { ["a"] = null }, ["a"], 1, isComplete: true), _ => false);

    [Theory]
    [InlineData("Unknown", "a = 'it''s' -- 'x'", "Word:a Mark:= Text:it''s")]
    [InlineData("Unknown", "N'a' E'b\\'c' B'1'", "Text:a Text:b\\'c Text:1")]
    [InlineData("Unknown", "q'[it's]' || q'!a!'", "Text:it's Mark:|| Text:a")]
    [InlineData("MySql", "'it\\'s' \"x\" `y` # '", "Text:it\\'s Text:x QuotedName:y")]
    [InlineData("PostgreSql", "\"a\"\"b\" $$it's$$ $x$ $$ $x$", "QuotedName:a\"\"b DollarText:it's DollarText: $$ ")]
    [InlineData("PostgreSql", "ARRAY['@a'] [1:2] a::text", "Word:ARRAY Mark:[ Text:@a Mark:] Mark:[ Word:1 Mark:: Word:2 Mark:] Word:a Mark::: Word:text")]
    [InlineData("SqlServer", "[a]]b] @@rowcount @x += 1", "QuotedName:a]]b Word:@@rowcount Marker:@x Mark:+= Word:1")]
    [InlineData("SqlServer", "/* a /* b */ ' */ c", "Word:c")]
    [InlineData("Sqlite", "/* a /* b */ c", "Word:c")]
    [InlineData("PostgreSql", "$1 :name ? a->>'b'", "Marker:$1 Marker::name Marker:? Word:a Mark:-> Mark:> Text:b")]
    [InlineData("Unknown", "{0} {a} {}", "Marker:{0} Mark:{ Word:a Mark:} Mark:{ Mark:}")]
    public void Tokens_AreThoseOfTheDatabase(string dialect, string text, string expected)
    {
        var sql = new SqlText(text, Enum.Parse<SqlDialect>(dialect));

        Assert.Equal(expected, string.Join(" ", Enumerable.Range(0, sql.Count).Select(i => sql[i].Kind + ":" + sql.ContentAt(i))));
    }

    [Theory]
    [InlineData("Unknown", "'a", false)]
    [InlineData("Unknown", "'a\\'b'", false)]
    [InlineData("SqlServer", "'a\\'", true)]
    [InlineData("MySql", "'a\\''", true)]
    [InlineData("Unknown", "/* a", false)]
    [InlineData("Unknown", "\"a", false)]
    [InlineData("PostgreSql", "$$ a", false)]
    [InlineData("Unknown", "q'[a", false)]
    [InlineData("Unknown", "-- it's", true)]
    public void WhatIsNotClosed_IsNotClear(string dialect, string text, bool isClear) =>
        Assert.Equal(isClear, new SqlText(text, Enum.Parse<SqlDialect>(dialect)).IsClear);

    [Fact]
    public void AnyText_CanBeChecked()
    {
        string[] pieces =
        [
            "'", "''", "\"", "`", "[", "]", "$$", "$a$", "q'", "N'", "E'", "\\", "--", "\n", "/*", "*/", "@a", ":a", "$1", "?", "{0}", "{", "%s", "%1$s", "%", "(", ")",
            ",", ";", "=", ":=", "+=", "::", "||", "+", ".", "EXEC", "EXECUTE", "IMMEDIATE", "sp_executesql", "PREPARE q FROM", "SET", "LOCAL", "app.tenant", "TO",
            "set_config", "false", "sp_set_session_context", "@read_only", "DECLARE", "CREATE FUNCTION f(", "p text", "format", "CASE", "WHEN", "THEN", "END", "CAST",
            "AS", "int", "IF", "NOT IN", "CONCAT", "LIKE", "N", "1", " ", " ", " ",
        ];
        var random = new Random(20260101);
        foreach (var dialect in Enum.GetValues<SqlDialect>())
        {
            for (var round = 0; round < 3000; round++)
            {
                var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
                foreach (var finding in SqlTextCheck.Run(text, dialect, Site with { IsProcedure = round % 7 == 0 }))
                {
                    Assert.InRange(finding.Start, 0, finding.End - 1);
                    Assert.InRange(finding.End, 1, text.Length);
                    Assert.All(finding.Edits, edit => Assert.InRange(edit.End, edit.Start, text.Length));
                }
            }
        }
    }

    [Theory]
    [InlineData("EXEC(")]
    [InlineData("EXEC(@a+")]
    [InlineData("set_config('a.b',")]
    [InlineData("SET a.b = ")]
    [InlineData("'@a',")]
    [InlineData("(")]
    [InlineData("a := @a || ")]
    [InlineData("SET @b = @b + @a;EXEC(@b);")]
    [InlineData("DECLARE @b int = @a,")]
    [InlineData("sp_set_session_context ")]
    [InlineData("EXEC sp_set_session_context 1,@a ")]
    [InlineData("CREATE FUNCTION f(")]
    [InlineData("IF @a IN (")]
    [InlineData("$a$")]
    [InlineData("q'[")]
    [InlineData("format('%s',")]
    [InlineData("CASE WHEN ")]
    [InlineData("x.")]
    [InlineData("CAST(")]
    [InlineData("-- SET ")]
    [InlineData("'a'+")]
    public void Effort_GrowsWithTheText(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, SuspectText.MaxLength / piece.Length));
        var watch = Stopwatch.StartNew();
        _ = SuspectText.IsSuspect(text);
        foreach (var dialect in new[] { SqlDialect.Unknown, SqlDialect.SqlServer, SqlDialect.PostgreSql })
        {
            SqlTextCheck.Run(text, dialect, Site);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(8), watch.Elapsed.ToString());
    }
}
