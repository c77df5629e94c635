namespace Ringfence.Analyzers.Rules.Injection.Sinks;

/// <summary>Every family of sinks the rules know.</summary>
internal static class SqlSinkTables
{
    internal static readonly SqlSink[] All =
        AdoNetSinks.All.Concat(DapperSinks.All).Concat(EntityFrameworkSinks.All).Concat(MapperSinks.All).Concat(DocumentSinks.All).ToArray();
}
