namespace Ringfence.Analyzers.Tests.Injection;

/// <summary>
/// A program that asks a small database by stand-ins of Entity Framework Core's methods: the raw ones send the text as it is, their twins send markers and
/// the values apart, as the library does.
/// </summary>
internal static class EntityFrameworkProgram
{
    private const string Library = """


        namespace Microsoft.EntityFrameworkCore
        {
            public sealed class DatabaseFacade(SqliteConnection connection)
            {
                public List<string> Ask(string sql, params object?[] values)
                {
                    using var cmd = connection.CreateCommand();
                    cmd.CommandText = string.Format(sql, values.Select(static (_, i) => "@p" + i).ToArray());
                    for (var i = 0; i < values.Length; i++)
                    {
                        cmd.Parameters.AddWithValue("@p" + i, values[i] ?? DBNull.Value);
                    }

                    var rows = new List<string>();
                    using var reader = cmd.ExecuteReader();
                    while (reader.Read())
                    {
                        rows.Add(reader.GetValue(0).ToString()!);
                    }

                    return rows;
                }
            }

            public static class RelationalDatabaseFacadeExtensions
            {
                public static IEnumerable<T> SqlQueryRaw<T>(this DatabaseFacade facade, string sql, params object[] parameters) =>
                    facade.Ask(sql, parameters).Cast<T>();

                public static IEnumerable<T> SqlQuery<T>(this DatabaseFacade facade, FormattableString sql) =>
                    facade.Ask(sql.Format, sql.GetArguments()).Cast<T>();

                public static int ExecuteSqlRaw(this DatabaseFacade facade, string sql, params object[] parameters) => facade.Ask(sql, parameters).Count;

                public static int ExecuteSqlRaw(this DatabaseFacade facade, string sql, IEnumerable<object> parameters) =>
                    facade.Ask(sql, parameters.ToArray()).Count;

                public static int ExecuteSqlInterpolated(this DatabaseFacade facade, FormattableString sql) => facade.Ask(sql.Format, sql.GetArguments()).Count;

                public static Task<int> ExecuteSqlRawAsync(this DatabaseFacade facade, string sql, System.Threading.CancellationToken cancellationToken = default) =>
                    Task.FromResult(facade.Ask(sql).Count);

                public static Task<int> ExecuteSqlRawAsync(
                    this DatabaseFacade facade, string sql, IEnumerable<object> parameters, System.Threading.CancellationToken cancellationToken = default) =>
                    Task.FromResult(facade.Ask(sql, parameters.ToArray()).Count);

                public static Task<int> ExecuteSqlAsync(
                    this DatabaseFacade facade, FormattableString sql, System.Threading.CancellationToken cancellationToken = default) =>
                    Task.FromResult(facade.Ask(sql.Format, sql.GetArguments()).Count);

            }
        }
        """;

    internal static string Source(string statements) =>
        "using Microsoft.EntityFrameworkCore;\n" + SqlProgram.Source("var db = new DatabaseFacade(conn);\n" + statements) + Library;
}
