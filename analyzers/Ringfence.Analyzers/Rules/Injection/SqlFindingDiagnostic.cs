using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>How a finding is shown, and under which rule.</summary>
internal static class SqlFindingDiagnostic
{
    private const int MaxPlaces = 10;

    internal static Diagnostic Of(SqlFinding finding)
    {
        var shown = ExpressionDisplay.Of(finding.Shown);
        var sink = Display(finding.Sink);
        var remedy = Remedy(finding.First.Position);
        var place = finding.Place.GetLocation();
        var others = Others(finding);
        if (finding.First.Label.Source() is { } source)
        {
            return Diagnostic.Create(Descriptors.RF2002_UntrustedSql, place, others, shown, source, sink, remedy);
        }

        if (finding.Holes.All(static hole => hole.Label == PartLabel.FromDatabase))
        {
            return Diagnostic.Create(Descriptors.RF2010_StoredTextInSql, place, others, shown, sink, remedy);
        }

        if (finding.Holes.All(static hole => hole.Position == SqlPosition.Name))
        {
            return Diagnostic.Create(Descriptors.RF2003_SqlNameNotFixed, place, others, shown, sink);
        }

        return TwinOf(finding) is { } twin
            ? Diagnostic.Create(Descriptors.RF2004_RawSqlInterpolated, place, others, shown, sink, twin)
            : Diagnostic.Create(Descriptors.RF2001_SqlBuiltFromStrings, place, others, shown, sink, remedy);
    }

    /// <summary>The member that makes parameters of the holes, when the text is an interpolated string right here and every hole is a value.</summary>
    internal static string? TwinOf(SqlFinding finding) =>
        finding.Kind.Twin is { } twin && finding.Sink is IInvocationOperation && WithoutParentheses(finding.Value.Syntax) is InterpolatedStringExpressionSyntax
            && finding.Holes.All(static hole => hole.Position == SqlPosition.Value)
            ? twin
            : null;

    private static ImmutableArray<Location> Others(SqlFinding finding)
    {
        var others = ImmutableArray.CreateBuilder<Location>();
        foreach (var hole in finding.Holes)
        {
            Add(hole.Part.Source.Syntax);
            Add(hole.Part.Origin.Syntax);
            if (hole.From is { } from)
            {
                Add(from.Source.Syntax);
            }
        }

        return others.ToImmutable();

        void Add(SyntaxNode node)
        {
            var location = node.GetLocation();
            if (node != finding.Place && others.Count < MaxPlaces && !others.Contains(location))
            {
                others.Add(location);
            }
        }
    }

    private static string Remedy(SqlPosition position) => position switch
    {
        SqlPosition.Value or SqlPosition.Quoted => "pass it as a parameter",
        SqlPosition.Name => "a name cannot be a parameter, so choose it from a fixed list",
        _ => "pass values as parameters and choose everything else from a fixed list",
    };

    /// <summary>What takes the text, as messages name it.</summary>
    internal static string Display(IOperation sink) => sink switch
    {
        IObjectCreationOperation creation => creation.Type?.Name ?? "",
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Constructor } constructor } => constructor.ContainingType.Name,
        IInvocationOperation call => call.TargetMethod.Name,
        IMemberReferenceOperation { Syntax: MemberAccessExpressionSyntax access } => ExpressionDisplay.Of(access),
        IMemberReferenceOperation member => member.Member.ContainingType.Name + "." + member.Member.Name,
        _ => "",
    };

    private static SyntaxNode WithoutParentheses(SyntaxNode expression)
    {
        while (expression is ParenthesizedExpressionSyntax inner)
        {
            expression = inner.Expression;
        }

        return expression;
    }
}
