using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Flow.Methods;
using Ringfence.Analyzers.Options;
using Ringfence.Analyzers.Rules.Injection.Sinks;
using Ringfence.Analyzers.Symbols;
using Ringfence.Policy;

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
    private readonly object _gate = new();
    private readonly BodiesAhead _ahead;
    private volatile SqlWrappers? _wrappers;

    private static readonly ConditionalWeakTable<CompilationSymbols, ConcurrentDictionary<FlowPolicy, SqlTargets>> Cache = new();

    private SqlTargets(CompilationSymbols symbols, FlowPolicy policy)
    {
        Sinks = new SqlSinks(symbols, PolicySinks.Of(policy));
        Types = TextTypes.For(symbols, policy, WrapperSyntax.HandingOnIn);
        _ahead = new BodiesAhead(Types.Bodies);
    }

    /// <summary>The targets of a compilation under its project's policy.</summary>
    internal static SqlTargets For(CompilationSymbols symbols, AnalyzerOptions options, CancellationToken cancellation) =>
        Cache.GetValue(symbols, static _ => new ConcurrentDictionary<FlowPolicy, SqlTargets>())
            .GetOrAdd(PolicyFile.PolicyOf(options, cancellation).Flow, policy => new SqlTargets(symbols, policy));

    internal SqlSinks Sinks { get; }

    internal TextTypes Types { get; }

    /// <summary>
    /// Looks for the project's own wrappers, unless somebody did. When that is cancelled, nothing was found and the next one looks. Who comes while it is done
    /// helps.
    /// </summary>
    internal SqlWrappers Wrappers(CancellationToken cancellation)
    {
        if (_wrappers is { } known)
        {
            return known;
        }

        while (!Monitor.TryEnter(_gate))
        {
            if (!_ahead.TryHelp(cancellation))
            {
                Monitor.Enter(_gate);
                break;
            }
        }

        try
        {
            return _wrappers ??= SqlWrappers.Find(Sinks, Types, _ahead, cancellation);
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    /// <summary>Whether a method or constructor of that name may take SQL.</summary>
    internal bool MayTake(string name, CancellationToken cancellation) => Sinks.Names(name) || Wrappers(cancellation).Names.Contains(name);

    /// <summary>Whether a property or a field of that name may take SQL.</summary>
    internal bool MayKeep(string name, CancellationToken cancellation) => Sinks.Names(name) || Wrappers(cancellation).MemberNames.Contains(name);

    internal SqlTarget? Find(IMethodSymbol method)
    {
        var target = (method.ReducedFrom ?? method).OriginalDefinition;
        return _methods.TryGetValue(target, out var known) ? known : _methods.GetOrAdd(target, Resolve(target));
    }

    internal SqlSink? Find(ISymbol member) =>
        (member is IPropertySymbol property ? Sinks.Find(property) : null)
        ?? (Wrappers(CancellationToken.None).Members.TryGetValue(member.OriginalDefinition, out var sink) ? sink : null);

    private SqlTarget? Resolve(IMethodSymbol method)
    {
        if (Sinks.Find(method) is var (parameter, sink))
        {
            return new SqlTarget(parameter.Ordinal, sink, IsWrapper: false);
        }

        return !method.DeclaringSyntaxReferences.IsEmpty && Wrappers(CancellationToken.None).Methods.TryGetValue(method, out var wrapper) ? wrapper : null;
    }
}
