using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Arrays and collection expressions whose elements are all written out.</summary>
internal static class ConstantArrays
{
    private const int Least = 4;

    /// <summary>Whether the expression makes such an array, or one of a written size that holds nothing but zeros.</summary>
    internal static bool Is(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } list } => IsList(list.Expressions),
        ArrayCreationExpressionSyntax { Initializer: null } zeros => IsZeros(zeros),
        ImplicitArrayCreationExpressionSyntax { Initializer: var list } => IsList(list.Expressions),
        StackAllocArrayCreationExpressionSyntax { Initializer: { } list } => IsList(list.Expressions),
        ImplicitStackAllocArrayCreationExpressionSyntax { Initializer: var list } => IsList(list.Expressions),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } list => IsList(list.Expressions),
        CollectionExpressionSyntax collection => IsCollection(collection),
        _ => false,
    };

    /// <summary>Whether the expression is a number or character written out.</summary>
    internal static bool IsElement(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Kind() is SyntaxKind.NumericLiteralExpression or SyntaxKind.CharacterLiteralExpression,
        CastExpressionSyntax cast => IsElement(cast.Expression),
        PrefixUnaryExpressionSyntax minus => IsElement(minus.Operand),
        ParenthesizedExpressionSyntax inner => IsElement(inner.Expression),
        _ => false,
    };

    /// <summary>How many elements such an array has, none when only its size is written.</summary>
    internal static int Count(ExpressionSyntax expression) => expression switch
    {
        CollectionExpressionSyntax collection => collection.Elements.Count,
        InitializerExpressionSyntax list => list.Expressions.Count,
        _ => expression.ChildNodes().OfType<InitializerExpressionSyntax>().FirstOrDefault()?.Expressions.Count ?? 0,
    };

    /// <summary>Whether the array is made without elements: somebody fills it, unless nobody has it before it is used.</summary>
    internal static bool IsUnfilled(ExpressionSyntax expression) => expression is ArrayCreationExpressionSyntax { Initializer: null };

    private static bool IsZeros(ArrayCreationExpressionSyntax creation) =>
        creation.Type.ElementType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.ByteKeyword }
        && creation.Type.RankSpecifiers[0].Sizes is { Count: 1 } sizes
        && sizes[0] is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression, Token.ValueText: not "0" };

    private static bool IsCollection(CollectionExpressionSyntax collection)
    {
        foreach (var element in collection.Elements)
        {
            if (element is not ExpressionElementSyntax { Expression: var value } || !IsElement(value))
            {
                return false;
            }
        }

        return collection.Elements.Count >= Least;
    }

    private static bool IsList(SeparatedSyntaxList<ExpressionSyntax> elements)
    {
        foreach (var element in elements)
        {
            if (!IsElement(element))
            {
                return false;
            }
        }

        return elements.Count >= Least;
    }
}
