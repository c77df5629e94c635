using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Flow.Labels;

/// <summary>Members of libraries whose result says what it is, whatever goes in. They count on derived and implementing types too.</summary>
internal sealed class LabeledMembers
{
    private readonly Lazy<Dictionary<string, List<(INamedTypeSymbol Type, PartLabel Label)>>> _byName;
    private readonly ConcurrentDictionary<ITypeSymbol, PartLabel> _byType = new(SymbolEqualityComparer.Default);

    internal LabeledMembers(CompilationSymbols symbols, IEnumerable<LabeledMember> more) =>
        _byName = new(() => Resolve(symbols, SqlNames.All.Concat(DatabaseSources.All).Concat(RequestSources.All).Concat(OutsideSources.All).Concat(more)));

    /// <summary>The label of what the member gives, or null when nothing is known of it.</summary>
    /// <param name="member">A method or a property.</param>
    /// <param name="receiver">The type of what it is read from.</param>
    internal PartLabel? Find(ISymbol member, ITypeSymbol? receiver)
    {
        if (!_byName.Value.TryGetValue(member.Name, out var owners))
        {
            return OfType(member.ContainingType) ?? OfType(receiver);
        }

        foreach (var (type, label) in owners)
        {
            if (member.ContainingType.IsOrInherits(type) || receiver.IsOrInherits(type))
            {
                return label;
            }
        }

        return OfType(member.ContainingType) ?? OfType(receiver);
    }

    /// <summary>The label of every value of a type, and of all that is read from it; null for ordinary types.</summary>
    internal PartLabel? OfType(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol || type.SpecialType != SpecialType.None || !_byName.Value.TryGetValue(LabeledMember.Every, out var owners))
        {
            return null;
        }

        var found = _byType.GetOrAdd(type, t =>
        {
            foreach (var (owner, label) in owners)
            {
                if (t.IsOrInherits(owner))
                {
                    return label;
                }
            }

            return PartLabel.Constant;
        });
        return found == PartLabel.Constant ? null : found;
    }

    private static Dictionary<string, List<(INamedTypeSymbol Type, PartLabel Label)>> Resolve(CompilationSymbols symbols, IEnumerable<LabeledMember> table)
    {
        var byName = new Dictionary<string, List<(INamedTypeSymbol, PartLabel)>>(StringComparer.Ordinal);
        foreach (var row in table)
        {
            if (symbols.Find(row.Type) is not { } type)
            {
                continue;
            }

            if (!byName.TryGetValue(row.Member, out var owners))
            {
                byName.Add(row.Member, owners = []);
            }

            owners.Add((type, row.Label));
        }

        return byName;
    }
}
