using System.Collections.Immutable;

namespace Ringfence.Analyzers.Rules.Injection.Sinks;

/// <summary>Entity Framework Core and Entity Framework 6, where a raw text takes parameters as <c>{0}</c> and an interpolated one by itself.</summary>
internal static class EntityFrameworkSinks
{
    private const string Core = "Microsoft.EntityFrameworkCore.";

    private static readonly ImmutableArray<string> Text = ImmutableArray.Create("sql");

    internal static readonly ImmutableArray<SqlSink> All = ImmutableArray.Create(
        new SqlSink(Core + "RelationalQueryableExtensions", "FromSqlRaw", Text, SqlTextKind.Format, "FromSql"),
        new SqlSink(Core + "RelationalDatabaseFacadeExtensions", "ExecuteSqlRaw", Text, SqlTextKind.Format, "ExecuteSql"),
        new SqlSink(Core + "RelationalDatabaseFacadeExtensions", "ExecuteSqlRawAsync", Text, SqlTextKind.Format, "ExecuteSqlAsync"),
        new SqlSink(Core + "RelationalDatabaseFacadeExtensions", "SqlQueryRaw", Text, SqlTextKind.Format, "SqlQuery"),
        new SqlSink(Core + "RelationalDatabaseFacadeExtensions", "ExecuteSqlCommand", Text, SqlTextKind.Format, "ExecuteSqlInterpolated"),
        new SqlSink(Core + "RelationalDatabaseFacadeExtensions", "ExecuteSqlCommandAsync", Text, SqlTextKind.Format, "ExecuteSqlInterpolatedAsync"),
        new SqlSink(Core + "RelationalQueryableExtensions", "FromSql", Text, SqlTextKind.Format, "FromSqlInterpolated"),
        new SqlSink(Core + "CosmosQueryableExtensions", "FromSqlRaw", Text, SqlTextKind.Format, "FromSql"),
        new SqlSink(Core + "Migrations.MigrationBuilder", "Sql", Text),
        new SqlSink(Core + "Migrations.Operations.SqlOperation", "Sql", ImmutableArray<string>.Empty),
        new SqlSink(Core + "RelationalEntityTypeBuilderExtensions", "ToSqlQuery", ImmutableArray.Create("query")),
        new SqlSink(Core + "RelationalPropertyBuilderExtensions", "HasDefaultValueSql", Text, SqlTextKind.Fragment),
        new SqlSink(Core + "RelationalPropertyBuilderExtensions", "HasComputedColumnSql", Text, SqlTextKind.Fragment),
        new SqlSink("System.Data.Entity.Database", "ExecuteSqlCommand", Text, SqlTextKind.Format),
        new SqlSink("System.Data.Entity.Database", "ExecuteSqlCommandAsync", Text, SqlTextKind.Format),
        new SqlSink("System.Data.Entity.Database", "SqlQuery", Text, SqlTextKind.Format),
        new SqlSink("System.Data.Entity.DbSet", "SqlQuery", Text, SqlTextKind.Format),
        new SqlSink("System.Data.Entity.DbSet`1", "SqlQuery", Text, SqlTextKind.Format),
        new SqlSink("System.Data.Entity.Core.Objects.ObjectContext", "ExecuteStoreCommand", ImmutableArray.Create("commandText"), SqlTextKind.Format),
        new SqlSink("System.Data.Entity.Core.Objects.ObjectContext", "ExecuteStoreCommandAsync", ImmutableArray.Create("commandText"), SqlTextKind.Format),
        new SqlSink("System.Data.Entity.Core.Objects.ObjectContext", "ExecuteStoreQuery", ImmutableArray.Create("commandText"), SqlTextKind.Format),
        new SqlSink("System.Data.Entity.Core.Objects.ObjectContext", "ExecuteStoreQueryAsync", ImmutableArray.Create("commandText"), SqlTextKind.Format),
        new SqlSink("System.Data.Entity.Migrations.DbMigration", "Sql", Text));
}
