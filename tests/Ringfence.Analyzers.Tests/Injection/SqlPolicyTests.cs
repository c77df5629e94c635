using Microsoft.Data.Sqlite;
using Ringfence.Analyzers.Rules.Injection;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>Sinks, sources, sanitizers and safe types that only the project knows, named in its policy.</summary>
public sealed class SqlPolicyTests
{
    private const string Policy = """
        {
          "flow": {
            "sinks": {
              "sqlStatement": ["Acme.Store.Run(text)", "Acme.Report..ctor(body)", "Acme.Report.Body"],
              "sqlFragment": ["Acme.Query.Where(condition)", "Acme.Query.OrderByText"]
            },
            "sources": { "request": ["Acme.Call.Argument"], "configuration": ["Acme.Settings.*"] },
            "sanitizers": ["Acme.Names.Quote"],
            "safeTypes": ["Acme.OrderNumber"]
          }
        }
        """;

    [Theory]
    [InlineData("method", """store.Run("a", "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'");""")]
    [InlineData("constructor", """new Report("SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'");""")]
    [InlineData("constructor without its name", """Report r = new("SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'");""")]
    [InlineData("property", """report.Body = $"SELECT * FROM t WHERE n = '{{|RF2001:n|}}'";""")]
    [InlineData("condition", """query.Where("n = '" + {|RF2001:n|} + "'");""")]
    [InlineData("order", """query.OrderByText({|RF2003:n|} + " DESC");""")]
    [InlineData("own wrapper of the sink", """Ask("SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'");""")]
    [InlineData("source", """store.Run("a", "SELECT * FROM t WHERE n = '" + {|RF2002:call.Argument("n")|} + "'");""")]
    [InlineData("settings", """store.Run("a", "SELECT * FROM " + {|RF2003:settings.Table|});""")]
    [InlineData("another parameter", """store.Run("a" + n, "SELECT 1");""")]
    [InlineData("a method of that name elsewhere", """new Other().Run("SELECT * FROM t WHERE n = '" + n + "'");""")]
    [InlineData("sanitizer", """store.Run("a", "SELECT * FROM " + Names.Quote(n));""")]
    [InlineData("sanitized source", """store.Run("a", "SELECT * FROM " + Names.Quote(call.Argument("n")));""")]
    [InlineData("safe type", """store.Run("a", "SELECT * FROM t WHERE n = " + number);""")]
    [InlineData("constant", """store.Run("a", "SELECT * FROM t"); report.Body = "SELECT 1"; query.Where("n = 1");""")]
    public Task Members_AreThoseOfThePolicy(string pattern, string statements) => Test(pattern, statements).AdditionalFile("ringfence.json", Policy).RunAsync();

    [Theory]
    [InlineData("no policy", null)]
    [InlineData("another policy", """{ "level": "standard" }""")]
    [InlineData("a policy with a mistake", """{ "flow": { "sinks": { "sqlStatement": ["Acme.Store.Run(text)", 1] } } }""")]
    public Task Members_AreOrdinaryOtherwise(string pattern, string? policy)
    {
        var test = Test(pattern, """store.Run("a", "SELECT * FROM t WHERE n = '" + n + "'"); report.Body = "SELECT " + n;""");
        return (policy is null ? test : test.AdditionalFile("ringfence.json", policy)).RunAsync();
    }

    private static CSharpTest Test(string pattern, string statements)
    {
        Assert.NotEmpty(pattern);
        return CSharpTest.For<SqlBuiltFromStringsAnalyzer>().WithReferenceFile(typeof(SqliteCommand).Assembly.Location).Source($$$"""
            namespace Acme
            {
                public class Store { public void Run(string name, string text) { System.Console.WriteLine(name + text); } }
                public class Report { public Report(string body) { System.Console.WriteLine(body); } public string Body { get; set; } = ""; }
                public class Query { public Query Where(string condition) => this; public Query OrderByText(string order) => this; }
                public class Call { public string Argument(string name) => name; }
                public class Settings { public string Table => System.Environment.ExpandEnvironmentVariables("x"); }
                public static class Names { public static string Quote(string name) => System.Environment.ExpandEnvironmentVariables(name); }
                public class OrderNumber { }
                public class Other { public void Run(string text) { System.Console.WriteLine(text); } }

                public class C(Store store, Report report, Query query, Call call, Settings settings)
                {
                    private void Ask(string text) => store.Run("b", text);

                    public void M(string n, OrderNumber number)
                    {
                        {{{statements}}}
                    }
                }
            }
            """);
    }
}
