using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Scripts.Constants;

/// <summary>
/// Where code may give a variable or a member another value. By name: a namesake that is written counts too, which errs towards
/// silence.
/// </summary>
internal static class Writes
{
    internal static List<ExpressionSyntax> To(string name, SyntaxNode scope, CancellationToken cancellation)
    {
        var writes = new List<ExpressionSyntax>();
        foreach (var node in scope.DescendantNodes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (node is IdentifierNameSyntax { Identifier.ValueText: var text } identifier && text == name && IsWritten(Target(identifier)))
            {
                writes.Add(Target(identifier));
            }
        }

        return writes;
    }

    /// <summary>The name with <c>this.</c> or a type in front.</summary>
    private static ExpressionSyntax Target(IdentifierNameSyntax identifier) =>
        identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier ? access : identifier;

    private static bool IsWritten(ExpressionSyntax target) => target.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == target,
        ArgumentSyntax argument => !argument.RefOrOutKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        RefExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } => true,
        _ => false,
    };
}
