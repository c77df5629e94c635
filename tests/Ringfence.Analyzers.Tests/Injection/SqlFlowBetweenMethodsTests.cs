using Microsoft.Data.Sqlite;
using Ringfence.Analyzers.Rules.Injection;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>Texts that cross methods: helpers that build them, wrappers that hand them on, callers that bring the values.</summary>
public sealed class SqlFlowBetweenMethodsTests
{
    [Theory]
    [InlineData("helper that builds the text", """public void M(string n) => Run2(Build({|RF2001:n|})); string Build(string s) => "SELECT * FROM t WHERE n = '" + s + "'"; void Run2(string sql) { cmd.CommandText = sql; }""")]
    [InlineData("helper in another class", """public void M(string n) { cmd.CommandText = Sql.Find({|RF2001:n|}); }""")]
    [InlineData("helper that fills a builder", """public void M(string n) { var b = new StringBuilder("SELECT * FROM t"); Where(b, n); cmd.CommandText = {|RF2001:b.ToString()|}; } static void Where(StringBuilder b, string s) { b.Append(" WHERE n = '").Append(s).Append('\''); }""")]
    [InlineData("out argument", """public void M(string n) { Build(n, out var q); cmd.CommandText = {|RF2001:q|}; } static void Build(string s, out string q) { q = "SELECT * FROM t WHERE n = '" + s + "'"; }""")]
    [InlineData("asynchronous helper", """public async Task M(string n) { cmd.CommandText = await Build({|RF2001:n|}); } static async Task<string> Build(string s) { await Task.Yield(); return "SELECT * FROM t WHERE n = '" + s + "'"; }""")]
    [InlineData("computed property", """public string Name = ""; string Text => "SELECT * FROM t WHERE n = '" + Name + "'"; public void M() { cmd.CommandText = {|RF2001:Text|}; }""")]
    [InlineData("wrapper", """public void M(string n) => Run("SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'"); void Run(string text) { cmd.CommandText = text; }""")]
    [InlineData("wrapper of a wrapper", """public void M(string n) => First("SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'"); void First(string text) => Second(text); void Second(string text) { cmd.CommandText = text; }""")]
    [InlineData("wrapper that adds to a statement", """public void M(string n) => Count("SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'"); void Count(string sql) { cmd.CommandText = "SELECT COUNT(*) FROM (" + sql + ")"; }""")]
    [InlineData("extension", """public void M(SqliteConnection c, string n) => c.Run("SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'");""")]
    [InlineData("stored text", """public void M(string n) { new Query("SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'").Go(cmd); }""")]
    [InlineData("through an interface", """public void M(IRunner r, string n) => r.Go("SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'");""")]
    [InlineData("an interface's parameter named sql", """public void M(IOther r, string n) => r.Ask("SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'");""")]
    [InlineData("marked parameter", """public void M(string n) => Marked("SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'"); static void Marked([System.Diagnostics.CodeAnalysis.StringSyntax("sql")] string q) { }""")]
    [InlineData("private method that gets one unknown value", """public void M(string n) { Find("a"); Find(n); } void Find(string s) { cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:s|} + "'"; }""")]
    [InlineData("private field that brackets a name", """string _n = ""; public void Set(string n) => _n = "[" + n.Replace("]", "]]") + "]"; public void M() { cmd.CommandText = "SELECT * FROM " + {|RF2003:_n|}; }""")]
    [InlineData("private field that holds a condition", """string _n = ""; public void Set(string n) => _n = " WHERE n = '" + n + "'"; public void M() { cmd.CommandText = "SELECT * FROM t" + {|RF2001:_n|}; }""")]
    [InlineData("private method that is handed on", """public Action<string> M() { Find("a"); return Find; } void Find(string s) { cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:s|} + "'"; }""")]
    [InlineData("private method that gets a request", """public void M() { Find(Console.ReadLine()!); } void Find(string s) { cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2002:s|} + "'"; }""")]
    [InlineData("private field set from a parameter", """string _n = ""; public void Set(string n) => _n = n; public void M() { cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:_n|} + "'"; }""")]
    [InlineData("private field set from the console", """string _n = ""; public void Set() => _n = Console.ReadLine()!; public void M() { cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2002:_n|} + "'"; }""")]
    [InlineData("check of another value", """public void M(string n, string o) { if (!Allowed(o)) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'"; } static bool Allowed(string s) => s is "a" or "b";""")]
    public Task UnsafeParts_AreFoundAcrossMethods(string pattern, string members) => Run(pattern, members);

