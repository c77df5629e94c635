using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The name of what a value is compared with: <c>password == "…"</c>, patterns, cases and <c>Equals</c> in its forms.</summary>
internal static class ComparedName
{
    /// <summary>For an operand of a comparison or the receiver of one.</summary>
    internal static string? Of(ExpressionSyntax value) => value.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
            NameIn(comparison.Left == value ? comparison.Right : comparison.Left),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" or "SequenceEqual", Parent: InvocationExpressionSyntax call }
            when call.ArgumentList.Arguments.Count > 0 => NameIn(call.ArgumentList.Arguments[0].Expression),
        _ => null,
    };

    /// <summary>For a constant among the patterns of <c>is</c>, a case, an arm or a property pattern.</summary>
    internal static string? Of(ConstantPatternSyntax pattern)
    {
        SyntaxNode node = pattern;
        while (node.Parent is PatternSyntax and not RecursivePatternSyntax and not ListPatternSyntax)
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            IsPatternExpressionSyntax test => NameIn(test.Expression),
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax arms } => NameIn(arms.GoverningExpression),
            CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax statement } => NameIn(statement.Expression),
            SubpatternSyntax { NameColon: { } name } => name.Name.Identifier.ValueText,
            SubpatternSyntax { ExpressionColon: { } name } => NameIn(name.Expression),
            _ => null,
        };
    }

    internal static string? Of(CaseSwitchLabelSyntax label) =>
        label.Parent?.Parent is SwitchStatementSyntax statement ? NameIn(statement.Expression) : null;

    /// <summary>For an argument of a method that compares: the other argument, or the receiver when it has one.</summary>
    internal static string? OfArgument(ArgumentSyntax argument, ArgumentListSyntax list)
    {
        if (list.Parent is not InvocationExpressionSyntax call
            || Callee.Name(call) is not ("Equals" or "Compare" or "CompareOrdinal" or "CompareTo" or "FixedTimeEquals" or "SequenceEqual" or "ReferenceEquals"))
        {
            return null;
        }

        var index = list.Arguments.IndexOf(argument);
        if (index == 0 && call.Expression is MemberAccessExpressionSyntax access && NameIn(access.Expression) is { } receiver
            && receiver is not ("string" or "String" or "Ordinal" or "OrdinalIgnoreCase" or "object" or "CryptographicOperations" or "InvariantCulture"))
        {
            return receiver;
        }

        return index switch
        {
            0 when list.Arguments.Count > 1 => NameIn(list.Arguments[1].Expression),
            1 => NameIn(list.Arguments[0].Expression),
            _ => null,
        };
    }

    private static string? NameIn(ExpressionSyntax expression) => expression switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } keys } => NamedPlace.KeyOf(keys[0].Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Trim" or "ToString" or "ToLower" or "ToUpper" } access } =>
            NameIn(access.Expression),
        InvocationExpressionSyntax call => EnvironmentName(call) ?? Callee.Name(call),
        AwaitExpressionSyntax awaited => NameIn(awaited.Expression),
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax, Expression: var receiver } => NameIn(receiver),
        _ => Callee.NameOf(expression),
    };

    private static string? EnvironmentName(InvocationExpressionSyntax call) => StoredValue.KeyOf(call);
}
