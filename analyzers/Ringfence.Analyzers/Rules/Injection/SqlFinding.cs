using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>A command's text that was put together from something unknown.</summary>
internal sealed class SqlFinding
{
    private SqlFinding(IOperation sink, IOperation value, TextValue text, IReadOnlyList<Part> holes)
    {
        Sink = sink;
        Value = value;
        Text = text;
        Holes = holes;
        var statement = StatementOf(sink.Syntax);
        First = FirstIn(statement, holes) ?? holes[0];
        Shown = PlaceIn(statement, First) ?? First.Source.Syntax;
        Place = PlaceIn(statement, First) ?? value.Syntax;
    }

    /// <summary>The property that is set, or the creation of the command.</summary>
    internal IOperation Sink { get; }

    /// <summary>The expression that gives the text.</summary>
    internal IOperation Value { get; }

    internal TextValue Text { get; }

    /// <summary>The unsafe holes in the order of the source.</summary>
    internal IReadOnlyList<Part> Holes { get; }

    /// <summary>The hole the message is about: one in the statement of the sink before any other.</summary>
    internal Part First { get; }

    /// <summary>The expression the message shows.</summary>
    internal SyntaxNode Shown { get; }

    /// <summary>Where the finding is reported.</summary>
    internal SyntaxNode Place { get; }

    /// <summary>
    /// The finding, or null. A text that is one unknown value from end to end is its maker's affair, not that of the place that hands it on.
    /// </summary>
    internal static SqlFinding? Judge(IOperation sink, IOperation value, TextValue text)
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
        return holes.Count == 0 ? null : new SqlFinding(sink, value, text, holes);
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

    private static Part? FirstIn(SyntaxNode? statement, IReadOnlyList<Part> holes)
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
        node.FirstAncestorOrSelf<SyntaxNode>(static n =>
            n is StatementSyntax or ArrowExpressionClauseSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax);
}
