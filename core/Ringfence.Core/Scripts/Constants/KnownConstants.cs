using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Constants;

/// <summary>What was folded already, and what is being folded.</summary>
internal sealed class KnownConstants
{
    private const int CharactersPerNode = 32;
    private static readonly ConstantSet Opened = ConstantSet.Of("");
    private readonly NodeMap<ConstantSet> _nodes;
    private readonly ConstantSet?[] _variables;
    private readonly Dictionary<object, ConstantSet> _others = [];

    internal KnownConstants(ScopeTree scopes)
    {
        _nodes = new NodeMap<ConstantSet>(scopes.Program.End / CharactersPerNode);
        _variables = new ConstantSet?[scopes.Variables.Count];
    }

    /// <summary>The values of an item; null when it is not folded yet.</summary>
    internal ConstantSet? Of(object item) => Stored(item) is { } stored && stored != Opened ? stored : null;

    /// <summary>Whether it is being folded.</summary>
    internal bool IsOpen(object item) => Stored(item) == Opened;

    internal void Open(object item) => Set(item, Opened);

    internal void Set(object item, ConstantSet value)
    {
        switch (item)
        {
            case Node node:
                _nodes.Set(node, value);
                break;
            case Variable variable:
                _variables[variable.Index] = value;
                break;
            default:
                _others[item] = value;
                break;
        }
    }

    private ConstantSet? Stored(object item) => item switch
    {
        Node node => _nodes.TryGetValue(node, out ConstantSet known) ? known : null,
        Variable variable => _variables[variable.Index],
        _ => _others.TryGetValue(item, out ConstantSet? known) ? known : null,
    };
}
