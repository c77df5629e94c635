using Ringfence.Ecmascript;

namespace Ringfence.Scripts.Plan.Flow;

/// <summary>
/// Which data can arrive where. A variable is one place, whatever the order of what happens to it, so nothing is missed by an order
/// that the text does not show. Every place takes a source, a function or the tool function in once, and the steps are counted: the
/// work grows with the text.
/// </summary>
internal sealed class FlowGraph
{
    private const int BaseSteps = 200_000;
    private const int StepsPerEdge = 48;
    private const int CharactersPerPlace = 8;

    private readonly Stack<int> _waiting = new();
    private readonly ChunkList<FlowPlace> _places;
    private readonly ChunkList<FlowEdge> _edges;
    private readonly ChunkList<FlowLabels> _labels = new();
    private readonly ChunkList<(int Site, int Next)> _uses = new(32);

    /// <param name="length">The length of the text, by which room is made.</param>
    internal FlowGraph(int length)
    {
        _places = new ChunkList<FlowPlace>(64 + (length / CharactersPerPlace));
        _edges = new ChunkList<FlowEdge>(64 + (length / CharactersPerPlace));
        _labels.Add();
    }

    internal int PlaceCount => _places.Count;

    internal int EdgeCount => _edges.Count;

    /// <summary>How many steps it took.</summary>
    internal long Steps { get; private set; }

    /// <summary>Whether it took more steps than the text is worth: what was found is not all.</summary>
    internal bool IsExhausted { get; private set; }

    /// <summary>The sources that stay what they are when numbers are computed from them.</summary>
    internal ulong Kept { get; set; }

    /// <summary>Whether the script takes texts apart into numbers: numbers then hold all of the text.</summary>
    internal bool HasEncoding { get; set; }

    internal ref FlowPlace this[int place] => ref _places[place];

    /// <summary>What arrives in a place.</summary>
    internal FlowLabels LabelsOf(int place) => _labels[_places[place].LabelsAt];

    internal int AddPlace()
    {
        ref FlowPlace place = ref _places.Add();
        place.FirstEdge = -1;
        place.FirstUse = -1;
        return PlaceCount - 1;
    }

    internal void AddEdge(int from, int to, FlowKind kind = FlowKind.Copy, string? name = null, byte adds = 0)
    {
        if (from < 0 || to < 0 || from == to) return;
        ref int first = ref _places[from].FirstEdge;
        _edges.Add() = new FlowEdge { To = to, Next = first, Kind = kind, Name = name, Adds = adds };
        first = EdgeCount - 1;
        Pass(from, first);
    }

    internal void AddUse(int place, int site)
    {
        if (place < 0) return;
        ref int first = ref _places[place].FirstUse;
        _uses.Add() = (site, first);
        first = _uses.Count - 1;
    }

    internal void AddLabels(int place, in FlowLabels labels)
    {
        if (place >= 0 && Take(ref _places[place], labels)) Wake(place);
    }

    internal void AddToolFunction(int place)
    {
        if (_places[place].IsToolFunction) return;
        _places[place].IsToolFunction = true;
        Wake(place);
    }

    internal void AddFunction(int place, FlowFunction function)
    {
        if (Take(ref _places[place], function)) Wake(place);
    }

    /// <summary>Carries everything to where it arrives.</summary>
    /// <param name="onUse">Told of a call that something new has arrived at: it may add edges.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    internal void Solve(Action<int> onUse, CancellationToken cancellation)
    {
        while (_waiting.Count > 0)
        {
            if (Steps > BaseSteps + ((long)StepsPerEdge * (EdgeCount + _uses.Count)))
            {
                IsExhausted = true;
                return;
            }

            if ((++Steps & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            int place = _waiting.Pop();
            _places[place].IsWaiting = false;
            for (int edge = _places[place].FirstEdge; edge >= 0; edge = _edges[edge].Next) Pass(place, edge);
            for (int use = _places[place].FirstUse; use >= 0; use = _uses[use].Next)
            {
                Steps++;
                onUse(_uses[use].Site);
            }
        }
    }

    private void Pass(int from, int edgeIndex)
    {
        Steps++;
        ref FlowEdge edge = ref _edges[edgeIndex];
        ref FlowPlace source = ref _places[from];
        ref FlowPlace target = ref _places[edge.To];
        bool isNew = false;
        if (source.LabelsAt != 0)
        {
            FlowKind kind = edge.Kind == FlowKind.Arithmetic && HasEncoding ? FlowKind.Copy : edge.Kind;
            FlowLabels labels = kind == FlowKind.Copy ? _labels[source.LabelsAt] : _labels[source.LabelsAt].After(kind, Kept);
            if (edge.Adds != 0) labels.Field |= 1UL << (edge.Adds - 1);
            isNew = Take(ref target, labels);
        }

        if (edge.Kind is not FlowKind.Arithmetic && (edge.Kind is not FlowKind.Measure || edge.Name is not null))
        {
            bool isOfFunction = edge.Name is "call" or "apply" or "bind";
            if (source.IsToolFunction && !isOfFunction && !target.IsToolFunction) isNew = target.IsToolFunction = true;
            if (source.HasMoreFunctions && !target.HasMoreFunctions) isNew = target.HasMoreFunctions = true;
            if (source.Functions is { } functions)
            {
                foreach (FlowFunction function in functions)
                {
                    bool isOther = function.Member is null ? isOfFunction : edge.Name is not null && function.Member != edge.Name;
                    if (!isOther && Take(ref target, function)) isNew = true;
                }
            }
        }

        if (isNew) Wake(edge.To);
    }

    private bool Take(ref FlowPlace place, in FlowLabels labels)
    {
        if (labels.All == 0) return false;
        if (place.LabelsAt == 0)
        {
            place.LabelsAt = _labels.Count;
            _labels.Add();
        }

        return _labels[place.LabelsAt].Add(labels);
    }

    private static bool Take(ref FlowPlace place, FlowFunction function)
    {
        place.Functions ??= new(1);
        if (place.Functions.Contains(function)) return false;
        if (place.Functions.Count == FlowPlace.MaxFunctions)
        {
            if (place.HasMoreFunctions) return false;
            return place.HasMoreFunctions = true;
        }

        place.Functions.Add(function);
        return true;
    }

    private void Wake(int place)
    {
        if (_places[place].IsWaiting) return;
        _places[place].IsWaiting = true;
        _waiting.Push(place);
    }
}