    [Theory]
    [InlineData("helper of constants", """public void M() { cmd.CommandText = Build("t"); } string Build(string s) => "SELECT * FROM " + s;""")]
    [InlineData("helper that chooses", """public void M(string n) { cmd.CommandText = "SELECT * FROM t ORDER BY " + Column(n); } static string Column(string s) => s switch { "a" => "a", _ => "b" };""")]
    [InlineData("helper that parses", """public void M(string n) { cmd.CommandText = "SELECT * FROM t WHERE id = " + Id(n); } static string Id(string s) => int.Parse(s).ToString();""")]
    [InlineData("helper that fills a builder with constants", """public void M(bool f) { var b = new StringBuilder("SELECT * FROM t"); Where(b, f); cmd.CommandText = b.ToString(); } static void Where(StringBuilder b, bool f) { if (f) b.Append(" WHERE n = @n"); }""")]
    [InlineData("wrapper given constants", """public void M() => Run("SELECT 1"); void Run(string text) { cmd.CommandText = text; }""")]
    [InlineData("wrapper given numbers", """public void M(int n) => Run("SELECT * FROM t WHERE id = " + n); void Run(string text) { cmd.CommandText = text; }""")]
    [InlineData("method with the same name that runs nothing", """public void M(string n) => Log("SELECT * FROM t WHERE n = '" + n + "'"); static void Log(string text) => Console.WriteLine(text);""")]
    [InlineData("private method given constants", """public void M() { Find("a"); Find("b"); } void Find(string s) { cmd.CommandText = "SELECT * FROM t WHERE n = '" + s + "'"; }""")]
    [InlineData("private method given constants two steps away", """public void M() => First("a"); void First(string s) => Find(s); void Find(string s) { cmd.CommandText = "SELECT * FROM t WHERE n = '" + s + "'"; }""")]
    [InlineData("private field set to constants", """string _n = "a"; public void Set(bool f) => _n = f ? "b" : "c"; public void M() { cmd.CommandText = "SELECT * FROM " + _n; }""")]
    [InlineData("interface's parameter named sql of a log", """public void M(IOther r, string n) => r.LogSql("SELECT * FROM t WHERE n = '" + n + "'");""")]
    [InlineData("a method that proves", """public void M(string n) { if (!Allowed(n)) return; cmd.CommandText = "SELECT * FROM " + n; } static bool Allowed(string s) => s is "a" or "b";""")]
    [InlineData("a guard", """public void M(string n) { EnsureAllowed(n); cmd.CommandText = "SELECT * FROM " + n; } static void EnsureAllowed(string s) { if (s != "a" && s != "b") throw new ArgumentException("not allowed"); }""")]
    [InlineData("recursion", """public void M(int n) { cmd.CommandText = Build(n); } string Build(int n) => n == 0 ? "SELECT 1" : Build(n - 1) + " UNION SELECT 1";""")]
    public Task KnownParts_AreQuietAcrossMethods(string pattern, string members) => Run(pattern, members);

