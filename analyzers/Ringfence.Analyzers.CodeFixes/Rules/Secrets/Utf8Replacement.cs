using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Puts the bytes of a value where a UTF-8 literal stood, if an array is as good as a span there.</summary>
internal static class Utf8Replacement
{
    internal static bool Plan(
        SemanticModel model, LiteralExpressionSyntax literal, RunTimeValue value, List<TextChange> changes, CancellationToken cancellation)
    {
        if (literal.Parent is MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "ToArray",
                Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } copy,
            })
        {
            changes.Add(new TextChange(copy.Span, value.Utf8Bytes));
            return true;
        }

        if (!TakesArray(model, literal, cancellation))
        {
            return false;
        }

        changes.Add(new TextChange(literal.Span, value.Utf8Bytes));
        return true;
    }

    private static bool TakesArray(SemanticModel model, LiteralExpressionSyntax literal, CancellationToken cancellation) => literal.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => !declaration.Type.IsVar,
        EqualsValueClauseSyntax or ArrowExpressionClauseSyntax { Parent: MemberDeclarationSyntax or AccessorDeclarationSyntax } => true,
        ReturnStatementSyntax statement => statement.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is null,
        AssignmentExpressionSyntax assignment => assignment.Right == literal,
        ArgumentSyntax argument => model.GetOperation(argument, cancellation) is IArgumentOperation { Parameter.OriginalDefinition.Type: INamedTypeSymbol type }
            && type is { Name: "ReadOnlySpan", TypeArguments.Length: 1 }
            && type.TypeArguments[0].SpecialType == SpecialType.System_Byte,
        _ => false,
    };
}
