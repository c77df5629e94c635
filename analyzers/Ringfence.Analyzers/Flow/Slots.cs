using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Ringfence.Analyzers.Flow;

/// <summary>Numbers for the things a state knows values of: variables, fields, captures of the compiler, and objects by where they are made.</summary>
internal sealed class Slots
{
    private readonly Dictionary<ISymbol, int> _symbols = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> _captures = [];
    private readonly Dictionary<IOperation, int> _sites = [];
    private readonly Dictionary<ISymbol, int> _objects = new(SymbolEqualityComparer.Default);
    private int _next = 1;

    internal int Of(ISymbol variable)
    {
        if (!_symbols.TryGetValue(variable, out var slot))
        {
            _symbols.Add(variable, slot = _next++);
        }

        return slot;
    }

    internal int Of(CaptureId capture)
    {
        if (!_captures.TryGetValue(capture, out var slot))
        {
            _captures.Add(capture, slot = _next++);
        }

        return slot;
    }

    /// <summary>The object made by that operation; all objects it makes, when it runs more than once.</summary>
    internal int OfSite(IOperation operation)
    {
        if (!_sites.TryGetValue(operation, out var slot))
        {
            _sites.Add(operation, slot = _next++);
        }

        return slot;
    }

    /// <summary>The object a parameter or a field brings along.</summary>
    internal int OfObject(ISymbol holder)
    {
        if (!_objects.TryGetValue(holder, out var slot))
        {
            _objects.Add(holder, slot = _next++);
        }

        return slot;
    }
}
