using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>The bodies that call a method or set a field of the compilation. Each member is looked for once, whoever asks.</summary>
internal sealed class MemberUses(Compilation compilation)
{
    private readonly Mentions _mentions = new(compilation);
    private readonly ConcurrentDictionary<ISymbol, UsingBodies?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The bodies that call the method; null when too many places mention it.</summary>
    internal UsingBodies? OfCalls(IMethodSymbol method, CancellationToken cancellation) =>
        _known.TryGetValue(method, out var known) ? known : _known.GetOrAdd(method, FindCalls(method, cancellation));

    /// <summary>The bodies that set the field or the property; null when too many places mention it.</summary>
    internal UsingBodies? OfWrites(ISymbol member, CancellationToken cancellation) =>
        _known.TryGetValue(member, out var known) ? known : _known.GetOrAdd(member, FindWrites(member, cancellation));

    private UsingBodies? FindCalls(IMethodSymbol method, CancellationToken cancellation)
    {
        if (_mentions.Of(method, cancellation) is not { } places)
        {
            return null;
        }

        var areAll = Reach.IsClosed(method) && !Reach.IsReachedOtherwise(method);
        var bodies = new BodyList();
        foreach (var place in places)
        {
            // A mention that is no call hands the method on, and whoever gets it may call it with anything.
            areAll &= place is not SimpleNameSyntax name || Declarations.IsOnlyNamed(name);
            areAll &= bodies.TryAdd(Declarations.Around(place));
        }

        return new UsingBodies(bodies.All, places.Count, areAll);
    }

    private UsingBodies? FindWrites(ISymbol member, CancellationToken cancellation)
    {
        if (_mentions.Of(member, cancellation) is not { } places)
        {
            return null;
        }

        var areAll = Reach.IsClosed(member)
            || member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { DeclaredAccessibility: Accessibility.Private } };
        var bodies = new BodyList();
        var writes = 0;
        foreach (var place in places)
        {
            if (Declarations.IsWritten(place))
            {
                writes++;
                areAll &= bodies.TryAdd(Declarations.Around(place));
            }
        }

        if (Declarations.InitializerOf(member, cancellation) is { } initializer)
        {
            writes++;
            bodies.TryAdd(initializer);
        }

        return new UsingBodies(bodies.All, writes, areAll);
    }

    /// <summary>Bodies in the order of the first place in them.</summary>
    private sealed class BodyList
    {
        private readonly HashSet<SyntaxNode> _seen = [];
        private readonly List<SyntaxNode> _all = [];

        internal IReadOnlyList<SyntaxNode> All => _all;

        /// <summary>Adds a body once; false for a place outside of bodies.</summary>
        internal bool TryAdd(SyntaxNode? body)
        {
            if (body is not null && _seen.Add(body))
            {
                _all.Add(body);
            }

            return body is not null;
        }
    }
}
