using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Analyzers.Flow.Methods;
using Ringfence.Analyzers.Rules.Injection.Sinks;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Injection.Wrappers;

/// <summary>Which methods may hand a parameter or a field on as SQL, by their syntax alone. Read once a file, however many compilations it is in.</summary>
internal static class WrapperSyntax
{
    private static readonly string[] Words = ["ommand", "Sql", "sql", "uery", "xecute", "tatement"];

    private static readonly ConditionalWeakTable<SyntaxTree, WrapperSyntaxInFile> Known = new();

    /// <summary>What a file alone says.</summary>
    internal static WrapperSyntaxInFile In(SyntaxTree tree, CancellationToken cancellation) =>
        Known.TryGetValue(tree, out var known) ? known : Known.GetValue(tree, _ => Read(tree, cancellation));

    /// <summary>The methods and constructors of a compilation that hand something on as SQL, by their syntax.</summary>
    internal static IEnumerable<SyntaxNode> HandingOnIn(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(static tree => In(tree, CancellationToken.None).HandingOn);

    /// <summary>The methods and constructors of a file that hand something to a member of one of those names.</summary>
    internal static IReadOnlyList<SyntaxNode> Calling(SyntaxTree tree, HashSet<string> names, CancellationToken cancellation)
    {
        foreach (var name in names)
        {
            if (NamesInTree.Mentions(tree, name, cancellation))
            {
                return Find(tree.GetRoot(cancellation), node => Names(node) is { } called && names.Contains(called) && HasPlainArgument(node));
            }
        }

        return [];
    }

    private static WrapperSyntaxInFile Read(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Mentions(tree, cancellation))
        {
            return WrapperSyntaxInFile.Empty;
        }

        var names = new List<string>();
        var members = new List<string>();
        var root = tree.GetRoot(cancellation);
        foreach (var node in root.DescendantNodes())
        {
            switch (node)
            {
                case ParameterSyntax { Parent.Parent: MethodDeclarationSyntax method } parameter
                    when HasMark(parameter.AttributeLists) || (method is { Body: null, ExpressionBody: null } && SqlSinks.TextNames.Contains(parameter.Identifier.ValueText)):
                    names.Add(method.Identifier.ValueText);
                    break;
                case ParameterSyntax { Parent.Parent: ConstructorDeclarationSyntax constructor } parameter when HasMark(parameter.AttributeLists):
                    names.Add(constructor.Identifier.ValueText);
                    break;
                case PropertyDeclarationSyntax property when HasMark(property.AttributeLists):
                    members.Add(property.Identifier.ValueText);
                    break;
                default:
                    break;
            }
        }

        return new WrapperSyntaxInFile(Find(root, static node => HandsOn(node)), names, members);
    }

    private static bool HasMark(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (NameOf(attribute.Name) is StringSyntaxMark.AttributeName or StringSyntaxMark.AttributeName + "Attribute")
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Mentions(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation).ToString();
        foreach (var word in Words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static List<SyntaxNode> Find(SyntaxNode root, Func<SyntaxNode, bool> isHandingOn)
    {
        var found = new List<SyntaxNode>();
        foreach (var node in root.DescendantNodes())
        {
            // All nodes of one declaration come in a row.
            if (isHandingOn(node) && Declarations.Around(node) is { } declaration
                && declaration is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax && (found.Count == 0 || found[found.Count - 1] != declaration))
            {
                found.Add(declaration);
            }
        }

        return found;
    }

    private static bool HandsOn(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: var left, Right: var right } => NameOf(left) is { } name && SqlCandidates.IsTextName(name) && IsPlain(right),
        InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax => Names(node) is not { } called || SqlCandidates.IsCallName(called)
            ? HasPlainArgument(node)
            : false,
        _ => false,
    };

    private static bool HasPlainArgument(SyntaxNode node)
    {
        var arguments = node switch
        {
            InvocationExpressionSyntax call => call.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            ConstructorInitializerSyntax initializer => initializer.ArgumentList,
            _ => null,
        };
        if (node is AssignmentExpressionSyntax assignment)
        {
            return IsPlain(assignment.Right);
        }

        if (arguments is null)
        {
            return false;
        }

        foreach (var argument in arguments.Arguments)
        {
            if (IsPlain(argument.Expression))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name, or something got from a name without putting text together, or a text around a name for a statement.</summary>
    private static bool IsPlain(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } => true,
        ParenthesizedExpressionSyntax inner => IsPlain(inner.Expression),
        PostfixUnaryExpressionSyntax suppressed => IsPlain(suppressed.Operand),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AddExpression } => true,
        InterpolatedStringExpressionSyntax { Contents.Count: > 1 } => true,
        ConditionalExpressionSyntax => true,
        _ => false,
    };

    /// <summary>What a call, a creation or an assignment names; null for a creation whose type stands elsewhere.</summary>
    private static string? Names(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => NameOf(call.Expression),
        ObjectCreationExpressionSyntax creation => NameOf(creation.Type),
        AssignmentExpressionSyntax assignment => NameOf(assignment.Left),
        ConstructorInitializerSyntax { Parent: ConstructorDeclarationSyntax constructor } => constructor.Identifier.ValueText,
        ImplicitObjectCreationExpressionSyntax => null,
        _ => "",
    };

    private static string? NameOf(SyntaxNode expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => "",
    };
}
