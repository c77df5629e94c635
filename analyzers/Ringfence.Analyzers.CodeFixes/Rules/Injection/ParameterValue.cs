using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>The expression a parameter gets its value from.</summary>
internal sealed class ParameterValue(SemanticModel model, bool takesNull)
{
    /// <summary>The value of a hole that stands alone, or null when it cannot be handed over as it is.</summary>
    internal string? Of(Part hole)
    {
        if (ExpressionOf(hole, isQuoted: false) is not { } expression)
        {
            return null;
        }

        return OrNull(expression);
    }

    /// <summary>The value of what stood between two quotes.</summary>
    internal string? Of(List<(string? Text, Part? Hole)> pieces)
    {
        if (pieces.Count == 1 && pieces[0].Hole is { } only)
        {
            return ExpressionOf(only, isQuoted: true) is { } expression ? OrNull(expression) : null;
        }

        var texts = new List<string>();
        foreach (var (text, hole) in pieces)
        {
            if (hole is null)
            {
                texts.Add(SymbolDisplay.FormatLiteral(text!, quote: true));
            }
            else if (ExpressionOf(hole, isQuoted: true) is { } expression)
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
        return pieces.Any(static p => p.Text is not null) || pieces.All(p => TypeOf(p.Hole!) == SpecialType.System_String) ? joined : null;
    }

    private ExpressionSyntax? ExpressionOf(Part hole, bool isQuoted)
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

        return isQuoted ? WithoutDoubling(expression) : IsDoubling(expression) ? null : expression;
    }

    /// <summary>Quotes doubled by hand undo themselves: a parameter takes the value as it is.</summary>
    private ExpressionSyntax WithoutDoubling(ExpressionSyntax expression) =>
        IsDoubling(expression) ? ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)expression).Expression).Expression : expression;

    private bool IsDoubling(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Replace" },
            ArgumentList.Arguments: { Count: >= 2 } arguments,
        }
        && IsConstant(arguments[0].Expression, "'")
        && IsConstant(arguments[1].Expression, "''");

    private bool IsConstant(ExpressionSyntax expression, string text) =>
        model.GetConstantValue(expression) is { HasValue: true, Value: string value } && string.Equals(value, text, StringComparison.Ordinal);

    private string OrNull(ExpressionSyntax expression)
    {
        var text = expression.ToString();
        if (takesNull || model.GetTypeInfo(expression).Nullability.FlowState != NullableFlowState.MaybeNull)
        {
            return text;
        }

        var nothing = model.LookupNamespacesAndTypes(expression.SpanStart, name: "DBNull").IsEmpty ? "System.DBNull.Value" : "DBNull.Value";
        return "(object?)" + (IsOperand(expression) ? text : "(" + text + ")") + " ?? " + nothing;
    }

    private SpecialType? TypeOf(Part hole) => model.GetTypeInfo(hole.Source.Syntax).Type?.SpecialType;

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
