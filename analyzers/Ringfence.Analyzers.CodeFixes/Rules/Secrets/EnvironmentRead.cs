using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Recognises code that reads an environment variable.</summary>
internal static class EnvironmentRead
{
    /// <summary>The variable's name when the expression is a call of <c>GetEnvironmentVariable</c> with a literal, else null.</summary>
    internal static string? Variable(ExpressionSyntax expression)
    {
        if (expression is not InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } invocation)
        {
            return null;
        }

        var method = invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            IdentifierNameSyntax name => name.Identifier.ValueText,
            _ => null,
        };
        return method == "GetEnvironmentVariable"
            && invocation.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
                ? literal.Token.ValueText
                : null;
    }
}
