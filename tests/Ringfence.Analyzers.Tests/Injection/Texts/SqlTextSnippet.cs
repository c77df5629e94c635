using Ringfence.Analyzers.Rules.Injection;
using Ringfence.Analyzers.Tests.Injection.Suite;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection.Texts;

/// <summary>Statements of a method that has connections of several databases at hand.</summary>
internal static class SqlTextSnippet
{
    private const string Before = """
        using System;
        using System.Data;
        using System.Data.Common;
        using Dapper;
        using Microsoft.Data.SqlClient;
        using Microsoft.Data.Sqlite;
        using Microsoft.EntityFrameworkCore.Infrastructure;
        using Microsoft.EntityFrameworkCore;
        using MySqlConnector;
        using Npgsql;

        public class Filter { public string Term { get; set; } = ""; }

        public class C
        {
            const string Quoted = "'@name'";
            DbCommand _command = null!;
            void Bind(DbCommand command) { }

            public void M(SqlConnection ms, NpgsqlConnection pg, MySqlConnection my, SqliteConnection lite, DbConnection any, IDbConnection dapper, DbCommand given,
                DatabaseFacade ef, string name, string term, int id, Guid guid, bool flag, object args, Filter filter)
            {

        """;

    private const string After = """

            }
        }
        """;

    private static readonly string[] Libraries =
        ["Dapper", "Microsoft.Data.SqlClient", "Microsoft.Data.Sqlite", "EntityFrameworkCore", "MySqlConnector", "Npgsql"];

    internal static CSharpTest Of(string statements) => References(CSharpTest.For<SqlTextAnalyzer>()).Source(Before + statements + After);

    internal static CSharpTest Fix(string statements, string after) =>
        References(CSharpTest.For<SqlTextAnalyzer, SqlTextFixer>()).Source(Before + statements + After).FixedSource(Before + after + After);

    internal static CSharpTest NoFix(string statements) =>
        References(CSharpTest.For<SqlTextAnalyzer, SqlTextFixer>()).Source(Before + statements + After).NoFixOffered();

    private static CSharpTest References(CSharpTest test)
    {
        foreach (var reference in Libraries.SelectMany(SuiteLibraries.Get))
        {
            test = test.WithReference(reference);
        }

        return test;
    }
}
