using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants;

/// <summary>What is done with the object in a variable, as far as it can change it.</summary>
internal sealed class ObjectUses
{
    /// <summary>Of all that are changed in ways that are not followed.</summary>
    internal static readonly ObjectUses OnlyChanged = new();

    private const int MaxWrites = 64;
    private List<AssignmentExpression>? _writes;
    private List<CallExpression>? _pushes;

    /// <summary>Assignments to its members, as far as they are followed.</summary>
    internal IReadOnlyList<AssignmentExpression> Writes => _writes ?? (IReadOnlyList<AssignmentExpression>)[];

    /// <summary>Calls of <c>push</c>, as far as they are followed.</summary>
    internal IReadOnlyList<CallExpression> Pushes => _pushes ?? (IReadOnlyList<CallExpression>)[];

    internal void Add(AssignmentExpression write)
    {
        if (Writes.Count < MaxWrites) (_writes ??= []).Add(write);
    }

    internal void Add(CallExpression push)
    {
        if (Pushes.Count < MaxWrites) (_pushes ??= []).Add(push);
    }
}
