namespace Ringfence.Analyzers.Flow.Labels;

/// <summary>Names that the database's own library made or quoted, and texts that were judged where they were set.</summary>
internal static class SqlNames
{
    internal static readonly LabeledMember[] All =
    [
        new("System.Data.IDataParameter", "ParameterName", PartLabel.Placeholder),
        new("System.Data.Common.DbParameter", "ParameterName", PartLabel.Placeholder),
        new("System.Data.Common.DbCommandBuilder", "QuoteIdentifier", PartLabel.QuotedIdentifier),
        new("Microsoft.EntityFrameworkCore.Storage.ISqlGenerationHelper", "DelimitIdentifier", PartLabel.QuotedIdentifier),
        new("Microsoft.EntityFrameworkCore.Storage.ISqlGenerationHelper", "GenerateParameterName", PartLabel.Placeholder),
        new("Microsoft.EntityFrameworkCore.Storage.ISqlGenerationHelper", "GenerateParameterNamePlaceholder", PartLabel.Placeholder),
        new("Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions", "GetTableName", PartLabel.AllowListed),
        new("Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions", "GetSchemaQualifiedTableName", PartLabel.AllowListed),
        new("Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions", "GetSchema", PartLabel.AllowListed),
        new("Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions", "GetViewName", PartLabel.AllowListed),
        new("Microsoft.EntityFrameworkCore.RelationalPropertyExtensions", "GetColumnName", PartLabel.AllowListed),
        new("Microsoft.EntityFrameworkCore.RelationalPropertyExtensions", "GetColumnBaseName", PartLabel.AllowListed),

        // Judged where it was assigned.
        new("System.Data.IDbCommand", "CommandText", PartLabel.Opaque),
        new("System.Data.Common.DbCommand", "CommandText", PartLabel.Opaque),

        // Names of types and members cannot hold what ends a statement.
        new("System.Type", "Name", PartLabel.SafeByType),
        new("System.Reflection.MemberInfo", "Name", PartLabel.SafeByType),
        new("Microsoft.EntityFrameworkCore.Metadata.IReadOnlyPropertyBase", "Name", PartLabel.AllowListed),
    ];
}
