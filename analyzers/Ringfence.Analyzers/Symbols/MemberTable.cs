using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Symbols;

/// <summary>The rows of a table of library members whose types one compilation has, by the member's name. Asking allocates nothing.</summary>
/// <typeparam name="TRow">A row: a type's metadata name, a member's name, and what the table is about.</typeparam>
internal sealed class MemberTable<TRow>
{
    private static readonly List<(INamedTypeSymbol Type, TRow Row)> None = [];

    private readonly Dictionary<string, List<(INamedTypeSymbol Type, TRow Row)>> _byMember = new(StringComparer.Ordinal);

    internal MemberTable(CompilationSymbols symbols, IEnumerable<TRow> rows, Func<TRow, (string Type, string Member)> keyOf)
    {
        foreach (var row in rows)
        {
            var (name, member) = keyOf(row);
            if (symbols.Find(name) is not { } type)
            {
                continue;
            }

            if (!_byMember.TryGetValue(member, out var found))
            {
                _byMember.Add(member, found = []);
            }

            found.Add((type, row));
        }
    }

    internal bool IsEmpty => _byMember.Count == 0;

    internal bool Names(string member) => _byMember.ContainsKey(member);

    /// <summary>The rows of that member name, each with its type, in the table's order.</summary>
    internal List<(INamedTypeSymbol Type, TRow Row)> Find(string member) => _byMember.TryGetValue(member, out var found) ? found : None;
}
