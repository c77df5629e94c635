using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Data.Sqlite;
using Ringfence.Analyzers.Rules.Injection;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>Statements of a method that has the usual things at hand.</summary>
internal static class SqlSnippet
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Frozen;
        using System.Data;
        using System.Data.Common;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;
        using Microsoft.Data.Sqlite;

        enum Status { Open, Closed }

        public static class Names { public const string Table = "users"; public static readonly string View = "v_users"; public static string Dynamic = "x"; }

        public class Row { public string Name { get; set; } = ""; public int Id { get; set; } public string Field = ""; public string this[int i] => ""; }

        public class Store
        {
            const string Prefix = "app_";
            static readonly string Table = "users";
            static readonly string Joined = "SELECT * FROM " + Table + " WHERE ";
            readonly string _column = "name";
            readonly string _given;
            string _mutable = "x";
            static readonly string[] Columns = { "id", "name" };
            static readonly Dictionary<string, string> Orders = new() { ["id"] = "id ASC", ["name"] = "name DESC" };
            static readonly FrozenDictionary<string, string> Frozen = new Dictionary<string, string> { { "a", "b" } }.ToFrozenDictionary();
            static string Arrow => "users";
            string Auto { get; } = "users";
            public string Settable { get; set; } = "users";
            SqliteCommand _cmd = new();
            public Store(string given) { _given = given; }
            static string Helper(string s) => Environment.ExpandEnvironmentVariables(s);
            public void Set(string s) => _mutable = s;
            static void Fill(StringBuilder sb) { }
            static void Fill(List<string> list) { }
            static void Change(ref string s) { }
            static void Give(out string s) => s = Helper("x");

            async Task M(SqliteConnection conn, DbConnection dbconn, DbCommand cmd, IDbCommand icmd, DbCommandBuilder builder, string name, string other, string sql,
                int id, long big, decimal price, double rate, bool flag, bool flag2, Guid guid, DateTime date, DateTimeOffset when, TimeSpan span, Status status, char letter,
                object thing, int? maybe, string? nullable, string[] names, List<int> ids, IEnumerable<string> items, Row row, Dictionary<string, string> map)
            {
                await Task.Yield();

        """;

    private const string After = """

            }
        }
        """;

    internal static CSharpTest Of(string statements) =>
        CSharpTest.For<SqlBuiltFromStringsAnalyzer>()
            .WithReferenceFile(typeof(SqliteCommand).Assembly.Location)
            .LanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12)
            .Source(Before + statements + After);
}
