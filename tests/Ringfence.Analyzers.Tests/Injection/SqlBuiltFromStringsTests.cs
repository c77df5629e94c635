using Microsoft.CodeAnalysis;
using Microsoft.Data.Sqlite;
using Ringfence.Analyzers.Rules.Injection;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection;

public sealed class SqlBuiltFromStringsTests
{
    private const string Remedy = "so whoever controls it can change the statement; ";

    [Theory]
    [InlineData("""cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|#0:name|} + "'";""", "'name' becomes part of the SQL text of 'cmd.CommandText', " + Remedy + "pass it as a parameter")]
    [InlineData("""cmd.CommandText = "SELECT * FROM t WHERE n = " + {|#0:name|};""", "'name' becomes part of the SQL text of 'cmd.CommandText', " + Remedy + "pass it as a parameter")]
    [InlineData("""cmd.CommandText = "SELECT * FROM t ORDER BY " + {|#0:name|};""", "'name' becomes part of the SQL text of 'cmd.CommandText', " + Remedy + "a name cannot be a parameter, so choose it from a fixed list")]
    [InlineData("""cmd.CommandText = "SELECT * FROM t WHERE " + {|#0:name|};""", "'name' becomes part of the SQL text of 'cmd.CommandText', " + Remedy + "pass values as parameters and choose everything else from a fixed list")]
    [InlineData("""var c = new SqliteCommand($"DELETE FROM t WHERE n = '{{|#0:row.Name|}}'", conn);""", "'row.Name' becomes part of the SQL text of 'SqliteCommand', " + Remedy + "pass it as a parameter")]
    [InlineData("""var c = new SqliteCommand { CommandText = $"DELETE FROM t WHERE n = '{{|#0:name|}}'" };""", "'name' becomes part of the SQL text of 'SqliteCommand.CommandText', " + Remedy + "pass it as a parameter")]
    [InlineData("""this._cmd.CommandText = $"DELETE FROM t WHERE n = '{{|#0:name|}}'";""", "'name' becomes part of the SQL text of 'this._cmd.CommandText', " + Remedy + "pass it as a parameter")]
    [InlineData("""cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|#0:Helper("a secret word")|} + "'";""", "'Helper(\"…\")' becomes part of the SQL text of 'cmd.CommandText', " + Remedy + "pass it as a parameter")]
    [InlineData("""cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|#0:Helper($"a secret {name} word")|} + "'";""", "'Helper($\"…{name}…\")' becomes part of the SQL text of 'cmd.CommandText', " + Remedy + "pass it as a parameter")]
    [InlineData("""
        cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|#0:Helper(
            name   /* a comment */ + other)|} + "'";
        """, "'Helper(name + other)' becomes part of the SQL text of 'cmd.CommandText', " + Remedy + "pass it as a parameter")]
    [InlineData("""cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|#0:Helper(Helper(Helper(name + other + name + other + name)))|} + "'";""", "'Helper(Helper(Helper(name + other + name + othe…' becomes part of the SQL text of 'cmd.CommandText', " + Remedy + "pass it as a parameter")]
    public Task Message_NamesThePartAndTheRemedy(string statements, string message) =>
        SqlSnippet.Of(statements).Expect("RF2001", 0, message).RunAsync();

    [Theory]
    [InlineData("class C { void M(System.Data.IDbCommand c, string n) => c.CommandText = \"DELETE FROM \" + [|n|]; }")]
    [InlineData("class C { System.Data.IDbCommand c = null!; string N { set { c.CommandText = \"DELETE FROM \" + [|value|]; } } }")]
    [InlineData("class C { public C(System.Data.IDbCommand c, string n) { c.CommandText = \"DELETE FROM \" + [|n|]; } }")]
    [InlineData("class C(System.Data.IDbCommand c, string n) { string x = c.CommandText = \"DELETE FROM \" + [|n|]; }")]
    [InlineData("class C { static string N = \"\"; Microsoft.Data.Sqlite.SqliteCommand c = new(\"DELETE FROM \" + [|N|]); }")]
    [InlineData("class C { static string N = \"\"; Microsoft.Data.Sqlite.SqliteCommand P { get; } = new(\"DELETE FROM \" + [|N|]); }")]
    [InlineData("class C { static string N = \"\"; Microsoft.Data.Sqlite.SqliteCommand P => new(\"DELETE FROM \" + [|N|]); }")]
    [InlineData("class C { static string N = \"\"; static System.Func<Microsoft.Data.Sqlite.SqliteCommand> F = () => new(\"DELETE FROM \" + [|N|]); }")]
    [InlineData("class C { ~C() { } public static C operator +(C c, string n) { new Microsoft.Data.Sqlite.SqliteCommand(\"DELETE FROM \" + [|n|]); return c; } }")]
    [InlineData("class C : System.IDisposable { Microsoft.Data.Sqlite.SqliteCommand c = null!; string n = \"\"; void System.IDisposable.Dispose() => c.CommandText = \"DELETE FROM \" + [|n|]; }")]
    public Task EveryKindOfBody_IsLookedAt(string source) =>
        CSharpTest.For<SqlBuiltFromStringsAnalyzer>().WithReferenceFile(typeof(SqliteCommand).Assembly.Location).Source(source).RunAsync();

    [Fact]
    public Task TopLevelStatements_AreLookedAt() =>
        CSharpTest.For<SqlBuiltFromStringsAnalyzer>()
            .WithReferenceFile(typeof(SqliteCommand).Assembly.Location)
            .OutputKind(OutputKind.ConsoleApplication)
            .Source("using var c = new Microsoft.Data.Sqlite.SqliteCommand(\"DELETE FROM \" + [|args[0]|]);")
            .RunAsync();

    [Fact]
    public Task CommandsOfTheProject_CountByInheritance() =>
        CSharpTest.For<SqlBuiltFromStringsAnalyzer>()
            .WithReferenceFile(typeof(SqliteCommand).Assembly.Location)
            .Source("""
                class Own : Microsoft.Data.Sqlite.SqliteCommand
                {
                    public Own(string text, int more) : base(text) { }
                    public Own(string connectionString) { }
                }

                class Look
                {
                    public string CommandText { get; set; } = "";
                    public Look(string text) { }
                }

                class C
                {
                    void M(string n)
                    {
                        new Own("DELETE FROM " + [|n|], 1).CommandText = "DELETE FROM x" + [|n|];
                        new Own("Data Source=" + n);
                        new Look("DELETE FROM " + n).CommandText = "DELETE FROM " + n;
                    }
                }
                """)
            .RunAsync();

    [Fact]
    public async Task WithoutSystemData_NothingIsRegistered()
    {
        const string source = "class C { void M(string n) { System.Console.WriteLine(\"DELETE FROM \" + n); } }";

        var without = await AnalyzerTelemetry.ActionCountsWithoutAsync<SqlBuiltFromStringsAnalyzer>(source, "System.Data.Common");
        var with = await AnalyzerTelemetry.ActionCountsAsync<SqlBuiltFromStringsAnalyzer>(source);

        Assert.Equal(0, without.PerNodeActions());
        Assert.NotEqual(0, with.PerNodeActions());
    }
}
