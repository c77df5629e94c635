using System.Collections.Immutable;

namespace Ringfence.Analyzers.Rules.Injection.Sinks;

/// <summary>Object mappers and query builders: NHibernate, OrmLite, PetaPoco, NPoco, RepoDb, SqlKata, LINQ to SQL and Enterprise Library.</summary>
internal static class MapperSinks
{
    private static readonly ImmutableArray<string> Text = ImmutableArray.Create("sql");
    private static readonly ImmutableArray<string> First = ImmutableArray<string>.Empty;

    private static readonly string[] PocoVerbs =
    [
        "Query", "QueryAsync", "Fetch", "FetchAsync", "Page", "PageAsync", "SkipTake", "SkipTakeAsync", "Execute", "ExecuteAsync", "ExecuteScalar",
        "ExecuteScalarAsync", "First", "FirstAsync", "FirstOrDefault", "FirstOrDefaultAsync", "Single", "SingleAsync", "SingleOrDefault",
        "SingleOrDefaultAsync", "Delete", "DeleteAsync", "Update", "UpdateAsync", "Exists", "ExistsAsync", "FetchMultiple", "QueryMultiple", "FetchOneToMany",
    ];

    private static readonly string[] PocoPieces =
        [SqlSink.Constructor, "Append", "Where", "OrderBy", "Select", "From", "GroupBy", "InnerJoin", "LeftJoin", "Join", "On", "Set"];

    private static readonly string[] OrmLiteTypes = ["OrmLiteReadApi", "OrmLiteReadApiAsync", "OrmLiteWriteApi", "OrmLiteWriteApiAsync"];

    internal static readonly ImmutableArray<SqlSink> All = ImmutableArray.Create(
        NHibernate()
            .Concat(OrmLiteTypes.SelectMany(static type => SqlSink.Each("ServiceStack.OrmLite." + type, ImmutableArray.Create("sql", "sqlFilter"),
                "Select", "SelectAsync", "Single", "SingleAsync", "Scalar", "ScalarAsync", "Column", "ColumnAsync", "Lookup", "LookupAsync", "Dictionary",
                "DictionaryAsync", "Exists", "ExistsAsync", "SqlList", "SqlListAsync", "SqlColumn", "SqlColumnAsync", "SqlScalar", "SqlScalarAsync",
                "ExecuteSql", "ExecuteSqlAsync", "ExecuteNonQuery", "ExecuteNonQueryAsync", "SelectLazy", "ColumnLazy", "ColumnDistinct", "SelectFmt")))
            .Concat(Poco("PetaPoco", "IDatabase", "Database", "IQuery", "IExecute", "IQueryAsync", "IExecuteAsync"))
            .Concat(Poco("NPoco", "IDatabase", "Database", "IDatabaseQuery", "IAsyncDatabase", "IAsyncQueryDatabase"))
            .Concat(SqlSink.Each("RepoDb.DbConnectionExtension", ImmutableArray.Create("commandText"),
                "ExecuteQuery", "ExecuteQueryAsync", "ExecuteNonQuery", "ExecuteNonQueryAsync", "ExecuteScalar", "ExecuteScalarAsync", "ExecuteReader",
                "ExecuteReaderAsync", "ExecuteQueryMultiple", "ExecuteQueryMultipleAsync"))
            .Concat(SqlSink.Each("SqlKata.Query", First, SqlTextKind.Fragment, "SelectRaw", "FromRaw", "OrderByRaw", "GroupByRaw"))
            .Concat(SqlSink.Each("SqlKata.BaseQuery`1", First, SqlTextKind.Fragment, "WhereRaw", "OrWhereRaw", "HavingRaw", "OrHavingRaw", "FromRaw"))
            .Concat(SqlSink.Each("SqlKata.Query", First, SqlTextKind.Fragment, "WhereRaw", "OrWhereRaw", "HavingRaw", "OrHavingRaw"))
            .Concat(SqlSink.Each("SqlKata.Execution.QueryFactory", Text, "Statement", "StatementAsync", "Select", "SelectAsync"))
            .Concat(SqlSink.Each("System.Data.Linq.DataContext", ImmutableArray.Create("query", "command"), SqlTextKind.Format, "ExecuteQuery", "ExecuteCommand"))
            .Concat(SqlSink.Each("Microsoft.Practices.EnterpriseLibrary.Data.Database", ImmutableArray.Create("query", "commandText"),
                "GetSqlStringCommand", "ExecuteNonQuery", "ExecuteReader", "ExecuteScalar", "ExecuteDataSet", "LoadDataSet"))
            .ToArray());

    private static IEnumerable<SqlSink> NHibernate()
    {
        foreach (var session in new[] { "NHibernate.ISession", "NHibernate.IStatelessSession" })
        {
            foreach (var sink in SqlSink.Each(session, ImmutableArray.Create("queryString", "query"), "CreateSQLQuery", "CreateQuery", "CreateFilter", "Delete", "DeleteAsync"))
            {
                yield return sink;
            }
        }

        yield return new SqlSink("NHibernate.Criterion.Expression", "Sql", Text, SqlTextKind.Fragment);
    }

    private static IEnumerable<SqlSink> Poco(string space, params string[] databases)
    {
        var text = ImmutableArray.Create("sql", "sqlCondition");
        foreach (var database in databases)
        {
            foreach (var sink in SqlSink.Each(space + "." + database, text, PocoVerbs))
            {
                yield return sink;
            }
        }

        foreach (var sink in SqlSink.Each(space + ".Sql", First, SqlTextKind.Fragment, PocoPieces))
        {
            yield return sink;
        }
    }
}
