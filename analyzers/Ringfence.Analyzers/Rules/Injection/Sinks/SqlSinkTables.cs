namespace Ringfence.Analyzers.Rules.Injection.Sinks;

/// <summary>Every family of sinks the rules know.</summary>
internal static class SqlSinkTables
{
    internal static readonly SqlSink[] All = [.. AdoNetSinks.All, .. DapperSinks.All, .. EntityFrameworkSinks.All, .. MapperSinks.All, .. DocumentSinks.All];
}
