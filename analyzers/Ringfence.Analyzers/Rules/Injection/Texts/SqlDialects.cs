using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>Tells whose SQL a text is by the types around the sink.</summary>
internal static class SqlDialects
{
    private static readonly (string Namespace, SqlDialect Dialect)[] Providers =
    [
        ("Npgsql", SqlDialect.PostgreSql),
        ("Microsoft.Data.SqlClient", SqlDialect.SqlServer),
        ("System.Data.SqlClient", SqlDialect.SqlServer),
        ("MySql.Data.MySqlClient", SqlDialect.MySql),
        ("MySqlConnector", SqlDialect.MySql),
        ("Microsoft.Data.Sqlite", SqlDialect.Sqlite),
        ("System.Data.SQLite", SqlDialect.Sqlite),
        ("Oracle.ManagedDataAccess.Client", SqlDialect.Oracle),
        ("Oracle.DataAccess.Client", SqlDialect.Oracle),
        ("System.Data.Odbc", SqlDialect.Positional),
        ("System.Data.OleDb", SqlDialect.Positional),
    ];

    /// <summary>The dialect of the command, connection or data source that is given the text.</summary>
    internal static SqlDialect Of(IOperation sink) => sink switch
    {
        IObjectCreationOperation creation => OfType(creation.Type),
        IPropertyReferenceOperation { Instance: { } instance } => OfValue(instance),
        IInvocationOperation { Instance: { } instance } => OfValue(instance),
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: { Length: > 0 } arguments } => OfValue(arguments[0].Value),
        IInvocationOperation call => OfType(call.TargetMethod.ContainingType),
        _ => SqlDialect.Unknown,
    };

    private static SqlDialect OfValue(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        return OfType(value.Type);
    }

    private static SqlDialect OfType(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.ContainingNamespace is { IsGlobalNamespace: false } space)
            {
                var name = space.ToDisplayString();
                foreach (var (provider, dialect) in Providers)
                {
                    if (name == provider)
                    {
                        return dialect;
                    }
                }
            }
        }

        return SqlDialect.Unknown;
    }
}
