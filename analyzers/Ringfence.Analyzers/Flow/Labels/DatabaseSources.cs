namespace Ringfence.Analyzers.Flow.Labels;

/// <summary>What comes out of a database: whoever once wrote it there chose it.</summary>
internal static class DatabaseSources
{
    private const PartLabel Label = PartLabel.FromDatabase;

    internal static readonly LabeledMember[] All =
    [
        .. LabeledMember.Of(Label, "System.Data.IDataRecord", "System.Data.Common.DbDataReader", "System.Data.DataRow", "System.Data.DataRowView"),
        .. LabeledMember.Each("System.Data.IDbCommand", Label, "ExecuteScalar"),
        .. LabeledMember.Each("System.Data.Common.DbCommand", Label, "ExecuteScalar", "ExecuteScalarAsync"),
        .. LabeledMember.Each(
            "Dapper.SqlMapper", Label, "ExecuteScalar", "ExecuteScalarAsync", "Query", "QueryAsync", "QueryFirst", "QueryFirstAsync",
            "QueryFirstOrDefault", "QueryFirstOrDefaultAsync", "QuerySingle", "QuerySingleAsync", "QuerySingleOrDefault", "QuerySingleOrDefaultAsync"),
        .. LabeledMember.Each("Microsoft.EntityFrameworkCore.DbSet`1", Label, "Find", "FindAsync"),
        .. LabeledMember.Each(
            "Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions", Label, "FirstAsync", "FirstOrDefaultAsync", "SingleAsync",
            "SingleOrDefaultAsync", "ToListAsync", "ToArrayAsync", "LastAsync", "LastOrDefaultAsync"),
        .. LabeledMember.Each("System.Linq.Queryable", Label, "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault"),
    ];
}
