namespace Ringfence.Ecmascript.Scopes.Building;

internal sealed class NameOrder : IComparer<Variable>
{
    internal static NameOrder Instance { get; } = new();

    public int Compare(Variable? x, Variable? y) => string.CompareOrdinal(x?.Name, y?.Name);
}
