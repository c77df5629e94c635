using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Data.Sqlite;
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
        using System.Text;
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

    internal static string Source(string statements) => Before + Indented(statements) + After;

    internal static IReadOnlyList<string> Run(string statements, string name, string other, string number)
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
            return (List<string>)Compile(Source(statements)).Invoke(null, [connection, name, other, number, 50])!;
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
            [.. FrameworkReferences.Net10, FrameworkReferences.FromFile(typeof(SqliteCommand).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return Assembly.Load(image.ToArray()).GetType("Program")!.GetMethod("Run")!;
    }

    private static string Indented(string statements) =>
        string.Join("\n", statements.Replace("\r\n", "\n").Split('\n').Select(static line => line.Length == 0 ? line : "        " + line));
}