    [Theory]
    [InlineData("list", """if (!Columns.Contains(n)) return; cmd.CommandText = "SELECT * FROM t ORDER BY " + n;""")]
    [InlineData("list that throws", """if (!Columns.Contains(n)) throw new ArgumentException("n"); cmd.CommandText = $"SELECT {n} FROM t";""")]
    [InlineData("list, lower-cased", """if (Columns.Contains(n.ToLowerInvariant())) { cmd.CommandText = "SELECT * FROM t ORDER BY " + n; }""")]
    [InlineData("list in a variable", """var isKnown = Columns.Contains(n); if (!isKnown) return; cmd.CommandText = "SELECT * FROM t ORDER BY " + n;""")]
    [InlineData("local set", """var set = new HashSet<string> { "a", "b" }; if (set.Contains(n)) cmd.CommandText = "SELECT * FROM t ORDER BY " + n;""")]
    [InlineData("index in an array", """if (Array.IndexOf(Columns, n) < 0) return; cmd.CommandText = "SELECT * FROM t ORDER BY " + n;""")]
    [InlineData("any equal", """if (!Columns.Any(c => c == n)) return; cmd.CommandText = "SELECT * FROM t ORDER BY " + n;""")]
    [InlineData("pattern", """if (n is not ("a" or "b")) return; cmd.CommandText = "SELECT * FROM t ORDER BY " + n;""")]
    [InlineData("comparison", """if (n == "a" || n == "b") { cmd.CommandText = "SELECT * FROM t ORDER BY " + n; }""")]
    [InlineData("switch", """switch (n) { case "a": case "b": cmd.CommandText = "SELECT * FROM t ORDER BY " + n; break; default: throw new ArgumentException("n"); }""")]
    [InlineData("Equals", """if (string.Equals(n, "desc", StringComparison.OrdinalIgnoreCase)) cmd.CommandText = "SELECT * FROM t ORDER BY a " + n;""")]
    [InlineData("regular expression", """if (!Regex.IsMatch(n, "^[A-Za-z_][A-Za-z0-9_]*$")) return; cmd.CommandText = "SELECT * FROM " + n;""")]
    [InlineData("regular expression kept", """if (!Name.IsMatch(n)) return; cmd.CommandText = "SELECT * FROM " + n;""")]
    [InlineData("letters only", """if (!n.All(char.IsLetterOrDigit)) return; cmd.CommandText = "SELECT * FROM " + n;""")]
    [InlineData("letters and underscores only", """if (!n.All(c => char.IsLetter(c) || c == '_')) return; cmd.CommandText = "SELECT * FROM " + n;""")]
    [InlineData("enum", """if (!Enum.TryParse<DayOfWeek>(n, out _)) return; cmd.CommandText = "SELECT * FROM t WHERE d = '" + n + "'";""")]
    [InlineData("number", """if (!int.TryParse(n, out _)) return; cmd.CommandText = "SELECT * FROM t WHERE id = " + n;""")]
    [InlineData("property", """if (!Columns.Contains(row.Name)) return; cmd.CommandText = "SELECT * FROM t ORDER BY " + row.Name;""")]
    [InlineData("list that is loaded", """if (!allowedColumns.Contains(n)) return; cmd.CommandText = "SELECT * FROM t ORDER BY " + n;""")]
    public Task CheckedValues_AreQuiet(string pattern, string statements) => RunChecked(pattern, statements);

