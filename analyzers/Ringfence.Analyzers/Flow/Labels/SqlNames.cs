namespace Ringfence.Analyzers.Flow.Labels;

/// <summary>Names that the database's own library made or quoted, texts that were judged where they were set, and texts that hold no quote.</summary>
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

        // The format of an interpolated text is what stands around its holes.
        new("System.FormattableString", "Format", PartLabel.AllowListed),

        // Digits, letters and the three marks of base 64 and hexadecimal end no literal.
        new("System.Convert", "ToHexString", PartLabel.SafeByType),
        new("System.Convert", "ToHexStringLower", PartLabel.SafeByType),
        new("System.Convert", "ToBase64String", PartLabel.SafeByType),
        new("System.BitConverter", "ToString", PartLabel.SafeByType),

        // Names of types and members cannot hold what ends a statement.
        new("System.Type", "Name", PartLabel.SafeByType),
        new("System.Reflection.MemberInfo", "Name", PartLabel.SafeByType),
        new("Microsoft.EntityFrameworkCore.Metadata.IReadOnlyPropertyBase", "Name", PartLabel.AllowListed),
    ];
}
