using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection.Wrappers;

/// <summary>
/// Names of parameters and fields that hold a whole statement. Where one is wrapped into more SQL, in <c>"EXPLAIN " + sql</c>, whoever made the statement is
/// asked, not the one who wraps it.
/// </summary>
internal static class StatementNames
{
    private static readonly string[] Names = ["sql", "query", "commandtext", "cmdtext", "statement", "selectstatement", "script"];

    internal static bool Is(Part part) => part.Origin switch
    {
        IParameterReferenceOperation parameter => Is(parameter.Parameter.Name),
        IFieldReferenceOperation field => Is(field.Field.Name),
        IPropertyReferenceOperation property => Is(property.Property.Name),
        _ => false,
    };

    private static bool Is(string name)
    {
        name = name.TrimStart('_').ToLowerInvariant();
        foreach (var known in Names)
        {
            if (name == known || (name.EndsWith(known, StringComparison.Ordinal) && known is "sql" or "query" or "statement")
                || (name.StartsWith("sql", StringComparison.Ordinal) && name is "sqltext" or "sqlquery" or "sqlstring" or "sqlstatement" or "sqlcommand"))
            {
                return true;
            }
        }

        return false;
    }
}
