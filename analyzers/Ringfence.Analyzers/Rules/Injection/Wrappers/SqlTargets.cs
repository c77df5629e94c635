using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Rules.Injection.Sinks;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Injection.Wrappers;

/// <summary>
/// Everything that takes SQL text in one compilation: the sinks of its libraries, the parameters of its own methods that reach one as they are, and the
/// fields that keep a text for one.
/// </summary>
internal sealed class SqlTargets
{
    /// <summary>How many methods a text may be handed through.</summary>
    internal const int MaxDepth = 3;

    private readonly ConcurrentDictionary<IMethodSymbol, SqlTarget?> _methods = new(SymbolEqualityComparer.Default);
    private readonly Lazy<SqlWrappers> _wrappers;

    private static readonly ConditionalWeakTable<CompilationSymbols, SqlTargets> Cache = new();

    private SqlTargets(SqlSinks sinks, TextTypes types)
    {
        Sinks = sinks;
        Types = types;
        _wrappers = new Lazy<SqlWrappers>(() => SqlWrappers.Find(sinks, types, CancellationToken.None));
    }

    internal static SqlTargets For(CompilationSymbols symbols) =>
        Cache.GetValue(symbols, static s => new SqlTargets(new SqlSinks(s), TextTypes.For(s)));

    internal SqlSinks Sinks { get; }

    internal TextTypes Types { get; }

    /// <summary>Whether a method or constructor of that name may take SQL.</summary>
    internal bool MayTake(string name) => Sinks.Names(name) || _wrappers.Value.Names.Contains(name);

    /// <summary>Whether a property or a field of that name may take SQL.</summary>
    internal bool MayKeep(string name) => Sinks.Names(name) || _wrappers.Value.MemberNames.Contains(name);

    internal SqlTarget? Find(IMethodSymbol method)
    {
        var target = (method.ReducedFrom ?? method).OriginalDefinition;
        return _methods.TryGetValue(target, out var known) ? known : _methods.GetOrAdd(target, Resolve(target));
    }

    internal SqlSink? Find(ISymbol member) =>
        (member is IPropertySymbol property ? Sinks.Find(property) : null)
        ?? (_wrappers.Value.Members.TryGetValue(member.OriginalDefinition, out var sink) ? sink : null);

    private SqlTarget? Resolve(IMethodSymbol method)
    {
        if (Sinks.Find(method) is var (parameter, sink))
        {
            return new SqlTarget(parameter.Ordinal, sink, IsWrapper: false);
        }

        return !method.DeclaringSyntaxReferences.IsEmpty && _wrappers.Value.Methods.TryGetValue(method, out var wrapper) ? wrapper : null;
    }
}
