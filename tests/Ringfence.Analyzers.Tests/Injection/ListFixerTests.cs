namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>Lists joined into a text, and texts put together by builders.</summary>
public sealed class ListFixerTests
{
    public static TheoryData<string, string, string> Cases => ListFixCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Values_BecomeParameters(string pattern, string before, string after)
    {
        Assert.NotEmpty(pattern);
        return SqlFixTest.Fixed(before, after);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void FixedCode_FindsTheSameRowsAndNoOthers(string pattern, string before, string after) =>
        SqlProgram.AssertSameRows(before, after, pattern switch
        {
            "Dapper with another value" or "command with a sequence and another value" or "builder with a format" or "builder for Dapper" => [],
            _ => ["bob"],
        });

    [Theory]
    [InlineData("one value, or a list in one text", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users WHERE id IN ({{|RF2001:number|}})"; return Read(cmd);""")]
    [InlineData("one value, or a list in one text, for Dapper", """return conn.Query<string>($"SELECT name FROM users WHERE id IN ({{|RF2001:number|}})").ToList();""")]
    [InlineData("names of columns", """return Find([name]); List<string> Find(string[] names) => conn.Query<string>("SELECT " + string.Join(",", {|RF2001:names|}) + " FROM users").ToList();""")]
    [InlineData("values of an insert", """return Find([name]); List<string> Find(string[] names) => conn.Query<string>("INSERT INTO users VALUES ('" + string.Join("','", {|RF2001:names|}) + "')").ToList();""")]
    [InlineData("conditions", """return Find([name]); List<string> Find(string[] names) => conn.Query<string>("SELECT name FROM users WHERE " + string.Join(" AND ", {|RF2001:names|})).ToList();""")]
    [InlineData("values made up on the way", """return Find([name]); List<string> Find(string[] names) => conn.Query<string>("SELECT name FROM users WHERE name IN (" + string.Join(",", names.Select(n => "'" + {|RF2001:n|} + "'")) + ")").ToList();""")]
    [InlineData("another separator", """return Find([name]); List<string> Find(string[] names) => conn.Query<string>("SELECT name FROM users WHERE name IN ('" + string.Join("' , 'x', '", {|RF2001:names|}) + "')").ToList();""")]
    [InlineData("more beside the list", """return Find([name]); List<string> Find(string[] names) => conn.Query<string>("SELECT name FROM users WHERE name IN ('bob', '" + string.Join("','", {|RF2001:names|}) + "')").ToList();""")]
    [InlineData("half in quotes", """return Find([name]); List<string> Find(string[] names) => conn.Query<string>("SELECT name FROM users WHERE name IN ('" + string.Join(",", {|RF2001:names|}) + "')").ToList();""")]
    [InlineData("a comment", """return Find([name]); List<string> Find(string[] names) => conn.Query<string>("SELECT name FROM users /* id IN (" + string.Join(",", {|RF2001:names|}) + ") */").ToList();""")]
    [InlineData("a call that gives the list", """return Find(() => [name]); List<string> Find(Func<string[]> names) => conn.Query<string>("SELECT name FROM users WHERE name IN ('" + string.Join("','", {|RF2001:names()|}) + "')").ToList();""")]
    [InlineData("a text made before, for the list may change", """return Find([name]); List<string> Find(List<string> names) { var sql = "SELECT name FROM users WHERE name IN ('" + string.Join("','", names) + "')"; names.Clear(); return conn.Query<string>({|RF2001:sql|}).ToList(); }""")]
    [InlineData("a command that is made by the statement", """return Find([name]); List<string> Find(string[] names) { var cmd = new SqliteCommand("SELECT name FROM users WHERE name IN ('" + string.Join("','", {|RF2001:names|}) + "')", conn); return Read(cmd); }""")]
    [InlineData("a list and a name", """return Find([name]); List<string> Find(string[] names) => conn.Query<string>("SELECT name FROM " + {|RF2001:other|} + " WHERE name IN ('" + string.Join("','", names) + "')").ToList();""")]
    [InlineData("a builder that is added to in a branch", """var sb = new StringBuilder("SELECT name FROM users"); if (id > 1) { sb.Append(" WHERE name = '").Append(name).Append("'"); } return conn.Query<string>({|RF2001:sb.ToString()|}).ToList();""")]
    [InlineData("a builder somebody else adds to", """var sb = new StringBuilder("SELECT name FROM users WHERE name = '"); sb.Append(name).Append("'"); Add(sb); return conn.Query<string>({|RF2001:sb.ToString()|}).ToList(); static void Add(StringBuilder b) => b.Append(" AND 1=1");""")]
    [InlineData("a builder whose text is used twice", """var sb = new StringBuilder("SELECT name FROM users WHERE name = '"); sb.Append(name).Append("'"); Console.WriteLine(sb); return conn.Query<string>({|RF2001:sb.ToString()|}).ToList();""")]
    [InlineData("a format with a number that stays", """var sb = new StringBuilder("SELECT name FROM users"); sb.AppendFormat(" WHERE name = '{0}' AND id = {1}", name, id); return conn.Query<string>({|RF2001:sb.ToString()|}).ToList();""")]
    public Task WhatWouldChangeTheMeaning_IsNotOffered(string reason, string statements)
    {
        Assert.NotEmpty(reason);
        return SqlFixTest.NotOffered(statements);
    }

    [Theory]
    [InlineData("System.Data.IDbConnection", "", true)]
    [InlineData("System.Data.IDbConnection", "namespace Npgsql { public class NpgsqlConnection { } }", false)]
    [InlineData("Npgsql.NpgsqlConnection", "namespace Npgsql { public abstract class NpgsqlConnection : System.Data.Common.DbConnection { } }", false)]
    [InlineData("Microsoft.Data.Sqlite.SqliteConnection", "namespace Npgsql { public class NpgsqlConnection { } }", true)]
    public Task DatabaseThatTakesArraysAsTheyAre_GetsNoList(string connection, string library, bool isOffered)
    {
        string Source(string call) => $$"""
            using Dapper;

            {{library}}

            class C
            {
                void M({{connection}} c, string[] names)
                {
                    {{call}}
                }
            }
            """;

        var test = SqlFixTest.New().Source(Source("""c.Execute("DELETE FROM t WHERE n IN ('" + string.Join("','", {|RF2001:names|}) + "')");"""));
        var expected = Source("""c.Execute("DELETE FROM t WHERE n IN @names", new { names });""");
        return (isOffered ? test.FixedSource(expected) : test.NoFixOffered()).RunAsync();
    }
}
