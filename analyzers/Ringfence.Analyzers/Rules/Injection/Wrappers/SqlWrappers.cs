using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow;
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

    internal static SqlWrappers Find(SqlSinks sinks, TextTypes types, CancellationToken cancellation)
    {
        var found = new SqlWrappers();
        foreach (var tree in types.Symbols.Compilation.SyntaxTrees)
        {
            foreach (var (name, isMember) in WrapperSyntax.Declaring(tree, cancellation))
            {
                (isMember ? found._memberNames : found._names).Add(name);
            }
        }

        var fresh = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < SqlTargets.MaxDepth; round++)
        {
            var next = new HashSet<string>(StringComparer.Ordinal);
            foreach (var tree in types.Symbols.Compilation.SyntaxTrees)
            {
                foreach (var candidate in round == 0 ? WrapperSyntax.CallingSinks(tree, cancellation) : WrapperSyntax.Calling(tree, fresh, cancellation))
                {
                    found.Look(candidate, sinks, types, next, cancellation);
                }
            }

            if (next.Count == 0)
            {
                break;
            }

            fresh = next;
        }

        return found;
    }

    private void Look(SyntaxNode declaration, SqlSinks sinks, TextTypes types, HashSet<string> next, CancellationToken cancellation)
    {
        var graphs = types.Methods.Graphs;
        if (graphs.ModelOf(declaration.SyntaxTree)?.GetDeclaredSymbol(declaration, cancellation) is not IMethodSymbol method
            || graphs.Of(declaration, cancellation) is not { } graph)
        {
            return;
        }

        var observer = new WrapperObserver(sinks, this);
        TextFlow.Run(graph, types, observer, new FlowBudget(), cancellation);
        foreach (var (parameter, sink) in observer.Parameters)
        {
            if (parameter.ContainingSymbol is IMethodSymbol owner && !_methods.ContainsKey(owner.OriginalDefinition) && sinks.Find(owner) is null)
            {
                _methods.Add(owner.OriginalDefinition, new SqlTarget(parameter.Ordinal, sink, IsWrapper: true));
                var name = owner.MethodKind == MethodKind.Constructor ? owner.ContainingType.Name : owner.Name;
                _names.Add(name);
                next.Add(name);
                AlsoImplemented(owner, new SqlTarget(parameter.Ordinal, sink, IsWrapper: true));
            }
        }

        foreach (var (member, sink) in observer.Members)
        {
            if (!_members.ContainsKey(member))
            {
                _members.Add(member, sink);
                _memberNames.Add(member.Name);
                next.Add(member.Name);
            }
        }
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
