using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants;

/// <summary>What is done with the object in a variable, as far as it can change it.</summary>
internal sealed class ObjectUses
{
    private const int MaxWrites = 64;
    private readonly List<AssignmentExpression> _writes = [];
    private readonly List<CallExpression> _pushes = [];

    /// <summary>Assignments to its members, as far as they are followed.</summary>
    internal IReadOnlyList<AssignmentExpression> Writes => _writes;

    /// <summary>Calls of <c>push</c>, as far as they are followed.</summary>
    internal IReadOnlyList<CallExpression> Pushes => _pushes;

    /// <summary>Whether it may be anything but what it was made as.</summary>
    internal bool IsChanged { get; set; }

    internal void Add(AssignmentExpression write)
    {
        IsChanged = true;
        if (_writes.Count < MaxWrites) _writes.Add(write);
    }

    internal void Add(CallExpression push)
    {
        IsChanged = true;
        if (_pushes.Count < MaxWrites) _pushes.Add(push);
    }
}
