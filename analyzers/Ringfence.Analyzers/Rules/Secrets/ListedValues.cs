using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// Several values under one name. A list of words, such as the names of columns that hold passwords, has some that look like a password by themselves.
/// </summary>
internal readonly struct ListedValues
{
    private readonly ExpressionSyntax _list;

    private ListedValues(ExpressionSyntax list) => _list = list;

    /// <summary>Null when the expression is no list.</summary>
    internal static ListedValues? Of(ExpressionSyntax value) => value
        is InitializerExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax
            ? new ListedValues(value)
            : null;

    /// <summary>Whether less than half of the texts could be secrets, so that none is one.</summary>
    internal bool AreWords(string name)
    {
        int texts = 0, secrets = 0;
        foreach (var node in _list.DescendantNodes())
        {
            if (node is LiteralExpressionSyntax literal && TextRoots.IsStringLiteral(literal))
            {
                texts++;
                secrets += NamedValue.Judge(name, literal.Token.ValueText) >= SecretConfidence.High ? 1 : 0;
            }
        }

        return secrets * 2 < texts;
    }
}
