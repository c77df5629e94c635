using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Judges each text that reaches a command.</summary>
internal sealed class SqlTextReporter(OperationBlockAnalysisContext context, SqlCommandScan scan, SqlSinks sinks) : ITextObserver
{
    private const int MaxPlaces = 10;

    public void OnAssigned(IPropertyReferenceOperation target, IOperation value, TextValue text)
    {
        if (sinks.IsCommandText(target.Property))
        {
            Judge(target, value, text);
        }
    }

    public void OnArgument(IOperation call, IArgumentOperation argument, TextValue text)
    {
        if (call is IObjectCreationOperation { Constructor: { } constructor }
            && SymbolEqualityComparer.Default.Equals(sinks.TextParameter(constructor), argument.Parameter))
        {
            Judge(call, argument.Value, text);
        }
    }

    private void Judge(IOperation sink, IOperation value, TextValue text)
    {
        if (UnsafeHoles(text) is { Count: > 0 } holes && !scan.IsProcedure(sink))
        {
            Report(sink, value, text, holes);
        }
    }

    /// <summary>
    /// The holes of texts that were put together. A text that is one unknown value from end to end is its maker's affair, not that of the place that
    /// hands it on.
    /// </summary>
    private static List<Part> UnsafeHoles(TextValue text)
    {
        var holes = new List<Part>();
        foreach (var alternative in text.Alternatives)
        {
            if (!alternative.HasUnsafe || !alternative.IsComposed)
            {
                continue;
            }

            foreach (var part in alternative.ToParts())
            {
                if (part.IsUnsafe && !Holds(holes, part))
                {
                    holes.Add(part);
                }
            }
        }

        holes.Sort(static (a, b) => a.Source.Syntax.SpanStart.CompareTo(b.Source.Syntax.SpanStart));
        return holes;
    }

    private static bool Holds(List<Part> holes, Part part)
    {
        foreach (var hole in holes)
        {
            if (hole.Source.Syntax == part.Source.Syntax)
            {
                return true;
            }
        }

        return false;
    }

    private void Report(IOperation sink, IOperation value, TextValue text, List<Part> holes)
    {
        var statement = StatementOf(sink.Syntax);
        var first = FirstIn(statement, holes) ?? holes[0];
        var shown = PlaceIn(statement, first) ?? first.Source.Syntax;
        var primary = PlaceIn(statement, first) ?? value.Syntax;
        var others = ImmutableArray.CreateBuilder<Location>();
        foreach (var hole in holes)
        {
            if (hole.Source.Syntax != primary && others.Count < MaxPlaces)
            {
                others.Add(hole.Source.Syntax.GetLocation());
            }
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.RF2001_SqlBuiltFromStrings,
            primary.GetLocation(),
            others,
            ExpressionDisplay.Of(shown),
            Display(sink),
            Remedy(SqlLayout.PositionOf(text, first))));
    }

    private static string Remedy(SqlPosition position) => position switch
    {
        SqlPosition.Value or SqlPosition.Quoted => "pass it as a parameter",
        SqlPosition.Name => "a name cannot be a parameter, so choose it from a fixed list",
        _ => "pass values as parameters and choose everything else from a fixed list",
    };

    private static Part? FirstIn(SyntaxNode? statement, List<Part> holes)
    {
        foreach (var hole in holes)
        {
            if (PlaceIn(statement, hole) is not null)
            {
                return hole;
            }
        }

        return null;
    }

    /// <summary>The hole's expression, or where its value came from, if one of them stands in the statement.</summary>
    private static SyntaxNode? PlaceIn(SyntaxNode? statement, Part hole) =>
        IsIn(statement, hole.Source.Syntax) ? hole.Source.Syntax : IsIn(statement, hole.Origin.Syntax) ? hole.Origin.Syntax : null;

    private static bool IsIn(SyntaxNode? statement, SyntaxNode node) =>
        statement is not null && statement.SyntaxTree == node.SyntaxTree && statement.Span.Contains(node.Span);

    private static SyntaxNode? StatementOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(static n => n is StatementSyntax or ArrowExpressionClauseSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax);

    private static string Display(IOperation sink) => sink switch
    {
        IObjectCreationOperation creation => creation.Type?.Name ?? "",
        IPropertyReferenceOperation { Syntax: MemberAccessExpressionSyntax access } => ExpressionDisplay.Of(access),
        IPropertyReferenceOperation property => property.Property.ContainingType.Name + "." + property.Property.Name,
        _ => "",
    };
}
