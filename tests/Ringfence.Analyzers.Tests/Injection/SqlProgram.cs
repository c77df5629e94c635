using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Data.Sqlite;
using Ringfence.Analyzers.Tests.Injection.Suite;
using Ringfence.TestKit.References;

namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>A program of a few statements that asks a small database, compiled and run for real.</summary>
internal static class SqlProgram
{
    internal const string Before = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Data.Common;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;
        using Dapper;
        using Microsoft.Data.Sqlite;

        public static class Program
        {
            public static List<string> Run(SqliteConnection conn, string name, string other, string number, int id)
            {

        """;

    internal const string After = """

            }

            static string? Maybe(string s) => s.Length == 0 ? null : s;

            static List<string> Read(DbCommand cmd)
            {
                var rows = new List<string>();
                using var reader = cmd.ExecuteReader();
                while (reader.Read())
                {
                    rows.Add(reader.GetValue(0).ToString()!);
                }

                return rows;
            }
        }
        """;

    private const string Attack = "x' OR '1'='1";

    private static readonly Assembly Dapper = AssemblyLoadContext.Default.LoadFromAssemblyPath(SuiteLibraries.PathOf("Dapper"));

    /// <summary>What the program is compiled against beside the framework.</summary>
    internal static string[] Libraries => [typeof(SqliteCommand).Assembly.Location, Dapper.Location];

    /// <summary>Runs both forms with plain values and the fixed one with an attack.</summary>
    internal static void AssertSameRows(string before, string after, params string[] attackedRows) =>
        AssertSameRows(Source, before, after, attackedRows);

    /// <summary>The same with another program around the statements.</summary>
    internal static void AssertSameRows(Func<string, string> program, string before, string after, params string[] attackedRows)
    {
        before = System.Text.RegularExpressions.Regex.Replace(before, @"\{\|RF[0-9]+:|\|\}", "");
        after = System.Text.RegularExpressions.Regex.Replace(after, @"\{\|RF[0-9]+:|\|\}", "");

        Assert.Equal(Run(program(before), "ann", "Oslo", "1"), Run(program(after), "ann", "Oslo", "1"));
        Assert.Equal(Run(program(before), "nobody", "Nowhere", "77"), Run(program(after), "nobody", "Nowhere", "77"));
        Assert.Equal(attackedRows, Run(program(after), Attack, "Oslo", "1 OR 1=1"));
        Assert.DoesNotContain("error", string.Concat(Run(program(after), "O'Neil", "Oslo", "1")));
    }

    internal static string Source(string statements) => Before + Indented(statements) + After;

    internal static IReadOnlyList<string> Run(string program, string name, string other, string number)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using (var fill = connection.CreateCommand())
        {
            fill.CommandText = """
                CREATE TABLE users (id INTEGER, name TEXT, city TEXT);
                INSERT INTO users VALUES (1, 'ann', 'Oslo'), (2, 'bob', 'Rome'), (3, 'O''Neil', 'Oslo'), (4, 'anna', 'Bonn');
                """;
            fill.ExecuteNonQuery();
        }

        try
        {
            return (List<string>)Compile(program).Invoke(null, [connection, name, other, number, 50])!;
        }
        catch (TargetInvocationException e) when (e.InnerException is SqliteException inner)
        {
            return ["error: " + inner.SqliteErrorCode];
        }
    }

    private static MethodInfo Compile(string source)
    {
        var compilation = CSharpCompilation.Create(
            "Program" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(source)],
            [.. FrameworkReferences.Net10, .. Libraries.Select(FrameworkReferences.FromFile)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return Assembly.Load(image.ToArray()).GetType("Program")!.GetMethod("Run")!;
    }

    private static string Indented(string statements) =>
        string.Join("\n", statements.Replace("\r\n", "\n").Split('\n').Select(static line => line.Length == 0 ? line : "        " + line));
}
