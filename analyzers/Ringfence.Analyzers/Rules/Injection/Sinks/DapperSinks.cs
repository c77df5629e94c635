using System.Collections.Immutable;

namespace Ringfence.Analyzers.Rules.Injection.Sinks;

/// <summary>Dapper: every verb takes the statement as its <c>sql</c>, a definition as its <c>commandText</c>.</summary>
internal static class DapperSinks
{
    private static readonly ImmutableArray<string> Text = ImmutableArray.Create("sql");

    private static readonly string[] Verbs =
    [
        "Execute", "ExecuteAsync", "ExecuteScalar", "ExecuteScalarAsync", "ExecuteReader", "ExecuteReaderAsync", "Query", "QueryAsync", "QueryFirst",
        "QueryFirstAsync", "QueryFirstOrDefault", "QueryFirstOrDefaultAsync", "QuerySingle", "QuerySingleAsync", "QuerySingleOrDefault",
        "QuerySingleOrDefaultAsync", "QueryMultiple", "QueryMultipleAsync", "QueryUnbufferedAsync",
    ];

    internal static readonly ImmutableArray<SqlSink> All = ImmutableArray.Create(
        SqlSink.Each("Dapper.SqlMapper", Text, Verbs)
            .Append(new SqlSink("Dapper.CommandDefinition", SqlSink.Constructor, ImmutableArray.Create("commandText")))
            .Concat(SqlSink.Each("Dapper.SqlBuilder", Text, SqlTextKind.Fragment,
                "Select", "Where", "OrWhere", "Join", "InnerJoin", "LeftJoin", "RightJoin", "Intersect", "OrderBy", "GroupBy", "Having", "Set"))
            .Append(new SqlSink("Dapper.SqlBuilder", "AddTemplate", Text))
            .ToArray());
}
