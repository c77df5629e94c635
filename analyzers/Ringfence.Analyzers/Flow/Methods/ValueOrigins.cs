using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>
/// Follows a value backwards out of a method: a parameter to the calls of the method, a field to its assignments. Asked only about values that make up a
/// finding. An answer depends on the member and on the depth left, so it is the same in whatever order one asks.
/// </summary>
internal sealed class ValueOrigins
{
    /// <summary>How many calls or fields back a value is followed.</summary>
    internal const int MaxDepth = 5;

    /// <summary>How many bodies one question may look at; a question that needs more stays open.</summary>
    internal const int MaxBodies = 60;

    private const int MaxParts = 16;

    private readonly ConcurrentDictionary<ISymbol, ValueOrigin> _known = new(SymbolEqualityComparer.Default);
    private readonly TextTypes _types;
    private readonly MemberUses _uses;
    private readonly ValueOrigins? _further;

    internal ValueOrigins(TextTypes types)
        : this(types, new MemberUses(types.Symbols.Compilation), MaxDepth)
    {
    }

    private ValueOrigins(TextTypes types, MemberUses uses, int depth)
    {
        _types = types;
        _uses = uses;
        _further = depth > 1 ? new ValueOrigins(types, uses, depth - 1) : null;
    }

    /// <summary>Where the part's value comes from, or null when it is no parameter, field or property that could be followed.</summary>
    internal ValueOrigin? Of(Part part, CancellationToken cancellation) => part.Origin switch
    {
        IParameterReferenceOperation { Parameter: { } parameter } when part.Label == PartLabel.Unknown => Of(parameter, cancellation),
        IFieldReferenceOperation { Field: { } field } when part.Label == PartLabel.Unknown && !field.DeclaringSyntaxReferences.IsEmpty => OfMember(field, cancellation),
        IPropertyReferenceOperation { Property: { IsIndexer: false } property } when part.Label == PartLabel.Unknown && IsAutomatic(property) =>
            OfMember(property, cancellation),
        _ => null,
    };

    private ValueOrigin? Of(IParameterSymbol parameter, CancellationToken cancellation)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.LocalFunction } method
            || parameter.Type.SpecialType != SpecialType.System_String || parameter.RefKind is RefKind.Out or RefKind.Ref)
        {
            return null;
        }

        return Find(parameter.OriginalDefinition, () => OfCalls(method.OriginalDefinition, parameter.Ordinal, cancellation));
    }

    private ValueOrigin OfMember(ISymbol member, CancellationToken cancellation) =>
        Find(member.OriginalDefinition, () => OfAssignments(member.OriginalDefinition, cancellation));

    private ValueOrigin Find(ISymbol symbol, Func<ValueOrigin> make) => _known.TryGetValue(symbol, out var known) ? known : _known.GetOrAdd(symbol, make());

    private ValueOrigin OfCalls(IMethodSymbol method, int ordinal, CancellationToken cancellation)
    {
        if (_uses.OfCalls(method, cancellation) is not { } calls)
        {
            return ValueOrigin.Unknown;
        }

        return Collect(calls.Bodies, calls.AreAll, facts => facts.GivenTo(ordinal, called => Reach.MayRun(called, method)), cancellation);
    }

    private ValueOrigin OfAssignments(ISymbol member, CancellationToken cancellation)
    {
        if (_uses.OfWrites(member, cancellation) is not { } writes)
        {
            return ValueOrigin.Unknown;
        }

        // A write that is no plain assignment, through a reference for one, is not seen.
        return Collect(writes.Bodies, writes.AreAll, facts => facts.SetTo(member), cancellation, Math.Max(1, writes.Count));
    }

    private ValueOrigin Collect(
        IReadOnlyList<SyntaxNode> bodies, bool isClosed, Func<BodyFacts, IEnumerable<TextValue>> textsOf, CancellationToken cancellation, int least = 1)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        var cost = 0;
        var seen = 0;
        var isComposed = false;
        foreach (var body in bodies)
        {
            if (++cost > MaxBodies)
            {
                return new ValueOrigin(parts.ToImmutable(), false, cost, isComposed);
            }

            if (_types.Bodies.Of(body, cancellation) is not { } facts)
            {
                isClosed = false;
                continue;
            }

            isClosed &= facts.IsComplete;
            foreach (var text in textsOf(facts))
            {
                seen++;
                isComposed |= IsComposed(text);
                isClosed &= Follow(text, parts, ref cost, ref isComposed, cancellation);
            }
        }

        return new ValueOrigin(parts.ToImmutable(), isClosed && seen >= least, cost, isComposed);
    }

    /// <summary>Adds what the value is made of in the end; false when some of it could not be followed.</summary>
    private bool Follow(TextValue text, ImmutableArray<Part>.Builder parts, ref int cost, ref bool isComposed, CancellationToken cancellation)
    {
        var isComplete = true;
        foreach (var alternative in text.Alternatives)
        {
            foreach (var part in alternative.ToParts())
            {
                if (!part.IsUnsafe)
                {
                    isComplete &= part.Label != PartLabel.Opaque;
                    continue;
                }

                if (part.Label == PartLabel.Unknown && cost <= MaxBodies && _further?.Of(part, cancellation) is { } origin)
                {
                    cost += origin.Cost;
                    isComposed |= origin.IsComposed;
                    foreach (var further in origin.Parts)
                    {
                        Add(parts, further);
                    }

                    isComplete &= origin.IsComplete && cost <= MaxBodies;
                    if (!origin.IsComplete && origin.Untrusted is null)
                    {
                        Add(parts, part);
                    }
                }
                else
                {
                    Add(parts, part);
                }
            }
        }

        return isComplete;
    }

    /// <summary>Whether the text is put together of words: what stands around a name, such as brackets and points, holds no space.</summary>
    private static bool IsComposed(TextValue text)
    {
        foreach (var alternative in text.Alternatives)
        {
            if (alternative is { IsComposed: true, HasUnsafe: true } && alternative.ToParts().Any(static part => part.Text?.Any(char.IsWhiteSpace) == true))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(ImmutableArray<Part>.Builder parts, Part part)
    {
        if (parts.Count < MaxParts || (part.Label.IsUntrusted() && !parts.Any(static known => known.Label.IsUntrusted())))
        {
            parts.Add(part);
        }
    }

    private static bool IsAutomatic(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Length == 1
        && property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors }
        && accessors.Accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null)
        && property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private };
}
