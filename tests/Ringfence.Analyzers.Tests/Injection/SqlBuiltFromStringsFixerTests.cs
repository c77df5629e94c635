using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection;

public sealed class SqlBuiltFromStringsFixerTests
{
    public static TheoryData<string, string, string> Cases => SqlParameterFixCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Values_BecomeParameters(string pattern, string before, string after)
    {
        Assert.NotEmpty(pattern);
        return Test().Source(SqlProgram.Source(before)).FixedSource(SqlProgram.Source(after)).RunAsync();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void FixedCode_FindsTheSameRowsAndNoOthers(string pattern, string before, string after)
    {
        Assert.NotEmpty(pattern);
        SqlProgram.AssertSameRows(before, after, pattern == "insert" ? ["x' OR '1'='1"] : []);
    }

    [Fact]
    public Task ValuesFromOutside_BecomeParametersToo() =>
        Test()
            .Source(SqlProgram.Source("""var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users WHERE name = '{{|RF2002:Console.ReadLine()|}}'"; return Read(cmd);"""))
            .FixedSource(SqlProgram.Source(
                """
                var cmd = conn.CreateCommand(); cmd.CommandText = "SELECT * FROM users WHERE name = @console";
                cmd.Parameters.AddWithValue("@console", (object?)Console.ReadLine() ?? DBNull.Value); return Read(cmd);
                """))
            .RunAsync();

    [Theory]
    [InlineData("a wrapper", """return Run("SELECT * FROM users WHERE name = '" + {|RF2001:name|} + "'"); List<string> Run(string text) { var cmd = conn.CreateCommand(); cmd.CommandText = text; return Read(cmd); }""")]
    public Task TextsForSomethingElse_AreNotRewritten(string reason, string statements)
    {
        Assert.NotEmpty(reason);
        return Test().Source(SqlProgram.Source(statements)).NoFixOffered().RunAsync();
    }

    [Theory]
    [InlineData("table name", """var cmd = conn.CreateCommand(); cmd.CommandText = "SELECT * FROM " + {|RF2003:name|}; return Read(cmd);""")]
    [InlineData("one value and one name", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM {{|RF2001:name|}} WHERE name = '{other}'"; return Read(cmd);""")]
    [InlineData("order", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users ORDER BY {{|RF2003:name|}}"; return Read(cmd);""")]
    [InlineData("quoted name", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT [{{|RF2003:name|}}] FROM users"; return Read(cmd);""")]
    [InlineData("column list", """var cmd = conn.CreateCommand(); cmd.CommandText = $"INSERT INTO users ({{|RF2001:name|}}) VALUES (1)"; return Read(cmd);""")]
    [InlineData("condition", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users WHERE {{|RF2001:name|}}"; return Read(cmd);""")]
    [InlineData("list", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users WHERE name IN ({{|RF2001:name|}})"; return Read(cmd);""")]
    [InlineData("comment", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users -- {{|RF2001:name|}}"; return Read(cmd);""")]
    [InlineData("glued", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users_{{|RF2003:name|}}"; return Read(cmd);""")]
    [InlineData("no statement with parameters", """var cmd = conn.CreateCommand(); cmd.CommandText = $"PRAGMA key = '{{|RF2001:name|}}'"; return Read(cmd);""")]
    [InlineData("open quote", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users WHERE name = '{{|RF2001:name|}}"; return Read(cmd);""")]
    [InlineData("positional markers", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users WHERE id = ? AND name = '{{|RF2001:name|}}'"; return Read(cmd);""")]
    [InlineData("backslash", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users WHERE name = '\\{{|RF2001:name|}}'"; return Read(cmd);""")]
    [InlineData("one branch only", """var sql = "SELECT * FROM users"; if (id > 1) sql += " WHERE name = '" + name + "'"; var cmd = conn.CreateCommand(); cmd.CommandText = {|RF2001:sql|}; return Read(cmd);""")]
    [InlineData("a loop", """var sql = "SELECT * FROM users WHERE 1=1"; foreach (var n in new[] { name, other }) sql += " OR name = '" + n.Trim() + "'"; var cmd = conn.CreateCommand(); cmd.CommandText = {|RF2001:sql|}; return Read(cmd);""")]
    [InlineData("one command in each round", """var cmd = conn.CreateCommand(); for (var i = 0; i < id; i++) { cmd.CommandText = $"SELECT * FROM users WHERE name = '{{|RF2001:name|}}'"; } return Read(cmd);""")]
    [InlineData("a shared command in a lambda", """var cmd = conn.CreateCommand(); Action set = () => { cmd.CommandText = $"SELECT * FROM users WHERE name = '{{|RF2001:name|}}'"; }; set(); return Read(cmd);""")]
    [InlineData("parameters cleared afterwards", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users WHERE name = '{{|RF2001:name|}}'"; cmd.Parameters.Clear(); return Read(cmd);""")]
    [InlineData("a text used elsewhere too", """var sql = $"SELECT * FROM users WHERE name = '{name}'"; Console.WriteLine(sql); var cmd = conn.CreateCommand(); cmd.CommandText = {|RF2001:sql|}; return Read(cmd);""")]
    [InlineData("a value that changes before", """var sql = $"SELECT * FROM users WHERE name = '{name}'"; name = other; var cmd = conn.CreateCommand(); cmd.CommandText = {|RF2001:sql|}; return Read(cmd);""")]
    [InlineData("a format", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users WHERE name = '{{|RF2001:name|},10}'"; return Read(cmd);""")]
    [InlineData("an object", """object o = Maybe(name)!; o = (object)o.ToString()!; var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users WHERE name = '{{|RF2001:o|}}'"; return Read(cmd);""")]
    [InlineData("no statement of its own", """var cmd = conn.CreateCommand(); if (id > 1) cmd.CommandText = $"SELECT * FROM users WHERE name = '{{|RF2001:name|}}'"; return Read(cmd);""")]
    [InlineData("added to", """var cmd = conn.CreateCommand(); cmd.CommandText = "SELECT * FROM users"; cmd.CommandText += " WHERE name = '" + {|RF2001:name|} + "'"; return Read(cmd);""")]
    [InlineData("a command without a name", """return Read(new SqliteCommand($"SELECT * FROM users WHERE name = '{{|RF2001:name|}}'", conn));""")]
    [InlineData("made by a local function", """var cmd = conn.CreateCommand(); cmd.CommandText = Build({|RF2001:name|}); return Read(cmd); static string Build(string n) => $"SELECT * FROM users WHERE name = '{n}'";""")]
    [InlineData("doubled quotes without quotes around", """var cmd = conn.CreateCommand(); cmd.CommandText = "SELECT * FROM users WHERE name = " + {|RF2001:name.Replace("'", "''")|}; return Read(cmd);""")]
    [InlineData("prefix that is not N", """var cmd = conn.CreateCommand(); cmd.CommandText = $"SELECT * FROM users WHERE name = X'{{|RF2001:name|}}'"; return Read(cmd);""")]
    [InlineData("conditional value", """var cmd = conn.CreateCommand(); cmd.CommandText = "SELECT * FROM users WHERE name = '" + (id > 1 ? {|RF2001:name|} : "x") + "'"; return Read(cmd);""")]
    public Task WhatWouldChangeTheMeaning_IsNotOffered(string reason, string statements)
    {
        Assert.NotEmpty(reason);
        return Test().Source(SqlProgram.Source(statements)).NoFixOffered().RunAsync();
    }

    [Theory]
    [InlineData("Oracle.ManagedDataAccess.Client", "OracleCommand", """
        c.CommandText = "SELECT 1 FROM t WHERE a = :a AND b = :b";
                var aParameter = c.CreateParameter();
                aParameter.ParameterName = "a";
                aParameter.Value = a;
                c.Parameters.Add(aParameter);
                var bParameter = c.CreateParameter();
                bParameter.ParameterName = "b";
                bParameter.Value = b;
                c.Parameters.Add(bParameter);
        """)]
    [InlineData("System.Data.Odbc", "OdbcCommand", null)]
    [InlineData("System.Data.OleDb", "OleDbCommand", null)]
    public Task Marker_FollowsTheProvider(string space, string type, string? expected)
    {
        string Source(string statement) => $$"""
            namespace {{space}}
            {
                public abstract class {{type}} : System.Data.Common.DbCommand { }
            }

            class C
            {
                void M({{space}}.{{type}} c, string a, string b)
                {
                    {{statement}}
                }
            }
            """;

        var test = Test().Source(Source("""c.CommandText = $"SELECT 1 FROM t WHERE a = '{{|RF2001:a|}}' AND b = '{b}'";"""));
        return (expected is null ? test.NoFixOffered() : test.FixedSource(Source(expected))).RunAsync();
    }

    private static CSharpTest Test() => SqlFixTest.New();
}
