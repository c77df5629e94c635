using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Plan.Flow;

/// <summary>Which place an expression or a variable is.</summary>
internal sealed class FlowPlaces
{
    private const int CharactersPerPlace = 16;
    private readonly ScopeTree _scopes;
    private readonly FlowGraph _graph;
    private readonly string _toolFunction;
    private readonly NodeMap<int> _ids;
    private readonly int[] _changes;
    private readonly NodeMap<CallSite> _sites = new();

    internal FlowPlaces(ScopeTree scopes, FlowGraph graph, string toolFunction)
    {
        _scopes = scopes;
        _graph = graph;
        _toolFunction = toolFunction;
        _ids = new NodeMap<int>(scopes.Program.End / CharactersPerPlace);
        for (int i = 0; i < scopes.Variables.Count; i++) graph.AddPlace();
        _changes = new int[scopes.Variables.Count];
        ToolFunction = graph.AddPlace();
        This = graph.AddPlace();
        Thrown = graph.AddPlace();
    }

    internal int ToolFunction { get; }

    /// <summary>The objects of classes: one place for all.</summary>
    internal int This { get; }

    internal int Thrown { get; }

    internal Variable? VariableOf(Node? node) => node is Identifier identifier ? _scopes.GetVariable(identifier) : null;

    /// <summary>The place of an expression; -1 when nothing flows out of it.</summary>
    internal int Of(Node? node)
    {
        if (node is null) return -1;
        if (node is not Identifier identifier) return _ids.TryGetValue(node, out int id) ? id : -1;
        if (VariableOf(identifier) is { } variable) return variable.Index;
        return identifier.Name == _toolFunction ? ToolFunction : -1;
    }

    internal int Reserve(Node node)
    {
        if (node is Identifier) return Of(node);
        if (!_ids.TryGetValue(node, out int id)) _ids.Set(node, id = _graph.AddPlace());
        return id;
    }

    /// <summary>An expression is just another.</summary>
    internal void Alias(Node node, int place)
    {
        if (place < 0) return;
        if (_ids.TryGetValue(node, out int reserved)) _graph.AddEdge(place, reserved);
        else _ids.Set(node, place);
    }

    /// <summary>What is put into the object in a variable after it was made.</summary>
    internal int ChangesOf(int variable)
    {
        // Place 0 is never one of changes: variables come first, or the tool function.
        if (_changes[variable] == 0)
        {
            _changes[variable] = _graph.AddPlace();
            _graph.AddEdge(_changes[variable], variable);
        }

        return _changes[variable];
    }

    /// <summary>Two variables may hold the same object: what is put into it by one is in the other.</summary>
    internal void Join(int one, int other)
    {
        if (one < 0 || other < 0 || one == other || one >= ToolFunction || other >= ToolFunction) return;
        _graph.AddEdge(ChangesOf(one), ChangesOf(other));
        _graph.AddEdge(ChangesOf(other), ChangesOf(one));
    }

    internal void AddSite(CallSite site) => _sites.Set(site.Node, site);

    internal CallSite? SiteOf(Node call) => _sites.TryGetValue(call, out CallSite site) ? site : null;
}
