using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Flow;

/// <summary>
/// Fields and properties that nothing but their initializer sets: texts, and tables of texts. They are declared elsewhere, where an analyzer has
/// no semantic model, so what they hold is read from their syntax; constants of other types are known only within the asking file.
/// </summary>
internal sealed class ConstantMembers
{
    private const int MaxDepth = 8;
    private const int MaxElements = 256;

    private readonly ConcurrentDictionary<ISymbol, ConstantContent?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What the member always holds, or null.</summary>
    /// <param name="member">A field or a property.</param>
    /// <param name="model">The model of the asking file.</param>
    internal ConstantContent? Find(ISymbol member, SemanticModel? model) =>
        _known.TryGetValue(member, out var known) ? known : Remember(member, Read(member, model, 0));

    private ConstantContent? Remember(ISymbol member, ConstantContent? content)
    {
        // A failure may be due to the asking file; a success never depends on it.
        return content is null ? null : _known.GetOrAdd(member, content);
    }

    private static ConstantContent? Read(ISymbol member, SemanticModel? model, int depth)
    {
        if (depth > MaxDepth || member.DeclaringSyntaxReferences.Length != 1 || Initializer(member) is not { } value || IsAssigned(member))
        {
            return null;
        }

        return TextOf(value, member.ContainingType, model, depth) is { } text
            ? new ConstantContent(text)
            : TableOf(value, member.ContainingType, model, depth);
    }

    private static ExpressionSyntax? Initializer(ISymbol member) => (member, member.DeclaringSyntaxReferences[0].GetSyntax()) switch
    {
        (IFieldSymbol { IsReadOnly: true } or IFieldSymbol { IsConst: true }, VariableDeclaratorSyntax field) => field.Initializer?.Value,
        (IPropertySymbol { IsVirtual: false, IsAbstract: false, IsOverride: false }, PropertyDeclarationSyntax { ExpressionBody: { } body }) => body.Expression,
        (IPropertySymbol { IsVirtual: false, IsAbstract: false, IsOverride: false, SetMethod: null }, PropertyDeclarationSyntax { Initializer: { } initializer }) =>
            initializer.Value,
        _ => null,
    };

    private static bool IsAssigned(ISymbol member)
    {
        if (member is IFieldSymbol { IsConst: true })
        {
            return false;
        }

        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not TypeDeclarationSyntax type)
            {
                return true;
            }

            foreach (var declaration in type.Members)
            {
                if (declaration is ConstructorDeclarationSyntax && IsAssigned(declaration, member.Name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsAssigned(SyntaxNode constructor, string name)
    {
        foreach (var node in constructor.DescendantNodes())
        {
            var target = node switch
            {
                AssignmentExpressionSyntax assignment => assignment.Left,
                ArgumentSyntax argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None) => argument.Expression,
                _ => null,
            };
            if (target is not null && Mentions(target, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Mentions(ExpressionSyntax target, string name)
    {
        foreach (var node in target.DescendantNodesAndSelf())
        {
            if (node is IdentifierNameSyntax identifier && string.Equals(identifier.Identifier.ValueText, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string? TextOf(ExpressionSyntax value, INamedTypeSymbol owner, SemanticModel? model, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        switch (value)
        {
            case LiteralExpressionSyntax literal:
                return literal.IsKind(SyntaxKind.NullLiteralExpression) || literal.IsKind(SyntaxKind.DefaultLiteralExpression) ? "" : literal.Token.ValueText;
            case ParenthesizedExpressionSyntax inner:
                return TextOf(inner.Expression, owner, model, depth + 1);
            case PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                return TextOf(suppressed.Operand, owner, model, depth + 1);
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                return SumOf(sum, owner, model, depth);
            case InterpolatedStringExpressionSyntax interpolated:
                return InterpolatedOf(interpolated, owner, model, depth);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty", Expression: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } }:
                return "";
            case IdentifierNameSyntax name when MemberOf(owner, name) is { } member:
                return Read(member, model, depth + 1)?.Text;
            default:
                return model is not null && model.SyntaxTree == value.SyntaxTree && model.GetConstantValue(value) is { HasValue: true, Value: string constant }
                    ? constant
                    : null;
        }
    }

    /// <summary>Long sums lean to the left: walked, not recursed into.</summary>
    private static string? SumOf(BinaryExpressionSyntax sum, INamedTypeSymbol owner, SemanticModel? model, int depth)
    {
        var texts = new Stack<string>();
        ExpressionSyntax rest = sum;
        while (rest is BinaryExpressionSyntax binary && binary.IsKind(SyntaxKind.AddExpression))
        {
            if (TextOf(binary.Right, owner, model, depth + 1) is not { } text)
            {
                return null;
            }

            texts.Push(text);
            rest = binary.Left;
        }

        return TextOf(rest, owner, model, depth + 1) is { } first ? first + string.Concat(texts) : null;
    }

    private static string? InterpolatedOf(InterpolatedStringExpressionSyntax interpolated, INamedTypeSymbol owner, SemanticModel? model, int depth)
    {
        var text = "";
        foreach (var content in interpolated.Contents)
        {
            var next = content switch
            {
                InterpolatedStringTextSyntax literal => literal.TextToken.ValueText,
                InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => TextOf(hole.Expression, owner, model, depth + 1),
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            text += next;
        }

        return text;
    }

    private static ISymbol? MemberOf(INamedTypeSymbol owner, IdentifierNameSyntax name)
    {
        foreach (var member in owner.GetMembers(name.Identifier.ValueText))
        {
            if (member is IFieldSymbol or IPropertySymbol)
            {
                return member;
            }
        }

        return null;
    }

    private static ConstantContent? TableOf(ExpressionSyntax value, INamedTypeSymbol owner, SemanticModel? model, int depth)
    {
        var elements = ImmutableArray.CreateBuilder<string>();
        foreach (var element in ElementsOf(value))
        {
            if (element is null || elements.Count == MaxElements || TextOf(element, owner, model, depth + 1) is not { } text)
            {
                return null;
            }

            elements.Add(text);
        }

        return elements.Count == 0 ? null : new ConstantContent(elements.ToImmutable());
    }

    private static IEnumerable<ExpressionSyntax?> ElementsOf(ExpressionSyntax value) => value switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } list } => ElementsOf(list),
        ImplicitArrayCreationExpressionSyntax { Initializer: { } list } => ElementsOf(list),
        InitializerExpressionSyntax list => list.Expressions.Select(static e => ValueOf(e)),
        BaseObjectCreationExpressionSyntax { Initializer: { } list } => ElementsOf(list),
        CollectionExpressionSyntax collection => collection.Elements.Select(static e => (e as ExpressionElementSyntax)?.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" }, ArgumentList.Arguments: var arguments } =>
            arguments.Select(static a => a.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax conversion } when IsConversion(conversion) => ElementsOf(conversion.Expression),
        _ => [],
    };

    /// <summary>Of an entry of a dictionary, its value.</summary>
    private static ExpressionSyntax? ValueOf(ExpressionSyntax element) => element switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        InitializerExpressionSyntax { Expressions: { Count: 2 } pair } => pair[1],
        _ => element,
    };

    private static bool IsConversion(MemberAccessExpressionSyntax access) =>
        access.Name.Identifier.ValueText is "ToFrozenSet" or "ToFrozenDictionary" or "ToImmutableArray" or "ToImmutableList"
            or "ToImmutableHashSet" or "ToImmutableDictionary" or "ToArray" or "ToList" or "AsReadOnly";
}
