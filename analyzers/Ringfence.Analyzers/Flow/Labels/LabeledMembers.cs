using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Flow.Labels;

/// <summary>Members of libraries whose result says what it is, whatever goes in. They count on derived and implementing types too.</summary>
internal sealed class LabeledMembers
{
    private readonly Lazy<MemberTable<LabeledMember>> _table;
    private readonly ConcurrentDictionary<ITypeSymbol, PartLabel> _byType = new(SymbolEqualityComparer.Default);

    internal LabeledMembers(CompilationSymbols symbols, IEnumerable<LabeledMember> more) =>
        _table = new(() => new MemberTable<LabeledMember>(
            symbols, more.Concat(SqlNames.All).Concat(DatabaseSources.All).Concat(RequestSources.All).Concat(OutsideSources.All), static row => (row.Type, row.Member)));

    /// <summary>The label of what the member gives, or null when nothing is known of it.</summary>
    /// <param name="member">A method or a property.</param>
    /// <param name="receiver">The type of what it is read from.</param>
    internal PartLabel? Find(ISymbol member, ITypeSymbol? receiver)
    {
        foreach (var (type, row) in _table.Value.Find(member.Name))
        {
            if (member.ContainingType.IsOrInherits(type) || receiver.IsOrInherits(type))
            {
                return row.Label;
            }
        }

        return OfType(member.ContainingType) ?? OfType(receiver);
    }

    /// <summary>The label of every value of a type, and of all that is read from it; null for ordinary types.</summary>
    internal PartLabel? OfType(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol || type.SpecialType != SpecialType.None)
        {
            return null;
        }

        var found = _byType.GetOrAdd(type, t =>
        {
            foreach (var (owner, row) in _table.Value.Find(LabeledMember.Every))
            {
                if (t.IsOrInherits(owner))
                {
                    return row.Label;
                }
            }

            return PartLabel.Constant;
        });
        return found == PartLabel.Constant ? null : found;
    }
}
