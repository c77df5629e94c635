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
    [InlineData("""cmd.CommandText = "SELECT * FROM t ORDER BY " + {|#0:name|};""", "'name' becomes a name in the SQL text of 'cmd.CommandText', where no parameter can stand; choose it from a fixed list, or let the provider quote it", "RF2003")]
    [InlineData("""cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|#0:Console.ReadLine()|} + "'";""", "'Console.ReadLine()' comes from the user and becomes part of the SQL text of 'cmd.CommandText', so whoever sends it can change the statement; pass it as a parameter", "RF2002")]
    [InlineData("""cmd.CommandText = "SELECT * FROM " + {|#0:File.ReadAllText("x")|};""", "'File.ReadAllText(\"…\")' comes from a file and becomes part of the SQL text of 'cmd.CommandText', so whoever sends it can change the statement; a name cannot be a parameter, so choose it from a fixed list", "RF2002")]
    [InlineData("""var city = (string)cmd.ExecuteScalar()!; icmd.CommandText = "SELECT * FROM t WHERE n = '" + {|#0:city|} + "'";""", "'city' was read from a database and becomes part of the SQL text of 'icmd.CommandText', so whoever once stored it can change the statement; pass it as a parameter", "RF2010")]
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
    public Task Message_NamesThePartAndTheRemedy(string statements, string message, string id = "RF2001") =>
        SqlSnippet.Of(statements).Expect(id, 0, message).RunAsync();

    [Theory]
    [InlineData("class C { void M(System.Data.IDbCommand c, string n) => c.CommandText = \"DELETE FROM \" + {|RF2003:n|}; }")]
    [InlineData("class C { System.Data.IDbCommand c = null!; string N { set { c.CommandText = \"DELETE FROM \" + {|RF2003:value|}; } } }")]
    [InlineData("class C { public C(System.Data.IDbCommand c, string n) { c.CommandText = \"DELETE FROM \" + {|RF2003:n|}; } }")]
    [InlineData("class C(System.Data.IDbCommand c, string n) { string x = c.CommandText = \"DELETE FROM \" + {|RF2003:n|}; }")]
    [InlineData("public class C { public static string N = \"\"; Microsoft.Data.Sqlite.SqliteCommand c = new(\"DELETE FROM \" + {|RF2003:N|}); }")]
    [InlineData("public class C { public static string N = \"\"; Microsoft.Data.Sqlite.SqliteCommand P { get; } = new(\"DELETE FROM \" + {|RF2003:N|}); }")]
    [InlineData("public class C { public static string N = \"\"; Microsoft.Data.Sqlite.SqliteCommand P => new(\"DELETE FROM \" + {|RF2003:N|}); }")]
    [InlineData("public class C { public static string N = \"\"; static System.Func<Microsoft.Data.Sqlite.SqliteCommand> F = () => new(\"DELETE FROM \" + {|RF2003:N|}); }")]
    [InlineData("class C { ~C() { } public static C operator +(C c, string n) { new Microsoft.Data.Sqlite.SqliteCommand(\"DELETE FROM \" + {|RF2003:n|}); return c; } }")]
    [InlineData("public class C : System.IDisposable { Microsoft.Data.Sqlite.SqliteCommand c = null!; public string n = \"\"; void System.IDisposable.Dispose() => c.CommandText = \"DELETE FROM \" + {|RF2003:n|}; }")]
    public Task EveryKindOfBody_IsLookedAt(string source) =>
        CSharpTest.For<SqlBuiltFromStringsAnalyzer>().WithReferenceFile(typeof(SqliteCommand).Assembly.Location).Source(source).RunAsync();

    [Fact]
    public Task TopLevelStatements_AreLookedAt() =>
        CSharpTest.For<SqlBuiltFromStringsAnalyzer>()
            .WithReferenceFile(typeof(SqliteCommand).Assembly.Location)
            .OutputKind(OutputKind.ConsoleApplication)
            .Source("using var c = new Microsoft.Data.Sqlite.SqliteCommand(\"DELETE FROM \" + {|RF2002:args[0]|});")
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
                        new Own("DELETE FROM " + {|RF2003:n|}, 1).CommandText = "DELETE FROM x" + {|RF2003:n|};
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
