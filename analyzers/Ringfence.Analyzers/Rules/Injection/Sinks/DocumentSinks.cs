using System.Collections.Immutable;

namespace Ringfence.Analyzers.Rules.Injection.Sinks;

/// <summary>Stores that are no relational databases and take queries as text: Cosmos DB and Cassandra.</summary>
internal static class DocumentSinks
{
    private const string Cosmos = "Microsoft.Azure.Cosmos.";

    private static readonly ImmutableArray<string> Text = ImmutableArray.Create("queryText");
    private static readonly ImmutableArray<string> Cql = ImmutableArray.Create("cqlQuery", "query", "cql");

    internal static readonly ImmutableArray<SqlSink> All = ImmutableArray.Create(
        SqlSink.Each(Cosmos + "Container", Text, "GetItemQueryIterator", "GetItemQueryStreamIterator")
            .Concat(SqlSink.Each(Cosmos + "Database", Text, "GetContainerQueryIterator", "GetContainerQueryStreamIterator", "GetUserQueryIterator"))
            .Concat(SqlSink.Each(Cosmos + "CosmosClient", Text, "GetDatabaseQueryIterator", "GetDatabaseQueryStreamIterator"))
            .Append(new SqlSink(Cosmos + "QueryDefinition", SqlSink.Constructor, ImmutableArray.Create("query")))
            .Append(new SqlSink("Microsoft.Azure.Documents.SqlQuerySpec", SqlSink.Constructor, Text))
            .Concat(SqlSink.Each("Cassandra.ISession", Cql, "Execute", "ExecuteAsync", "Prepare", "PrepareAsync"))
            .Append(new SqlSink("Cassandra.SimpleStatement", SqlSink.Constructor, Cql))
            .ToArray());
}
