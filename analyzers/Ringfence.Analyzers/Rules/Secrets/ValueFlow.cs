using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// Follows a text through the expressions that pass it on as it is, or only write it another way, to the outermost of them.
/// </summary>
internal static class ValueFlow
{
    private const int MaxSteps = 24;

    /// <summary>
    /// The outermost expression that still is the text: past brackets, casts, arms, fallbacks and conversions to bytes or characters.
    /// </summary>
    internal static ExpressionSyntax Outermost(ExpressionSyntax text)
    {
        var value = text;
        for (var step = 0; step < MaxSteps && Outer(value) is { } outer; step++)
        {
            value = outer;
        }

        return value;
    }

    private static ExpressionSyntax? Outer(ExpressionSyntax value) => value.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or CheckedExpressionSyntax or AwaitExpressionSyntax => (ExpressionSyntax)value.Parent,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => suppressed,
        ConditionalExpressionSyntax conditional when conditional.Condition != value => conditional,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => coalesce,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } conversion when conversion.Left == value => conversion,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax arms } arm when arm.Expression == value => arms,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == value && IsRewriting(access.Name) => call,
        ArgumentSyntax argument => OuterOfArgument(argument),
        InitializerExpressionSyntax
        {
            RawKind: (int)SyntaxKind.ArrayInitializerExpression,
            Parent: ExpressionSyntax creation and (ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax),
        } => creation,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression, Parent: EqualsValueClauseSyntax } list => list,
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } => collection,
        LambdaExpressionSyntax lambda when lambda.Body == value => lambda,
        _ => null,
    };

    private static ExpressionSyntax? OuterOfArgument(ArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is InvocationExpressionSyntax call && IsFirst(argument))
        {
            return IsConverting(Callee.Name(call)) ? call : null;
        }

        return argument.Parent?.Parent is BaseObjectCreationExpressionSyntax creation && IsFirst(argument)
            && Callee.Name(creation) is "string" or "String" or "StringBuilder" or "StringValues" or "Uri" or "Lazy" or "ValueTask"
                ? creation
                : null;
    }

    private static bool IsFirst(ArgumentSyntax argument) => argument.Parent is ArgumentListSyntax list && list.Arguments[0] == argument;

    /// <summary>Calls on a text that give it in another form.</summary>
    private static bool IsRewriting(SimpleNameSyntax method) => method.Identifier.ValueText
        is "ToCharArray" or "ToArray" or "AsSpan" or "AsMemory" or "Trim" or "ToString" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant"
            or "ToSecureString" or "ConvertToSecureString" or "AsSecureString" or "ToBytes" or "ToByteArray";

    /// <summary>Calls that take a text and give it in another form.</summary>
    private static bool IsConverting(string? method) => method
        is "GetBytes" or "FromBase64String" or "FromHexString" or "DecodeFromChars" or "FromResult" or "ToSecureString" or "ConvertToSecureString" or "Protect"
            or "Base64UrlDecode" or "DecodeBytes" or "EscapeDataString" or "UrlEncode" or "ConvertFromHexString" or "ToBase64String";
}
