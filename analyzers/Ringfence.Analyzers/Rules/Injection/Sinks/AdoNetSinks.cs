using System.Collections.Immutable;

namespace Ringfence.Analyzers.Rules.Injection.Sinks;

/// <summary>
/// ADO.NET: commands, batches, adapters and data sources of every provider, old and new, because all derive from the same types.
/// </summary>
internal static class AdoNetSinks
{
    private static readonly ImmutableArray<string> First = ImmutableArray<string>.Empty;

    internal static readonly ImmutableArray<SqlSink> All = ImmutableArray.Create(
        Commands("System.Data.Common.DbCommand")
            .Concat(Commands("System.Data.IDbCommand"))
            .Concat(Commands("System.Data.Common.DbBatchCommand"))
            .Append(new SqlSink("System.Data.Common.DbDataSource", "CreateCommand", ImmutableArray.Create("commandText")))
            .Append(new SqlSink("System.Data.Common.DbDataAdapter", SqlSink.Constructor, First))
            .Concat(Npgsql)
            .Concat(Helpers)
            .ToArray());

    /// <summary>The text of COPY is a statement of its own.</summary>
    private static IEnumerable<SqlSink> Npgsql => SqlSink.Each(
        "Npgsql.NpgsqlConnection", First, "BeginBinaryImport", "BeginBinaryImportAsync", "BeginBinaryExport", "BeginBinaryExportAsync", "BeginTextImport",
        "BeginTextImportAsync", "BeginTextExport", "BeginTextExportAsync", "BeginRawBinaryCopy", "BeginRawBinaryCopyAsync");

    private static IEnumerable<SqlSink> Helpers
    {
        get
        {
            var text = ImmutableArray.Create("commandText");
            foreach (var space in new[] { "MySql.Data.MySqlClient", "MySqlConnector" })
            {
                foreach (var sink in SqlSink.Each(
                    space + ".MySqlHelper", text, "ExecuteNonQuery", "ExecuteNonQueryAsync", "ExecuteReader", "ExecuteReaderAsync", "ExecuteScalar",
                    "ExecuteScalarAsync", "ExecuteDataset", "ExecuteDatasetAsync", "ExecuteDataRow", "ExecuteDataRowAsync", "UpdateDataSet"))
                {
                    yield return sink;
                }
            }

            yield return new SqlSink("MySql.Data.MySqlClient.MySqlScript", SqlSink.Constructor, ImmutableArray.Create("query"));
            foreach (var sink in SqlSink.Each("DuckDB.NET.Data.DuckDBConnection", First, "CreateCommand", "ExecuteNonQuery"))
            {
                yield return sink;
            }
        }
    }

    private static IEnumerable<SqlSink> Commands(string type) =>
        [new SqlSink(type, "CommandText", First), new SqlSink(type, SqlSink.Constructor, First)];
}
