using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>
/// Whether a text can be rewritten where it is made: in the statement that sets it, or in statements of the same block before it that build it in one
/// local, which nothing else looks at.
/// </summary>
internal static class TextOrigin
{
    internal static bool IsOneStraightLine(
        ImmutableArray<Part> parts, SyntaxNode value, IParameterTarget target, SemanticModel model, CancellationToken cancellation)
    {
        var places = new HashSet<SyntaxNode> { target.Anchor };
        foreach (var part in parts)
        {
            if (part.IsLiteral && !NeedsEditing(part))
            {
                continue;
            }

            if (PlaceOf(part.Source.Syntax, target) is not { } place)
            {
                return false;
            }

            places.Add(place);
            if (!part.IsLiteral && part.IsUnsafe && !CanMove(part.Source.Syntax, place, target, model, cancellation))
            {
                return false;
            }
        }

        return places.Count == 1 || IsBuiltInOneLocal(places, value, target, model, cancellation);
    }

    /// <summary>Texts of constants elsewhere stay as they are.</summary>
    private static bool NeedsEditing(Part part) => part.Source.Syntax is LiteralExpressionSyntax or InterpolatedStringTextSyntax;

    /// <summary>The sink itself, or the statement before it that holds the expression and runs it exactly once.</summary>
    private static SyntaxNode? PlaceOf(SyntaxNode expression, IParameterTarget target)
    {
        foreach (var ancestor in expression.AncestorsAndSelf())
        {
            if (ancestor == target.Anchor)
            {
                return ancestor;
            }

            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax or QueryExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax:
                    return null;
                case StatementSyntax statement:
                    return target.Statement is { } sink && AreBeside(statement, sink) && statement.SpanStart < sink.SpanStart ? statement : null;
            }
        }

        return null;
    }

    private static bool AreBeside(StatementSyntax one, StatementSyntax other) =>
        one.Parent == other.Parent || (one.Parent is GlobalStatementSyntax a && other.Parent is GlobalStatementSyntax b && a.Parent == b.Parent);

    /// <summary>Whether the value is the same when it is taken after the sink instead.</summary>
    private static bool CanMove(SyntaxNode hole, SyntaxNode from, IParameterTarget target, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var node in hole.DescendantNodesAndSelf())
        {
            if (node is AssignmentExpressionSyntax or DeclarationExpressionSyntax or PatternSyntax
                || node.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PreIncrementExpression
                    or SyntaxKind.PostDecrementExpression or SyntaxKind.PreDecrementExpression)
            {
                return false;
            }

            if (from != target.Anchor
                && (node is AwaitExpressionSyntax or ObjectCreationExpressionSyntax
                    || (node is InvocationExpressionSyntax call && !IsOfString(call, model, cancellation))))
            {
                return false;
            }
        }

        return from == target.Anchor || IsUnchanged(hole, (StatementSyntax)from, target.Statement!, model, cancellation);
    }

    private static bool IsOfString(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(call, cancellation).Symbol is { ContainingType.SpecialType: SpecialType.System_String };

    private static bool IsUnchanged(SyntaxNode hole, StatementSyntax from, StatementSyntax sink, SemanticModel model, CancellationToken cancellation)
    {
        if (from.Parent is GlobalStatementSyntax)
        {
            return false;
        }

        var written = model.AnalyzeDataFlow(from, sink) is { Succeeded: true } flow ? flow.WrittenInside : ImmutableArray<ISymbol>.Empty;
        foreach (var node in hole.DescendantNodesAndSelf())
        {
            if (node is not IdentifierNameSyntax || model.GetSymbolInfo(node, cancellation).Symbol is not { } symbol)
            {
                continue;
            }

            var isFixed = symbol switch
            {
                ILocalSymbol or IParameterSymbol => !written.Contains(symbol, SymbolEqualityComparer.Default),
                IFieldSymbol field => field.IsReadOnly || field.IsConst,
                IPropertySymbol property => property.SetMethod is null || property.SetMethod.IsInitOnly || property.ContainingType.SpecialType != SpecialType.None,
                _ => true,
            };
            if (!isFixed)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBuiltInOneLocal(
        HashSet<SyntaxNode> places, SyntaxNode value, IParameterTarget target, SemanticModel model, CancellationToken cancellation)
    {
        ISymbol? local = null;
        foreach (var place in places)
        {
            if (place == target.Anchor)
            {
                continue;
            }

            var next = BuiltBy((StatementSyntax)place, model, cancellation);
            if (next is null || (local is not null && !SymbolEqualityComparer.Default.Equals(local, next)))
            {
                return false;
            }

            local = next;
        }

        foreach (var name in target.Scope.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText == local!.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, local)
                && !value.Span.Contains(name.Span)
                && !IsBuildStep(name, model, local, cancellation))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A mention that only adds to the local: a statement of its own that builds it.</summary>
    private static bool IsBuildStep(IdentifierNameSyntax name, SemanticModel model, ISymbol local, CancellationToken cancellation) =>
        name.FirstAncestorOrSelf<StatementSyntax>() is { } statement
        && SymbolEqualityComparer.Default.Equals(BuiltBy(statement, model, cancellation), local)
        && statement.DescendantNodes().OfType<IdentifierNameSyntax>().Count(n => n.Identifier.ValueText == local.Name) == 1;

    private static ISymbol? BuiltBy(StatementSyntax statement, SemanticModel model, CancellationToken cancellation)
    {
        switch (statement)
        {
            case LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables }:
                return model.GetDeclaredSymbol(variables[0], cancellation);
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } }:
                return model.GetSymbolInfo(target, cancellation).Symbol as ILocalSymbol;
            case ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }:
                return RootOf(call) is { } root && model.GetSymbolInfo(root, cancellation).Symbol is ILocalSymbol { Type.Name: "StringBuilder" } builder
                    ? builder
                    : null;
            default:
                return null;
        }
    }

    private static IdentifierNameSyntax? RootOf(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }:
                    expression = access.Expression;
                    break;
                default:
                    return expression as IdentifierNameSyntax;
            }
        }
    }
}