    [Theory]
    [InlineData("the other branch", """if (Columns.Contains(n)) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("only logged", """if (!Columns.Contains(n)) Console.WriteLine("unknown"); cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("checked on one way only", """if (f) { if (!Columns.Contains(n)) return; } cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("changed afterwards", """if (!Columns.Contains(n)) return; n = o; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("another value checked", """if (!Columns.Contains(o)) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("list of anything", """var seen = new List<string> { o }; if (!seen.Contains(n)) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("part of a text", """if (!"a,b,c".Contains(n)) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("regular expression without an end", """if (!Regex.IsMatch(n, "^[a-z]+")) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("regular expression without a start", """if (!Regex.IsMatch(n, "[a-z]+$")) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("regular expression of anything", """if (!Regex.IsMatch(n, "^.+$")) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("regular expression with an alternative", """if (!Regex.IsMatch(n, "^[a-z]+$|x")) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("regular expression that allows quotes", """if (!Regex.IsMatch(n, "^[a-z']+$")) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("regular expression of what is not", """if (!Regex.IsMatch(n, "^[^;]+$")) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("letters or not quotes", """if (!n.All(c => char.IsLetter(c) || c != '-')) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("length", """if (n.Length > 10) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("not empty", """if (string.IsNullOrEmpty(n)) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("not null", """if (n is null) return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    [InlineData("unequal", """if (n == "x") return; cmd.CommandText = "SELECT * FROM t WHERE n = '" + {|RF2001:n|} + "'";""")]
    public Task ChecksThatProveNothing_AreNoExcuse(string pattern, string statements) => RunChecked(pattern, statements);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Wrappers_AreTheSameInAnyOrderOfFiles(bool isReversed)
    {
        (string Path, string Text)[] files =
        [
            ("A.cs", "public class A { public void M(System.Data.Common.DbCommand c, string n) => B.Go(c, \"DELETE FROM t WHERE n = '\" + {|RF2001:n|} + \"'\"); }"),
            ("B.cs", "static class B { internal static void Go(System.Data.Common.DbCommand c, string text) => C.Go(c, text); }"),
            ("C.cs", "static class C { internal static void Go(System.Data.Common.DbCommand c, string text) => D.Go(c, text); }"),
            ("D.cs", "static class D { internal static void Go(System.Data.Common.DbCommand c, string text) => c.CommandText = text; }"),
            ("E.cs", "public class E { public void M(System.Data.Common.DbCommand c, string n) => F.Go(c, \"DELETE FROM t WHERE n = '\" + n + \"'\"); }"),
            ("F.cs", "static class F { internal static void Go(System.Data.Common.DbCommand c, string text) => B.Go(c, text); }"),
        ];
        var test = CSharpTest.For<SqlBuiltFromStringsAnalyzer>().WithReferenceFile(typeof(SqliteCommand).Assembly.Location);
        foreach (var (path, text) in isReversed ? files.Reverse() : files)
        {
            test = test.Source(text, path);
        }

        return test.RunAsync();
    }

    private static Task RunChecked(string pattern, string statements) => Run(
        pattern,
        "public class Row { public string Name { get; set; } = \"\"; } static readonly string[] Columns = { \"a\", \"b\" }; "
        + "static readonly Regex Name = new(\"^[a-z_]+$\"); public void M(string n, string o, bool f, Row row, ISet<string> allowedColumns) { " + statements + " }");

    private static Task Run(string pattern, string members)
    {
        Assert.NotEmpty(pattern);
        return CSharpTest.For<SqlBuiltFromStringsAnalyzer>()
            .WithReferenceFile(typeof(SqliteCommand).Assembly.Location)
            .LanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12)
            .Source("""
                using System;
                using System.Collections.Generic;
                using System.Data.Common;
                using System.Linq;
                using System.Text;
                using System.Text.RegularExpressions;
                using System.Threading.Tasks;
                using Microsoft.Data.Sqlite;

                static class Sql { internal static string Find(string s) => "SELECT * FROM t WHERE n = '" + s + "'"; }

                static class Extensions { internal static void Run(this SqliteConnection c, string text) { using var cmd = new SqliteCommand(text, c); } }

                sealed class Query { readonly string _text; public Query(string text) { _text = text; } public void Go(DbCommand c) { c.CommandText = _text; } }

                public interface IRunner { void Go(string text); }

                public interface IOther { void Ask(string sql); void LogSql(string sql); }

                sealed class Runner(DbCommand cmd) : IRunner { public void Go(string text) { cmd.CommandText = text; } }

                public class C(DbCommand cmd)
                {
                """ + members + "\n}")
            .RunAsync();
    }
}
