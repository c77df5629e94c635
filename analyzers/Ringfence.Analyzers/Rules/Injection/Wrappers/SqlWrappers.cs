using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Flow.Methods;
using Ringfence.Analyzers.Rules.Injection.Sinks;

namespace Ringfence.Analyzers.Rules.Injection.Wrappers;

/// <summary>
/// The methods of one compilation that hand a parameter to a database as the whole text, and the fields they keep such a text in. Found once: by names
/// in the syntax first, then by the flow of those few bodies, one step further from the database each round.
/// </summary>
internal sealed class SqlWrappers
{
    private readonly Dictionary<IMethodSymbol, SqlTarget> _methods = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, SqlSink> _members = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _memberNames = new(StringComparer.Ordinal);

    private SqlWrappers()
    {
    }

    internal IReadOnlyDictionary<IMethodSymbol, SqlTarget> Methods => _methods;

    internal IReadOnlyDictionary<ISymbol, SqlSink> Members => _members;

    internal HashSet<string> Names => _names;

    internal HashSet<string> MemberNames => _memberNames;

    internal static SqlWrappers Find(SqlSinks sinks, TextTypes types, BodiesAhead ahead, CancellationToken cancellation)
    {
        var found = new SqlWrappers();
        var trees = types.Symbols.Compilation.SyntaxTrees;
        foreach (var tree in trees)
        {
            var syntax = WrapperSyntax.In(tree, cancellation);
            found._names.UnionWith(syntax.Names);
            found._memberNames.UnionWith(syntax.MemberNames);
        }

        var fresh = new HashSet<string>(StringComparer.Ordinal);
        for (var step = 0; step < SqlTargets.MaxDepth && (step == 0 || fresh.Count > 0); step++)
        {
            // A step sees what the steps before it found and nothing of its own, so the order of the files does not matter.
            var round = new WrapperRound(sinks, types, found);
            var candidates = new List<SyntaxNode>();
            foreach (var tree in trees)
            {
                candidates.AddRange(
                    step == 0
                        ? WrapperSyntax.In(tree, cancellation).HandingOn.Concat(WrapperSyntax.Calling(tree, sinks.OwnNames, cancellation)).Distinct()
                        : WrapperSyntax.Calling(tree, fresh, cancellation));
            }

            ahead.WorkThrough(candidates, candidate => round.Look(candidate, cancellation));
            fresh = found.Take(round);
        }

        return found;
    }

    /// <summary>Adds what a step found. The names of it are what the next step looks for.</summary>
    private HashSet<string> Take(WrapperRound round)
    {
        var fresh = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in round.Methods)
        {
            var method = entry.Key;
            if (_methods.ContainsKey(method))
            {
                continue;
            }

            _methods.Add(method, entry.Value);
            fresh.Add(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name);
            AlsoImplemented(method, entry.Value);
        }

        _names.UnionWith(fresh);
        foreach (var entry in round.Members)
        {
            if (!_members.ContainsKey(entry.Key))
            {
                _members.Add(entry.Key, entry.Value);
                _memberNames.Add(entry.Key.Name);
                fresh.Add(entry.Key.Name);
            }
        }

        return fresh;
    }

    /// <summary>A call through the interface runs the method too.</summary>
    private void AlsoImplemented(IMethodSymbol method, SqlTarget target)
    {
        foreach (var implemented in method.ContainingType.AllInterfaces)
        {
            if (implemented.DeclaringSyntaxReferences.IsEmpty)
            {
                continue;
            }

            foreach (var member in implemented.GetMembers(method.Name))
            {
                if (member is IMethodSymbol declared && !_methods.ContainsKey(declared.OriginalDefinition)
                    && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(declared), method))
                {
                    _methods.Add(declared.OriginalDefinition, target);
                }
            }
        }

        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (!overridden.DeclaringSyntaxReferences.IsEmpty && !_methods.ContainsKey(overridden.OriginalDefinition))
            {
                _methods.Add(overridden.OriginalDefinition, target);
            }
        }
    }
}
