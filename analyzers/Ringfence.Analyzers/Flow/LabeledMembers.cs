using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Flow;

/// <summary>Members of libraries whose result says what it is, whatever goes in. They count on derived and implementing types too.</summary>
internal sealed class LabeledMembers(CompilationSymbols symbols)
{
    private static readonly (string Type, string Member, PartLabel Label)[] Table =
    [
        ("System.Data.IDataParameter", "ParameterName", PartLabel.Placeholder),
        ("System.Data.Common.DbParameter", "ParameterName", PartLabel.Placeholder),
        ("System.Data.Common.DbCommandBuilder", "QuoteIdentifier", PartLabel.QuotedIdentifier),
        ("Microsoft.EntityFrameworkCore.Storage.ISqlGenerationHelper", "DelimitIdentifier", PartLabel.QuotedIdentifier),
        ("Microsoft.EntityFrameworkCore.Storage.ISqlGenerationHelper", "GenerateParameterName", PartLabel.Placeholder),
        ("Microsoft.EntityFrameworkCore.Storage.ISqlGenerationHelper", "GenerateParameterNamePlaceholder", PartLabel.Placeholder),

        // Judged where it was assigned.
        ("System.Data.IDbCommand", "CommandText", PartLabel.Opaque),
        ("System.Data.Common.DbCommand", "CommandText", PartLabel.Opaque),

        ("System.Type", "Name", PartLabel.SafeByType),
        ("System.Reflection.MemberInfo", "Name", PartLabel.SafeByType),
    ];

    private readonly Lazy<Dictionary<string, List<(INamedTypeSymbol Type, PartLabel Label)>>> _byName = new(() => Resolve(symbols));

    internal PartLabel? Find(ISymbol member, ITypeSymbol? receiver)
    {
        if (!_byName.Value.TryGetValue(member.Name, out var owners))
        {
            return null;
        }

        foreach (var (type, label) in owners)
        {
            if (member.ContainingType.IsOrInherits(type) || receiver.IsOrInherits(type))
            {
                return label;
            }
        }

        return null;
    }

    private static Dictionary<string, List<(INamedTypeSymbol Type, PartLabel Label)>> Resolve(CompilationSymbols symbols)
    {
        var byName = new Dictionary<string, List<(INamedTypeSymbol, PartLabel)>>(StringComparer.Ordinal);
        foreach (var (typeName, member, label) in Table)
        {
            if (symbols.Find(typeName) is not { } type)
            {
                continue;
            }

            if (!byName.TryGetValue(member, out var owners))
            {
                byName.Add(member, owners = []);
            }

            owners.Add((type, label));
        }

        return byName;
    }
}
