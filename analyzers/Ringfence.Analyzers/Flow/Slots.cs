using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Flow;

/// <summary>Numbers for the things a state knows values of: variables, fields, captures of the compiler, and objects by where they are made.</summary>
internal sealed class Slots
{
    private readonly Dictionary<ISymbol, int> _symbols = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> _captures = [];
    private readonly Dictionary<IOperation, int> _sites = [];
    private readonly Dictionary<ISymbol, int> _objects = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(ISymbol Owner, ISymbol Property), int> _paths = [];
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

    /// <summary>A property of a variable or of this object that takes no arguments; null for anything longer.</summary>
    internal int? OfPath(IPropertyReferenceOperation property)
    {
        ISymbol? owner = property.Instance switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            null or IInstanceReferenceOperation => property.Property.ContainingType,
            IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
            _ => null,
        };
        if (owner is null || !property.Arguments.IsEmpty)
        {
            return null;
        }

        if (!_paths.TryGetValue((owner, property.Property), out var slot))
        {
            _paths.Add((owner, property.Property), slot = _next++);
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
