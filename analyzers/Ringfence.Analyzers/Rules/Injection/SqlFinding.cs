using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Flow.Labels;
using Ringfence.Analyzers.Rules.Injection.Sinks;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>A text for a database that holds something the program did not write itself.</summary>
internal sealed class SqlFinding
{
    internal SqlFinding(IOperation sink, SqlSink kind, IOperation value, TextValue text, IReadOnlyList<JudgedHole> holes)
    {
        Sink = sink;
        Kind = kind;
        Value = value;
        Text = text;
        Holes = holes;
        var statement = StatementOf(sink.Syntax);
        First = FirstIn(statement, holes.Where(static hole => hole.Label.IsUntrusted())) ?? holes.FirstOrDefault(static hole => hole.Label.IsUntrusted())
            ?? FirstIn(statement, holes) ?? holes[0];
        Shown = PlaceIn(statement, First.Part) ?? First.Part.Source.Syntax;
        Place = PlaceIn(statement, First.Part) ?? value.Syntax;
    }

    /// <summary>The property that is set, or the creation or call that is given the text.</summary>
    internal IOperation Sink { get; }

    /// <summary>What takes the text in the end.</summary>
    internal SqlSink Kind { get; }

    /// <summary>The expression that gives the text.</summary>
    internal IOperation Value { get; }

    internal TextValue Text { get; }

    /// <summary>The unsafe holes in the order of the source.</summary>
    internal IReadOnlyList<JudgedHole> Holes { get; }

    /// <summary>The hole the message is about: one from outside before others, one in the statement of the sink before others.</summary>
    internal JudgedHole First { get; }

    /// <summary>The expression the message shows.</summary>
    internal SyntaxNode Shown { get; }

    /// <summary>Where the finding is reported.</summary>
    internal SyntaxNode Place { get; }

    private static JudgedHole? FirstIn(SyntaxNode? statement, IEnumerable<JudgedHole> holes) =>
        holes.FirstOrDefault(hole => PlaceIn(statement, hole.Part) is not null);

    /// <summary>The hole's expression, or where its value came from, if one of them stands in the statement.</summary>
    private static SyntaxNode? PlaceIn(SyntaxNode? statement, Part hole) =>
        IsIn(statement, hole.Source.Syntax) ? hole.Source.Syntax : IsIn(statement, hole.Origin.Syntax) ? hole.Origin.Syntax : null;

    private static bool IsIn(SyntaxNode? statement, SyntaxNode node) =>
        statement is not null && statement.SyntaxTree == node.SyntaxTree && statement.Span.Contains(node.Span);

    private static SyntaxNode? StatementOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(static n =>
            n is StatementSyntax or ArrowExpressionClauseSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax);
}
