using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>The expression a parameter gets its value from.</summary>
internal static class ParameterValue
{
    /// <summary>The value of a hole that stands alone, or null when it cannot be handed over as it is.</summary>
    internal static string? Of(Part hole, SemanticModel model)
    {
        if (ExpressionOf(hole, isQuoted: false, model) is not { } expression)
        {
            return null;
        }

        return OrNull(expression, model);
    }

    /// <summary>The value of what stood between two quotes.</summary>
    internal static string? Of(List<(string? Text, Part? Hole)> pieces, SemanticModel model)
    {
        if (pieces.Count == 1 && pieces[0].Hole is { } only)
        {
            return ExpressionOf(only, isQuoted: true, model) is { } expression ? OrNull(expression, model) : null;
        }

        var texts = new List<string>();
        foreach (var (text, hole) in pieces)
        {
            if (hole is null)
            {
                texts.Add(SymbolDisplay.FormatLiteral(text!, quote: true));
            }
            else if (ExpressionOf(hole, isQuoted: true, model) is { } expression)
            {
                texts.Add(IsOperand(expression) ? expression.ToString() : "(" + expression + ")");
            }
            else
            {
                return null;
            }
        }

        // Two values side by side would be added up, not joined.
        var joined = string.Join(" + ", texts);
        return pieces.Any(static p => p.Text is not null) || pieces.All(p => TypeOf(p.Hole!, model) == SpecialType.System_String) ? joined : null;
    }

    private static ExpressionSyntax? ExpressionOf(Part hole, bool isQuoted, SemanticModel model)
    {
        if (hole.Format is not null || hole.IsAligned || hole.Source.Syntax is not ExpressionSyntax expression)
        {
            return null;
        }

        expression = WithoutParentheses(expression);
        if (hole.IsUnsafe && model.GetTypeInfo(expression).Type?.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        return isQuoted ? WithoutDoubling(expression, model) : IsDoubling(expression, model) ? null : expression;
    }

    /// <summary>Quotes doubled by hand undo themselves: a parameter takes the value as it is.</summary>
    private static ExpressionSyntax WithoutDoubling(ExpressionSyntax expression, SemanticModel model) =>
        IsDoubling(expression, model) ? ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)expression).Expression).Expression : expression;

    private static bool IsDoubling(ExpressionSyntax expression, SemanticModel model) =>
        expression is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Replace" },
            ArgumentList.Arguments: { Count: >= 2 } arguments,
        }
        && IsConstant(model, arguments[0].Expression, "'")
        && IsConstant(model, arguments[1].Expression, "''");

    private static bool IsConstant(SemanticModel model, ExpressionSyntax expression, string text) =>
        model.GetConstantValue(expression) is { HasValue: true, Value: string value } && string.Equals(value, text, StringComparison.Ordinal);

    private static string OrNull(ExpressionSyntax expression, SemanticModel model)
    {
        var text = expression.ToString();
        if (model.GetTypeInfo(expression).Nullability.FlowState != NullableFlowState.MaybeNull)
        {
            return text;
        }

        var nothing = model.LookupNamespacesAndTypes(expression.SpanStart, name: "DBNull").IsEmpty ? "System.DBNull.Value" : "DBNull.Value";
        return "(object?)" + (IsOperand(expression) ? text : "(" + text + ")") + " ?? " + nothing;
    }

    private static SpecialType? TypeOf(Part hole, SemanticModel model) => model.GetTypeInfo(hole.Source.Syntax).Type?.SpecialType;

    private static bool IsOperand(ExpressionSyntax expression) => expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
        or ElementAccessExpressionSyntax or LiteralExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax or InterpolatedStringExpressionSyntax;

    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax inner)
        {
            expression = inner.Expression;
        }

        return expression;
    }
}
