using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection;

public sealed class DapperFixerTests
{
    public static TheoryData<string, string, string> Cases => DapperFixCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Values_BecomeMembersOfTheObject(string pattern, string before, string after)
    {
        Assert.NotEmpty(pattern);
        return SqlFixTest.Fixed(before, after);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void FixedCode_FindsTheSameRowsAndNoOthers(string pattern, string before, string after) =>
        SqlProgram.AssertSameRows(before, after, pattern switch
        {
            "a scalar" => ["0"],
            "nothing given in so many words" => [null!],
            "several results" => ["Oslo", "Oslo"],
            "parameters in a local under a name that is taken" => ["ann", "O'Neil"],
            "execute" => ["ann", "bob", "O'Neil", "anna"],
            _ => [],
        });

    [Theory]
    [InlineData("an object made elsewhere", """var args = new { other }; return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}' AND city = @other", args).ToList();""")]
    [InlineData("a dictionary", """return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'", new Dictionary<string, object>()).ToList();""")]
    [InlineData("a row of objects", """conn.Execute($"DELETE FROM users WHERE name = '{{|RF2001:name|}}' AND id = @i", new[] { new { i = 1 } }); return [];""")]
    [InlineData("parameters somebody else fills", """var args = new DynamicParameters(); Fill(args); return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'", args).ToList(); void Fill(DynamicParameters p) => p.Add("name", 1);""")]
    [InlineData("parameters of unknown names", """var args = new DynamicParameters(); args.Add(other, 1); return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'", args).ToList();""")]
    [InlineData("parameters made of an object", """object o = new { name = 1 }; var args = new DynamicParameters(o); return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'", args).ToList();""")]
    [InlineData("parameters made in another block", """var args = new DynamicParameters(); if (id > 1) { return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'", args).ToList(); } return [];""")]
    [InlineData("parameters of a call that need not happen", """var args = new DynamicParameters(); return id > 1 ? conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name.Trim()|}}'", args).ToList() : [];""")]
    [InlineData("parameters of a call behind another", """var args = new DynamicParameters(); return Both(name = other, conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'", args)); List<string> Both(string a, IEnumerable<string> b) => b.ToList();""")]
    [InlineData("parameters in a function", """var args = new DynamicParameters(); Func<string, List<string>> f = n => conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:n|}}'", args).ToList(); return f(name);""")]
    [InlineData("a table name", """return conn.Query<string>($"SELECT * FROM {{|RF2003:name|}}").ToList();""")]
    [InlineData("a value and a name", """return conn.Query<string>($"SELECT * FROM {{|RF2001:name|}} WHERE city = '{other}'").ToList();""")]
    [InlineData("a condition", """return conn.Query<string>($"SELECT * FROM users WHERE {{|RF2001:name|}}").ToList();""")]
    [InlineData("a text used elsewhere too", """var sql = $"SELECT name FROM users WHERE name = '{name}'"; Console.WriteLine(sql); return conn.Query<string>({|RF2001:sql|}).ToList();""")]
    [InlineData("a text used again in what the call feeds", """var sql = $"SELECT name FROM users WHERE name = '{name}'"; foreach (var row in conn.Query<string>({|RF2001:sql|})) { Console.WriteLine(sql); } return [];""")]
    [InlineData("a value that changes before", """var sql = $"SELECT name FROM users WHERE name = '{name}'"; name = other; return conn.Query<string>({|RF2001:sql|}).ToList();""")]
    [InlineData("a text from outside of a function", """var sql = $"SELECT name FROM users WHERE name = '{name}'"; Func<List<string>> f = () => conn.Query<string>({|RF2001:sql|}).ToList(); name = other; return f();""")]
    [InlineData("one branch only", """return conn.Query<string>("SELECT name FROM users WHERE name = '" + (id > 1 ? {|RF2001:name|} : "x") + "'").ToList();""")]
    [InlineData("a format", """return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|},10}'").ToList();""")]
    [InlineData("positional markers", """return conn.Query<string>($"SELECT name FROM users WHERE id = ? AND name = '{{|RF2001:name|}}'").ToList();""")]
    [InlineData("a text made by another class", """var b = new TextMaker(); return conn.Query<string>(b.Make({|RF2001:name|})).ToList();""")]
    public Task WhatWouldChangeTheMeaning_IsNotOffered(string reason, string statements)
    {
        Assert.NotEmpty(reason);
        return SqlFixTest.New()
            .Source(SqlProgram.Source(statements) + "\nclass TextMaker { public string Make(string n) => \"SELECT name FROM users WHERE name = '\" + n + \"'\"; }")
            .NoFixOffered().RunAsync();
    }

    [Theory]
    [InlineData("Oracle.ManagedDataAccess.Client", "OracleConnection", """c.Execute("DELETE FROM t WHERE a = :a", new { a });""")]
    [InlineData("System.Data.Odbc", "OdbcConnection", null)]
    [InlineData("System.Data.OleDb", "OleDbConnection", null)]
    public Task Marker_FollowsTheConnection(string space, string type, string? expected)
    {
        string Source(string statement) => $$"""
            using Dapper;

            namespace {{space}}
            {
                public abstract class {{type}} : System.Data.Common.DbConnection { }
            }

            class C
            {
                void M({{space}}.{{type}} c, string a)
                {
                    {{statement}}
                }
            }
            """;

        var test = SqlFixTest.New().Source(Source("""c.Execute($"DELETE FROM t WHERE a = '{{|RF2001:a|}}'");"""));
        return (expected is null ? test.NoFixOffered() : test.FixedSource(Source(expected))).RunAsync();
    }

    [Fact]
    public Task ValuesFromOutside_BecomeMembersToo() =>
        SqlFixTest.Fixed(
            """return conn.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2002:Console.ReadLine()|}}'").ToList();""",
            """return conn.Query<string>("SELECT name FROM users WHERE name = @console", new { console = Console.ReadLine() }).ToList();""");

    [Fact]
    public Task AMemberWithAnExpressionForItsBody_IsFixedToo() =>
        SqlFixTest.New()
            .Source("""
                using System.Collections.Generic;
                using System.Data;
                using Dapper;

                class C
                {
                    IEnumerable<string> Find(IDbConnection? db, string name) => db?.Query<string>($"SELECT name FROM users WHERE name = '{{|RF2001:name|}}'") ?? [];
                }
                """)
            .FixedSource("""
                using System.Collections.Generic;
                using System.Data;
                using Dapper;

                class C
                {
                    IEnumerable<string> Find(IDbConnection? db, string name) => db?.Query<string>("SELECT name FROM users WHERE name = @name", new { name }) ?? [];
                }
                """)
            .RunAsync();
}
