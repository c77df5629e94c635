using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Rules.Injection.Sinks;

namespace Ringfence.Analyzers.Rules.Injection.Wrappers;

/// <summary>What one step away from the database finds. Of several sinks a parameter or a member reaches, the first by name counts.</summary>
internal sealed class WrapperRound(SqlSinks sinks, TextTypes types, SqlWrappers known)
{
    internal Dictionary<IMethodSymbol, SqlTarget> Methods { get; } = new(SymbolEqualityComparer.Default);

    internal Dictionary<ISymbol, SqlSink> Members { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Follows the texts of one body.</summary>
    internal void Look(SyntaxNode declaration, CancellationToken cancellation)
    {
        if (types.Bodies.Of(declaration, cancellation) is not { } facts)
        {
            return;
        }

        var observer = new WrapperObserver(sinks, known);
        facts.Show(observer);
        foreach (var (parameter, sink) in observer.Parameters)
        {
            if (parameter.ContainingSymbol is IMethodSymbol owner && sinks.Find(owner) is null)
            {
                Note(owner.OriginalDefinition, new SqlTarget(parameter.Ordinal, sink, IsWrapper: true));
            }
        }

        foreach (var (member, sink) in observer.Members)
        {
            Members[member] = Members.TryGetValue(member, out var other) ? First(other, sink) : sink;
            if (Setter(member) is { } parameter)
            {
                Note((IMethodSymbol)parameter.ContainingSymbol, new SqlTarget(parameter.Ordinal, sink, IsWrapper: true));
            }
        }
    }

    /// <summary>The parameter of a record's primary constructor that a property is made of.</summary>
    private static IParameterSymbol? Setter(ISymbol member) =>
        member is IPropertySymbol { ContainingType: { IsRecord: true } record } && member.DeclaringSyntaxReferences.Length == 1
            ? record.InstanceConstructors.SelectMany(static c => c.Parameters).FirstOrDefault(p =>
                p.Name == member.Name && p.DeclaringSyntaxReferences.Length == 1
                && p.DeclaringSyntaxReferences[0].Span == member.DeclaringSyntaxReferences[0].Span)
            : null;

    private void Note(IMethodSymbol method, SqlTarget target)
    {
        if (Methods.TryGetValue(method, out var other))
        {
            target = other.Ordinal != target.Ordinal
                ? other.Ordinal < target.Ordinal ? other : target
                : other with { Sink = First(other.Sink, target.Sink) };
        }

        Methods[method] = target;
    }

    private static SqlSink First(SqlSink a, SqlSink b) =>
        string.CompareOrdinal(a.Type + "." + a.Member, b.Type + "." + b.Member) <= 0 ? a : b;
}
