using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Recognises reads of the environment and of configuration by their form: what a literal beside one stands in for.</summary>
internal static class StoredValue
{
    /// <summary>The key a value is read by when the expression is such a read with a key in sight; null otherwise.</summary>
    internal static string? KeyOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => KeyOf(inner.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => KeyOf(suppressed.Operand),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } => NamedPlace.KeyOf(keys[0].Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call when Reads(Callee.Name(call)) => NamedPlace.KeyOf(arguments[0].Expression),
        ConditionalAccessExpressionSyntax { WhenNotNull: ElementBindingExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } } =>
            NamedPlace.KeyOf(keys[0].Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => KeyOf(coalesce.Left) ?? KeyOf(coalesce.Right),
        _ => null,
    };

    /// <summary>The key of the read that a value is the fallback of, anywhere on its way out to <paramref name="outermost"/>.</summary>
    internal static string? FallbackKey(ExpressionSyntax text, ExpressionSyntax outermost)
    {
        for (ExpressionSyntax? value = text; value is not null && value != outermost; value = value.Parent as ExpressionSyntax)
        {
            if (value.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce && coalesce.Right == value
                && KeyOf(coalesce.Left) is { } key)
            {
                return key;
            }
        }

        return null;
    }

    private static bool Reads(string? method) => method
        is "GetEnvironmentVariable" or "GetValue" or "GetSection" or "GetConnectionString" or "GetAppSetting" or "GetSetting" or "Get" or "GetString" or "GetConfig"
            or "GetRequiredSection" or "GetSecret";
}
