using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Analyzers.Rules.Injection.Sinks;
using Ringfence.Analyzers.Rules.Injection.Texts;
using Ringfence.Analyzers.Rules.Injection.Wrappers;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>
/// Judges by names alone whether a node may set the text of a command. Nearly all code answers no, and is never bound for this rule: building the
/// operations of a whole compilation costs more than everything else the rule does.
/// </summary>
internal static class SqlCandidates
{
    /// <summary>What the names of command types, of methods that take statements, and of the variables that hold either are made of.</summary>
    private static readonly string[] CommandWords = ["Command", "Cmd", "Query", "Statement", "Sql", "Execute", "Adapter", "Script"];

    private static readonly HashSet<string> Members = new(SqlSinkTables.All.Select(static sink => sink.Member), StringComparer.Ordinal);

    internal static readonly SyntaxKind[] Kinds =
    [
        SyntaxKind.SimpleAssignmentExpression, SyntaxKind.AddAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression,
        SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression, SyntaxKind.InvocationExpression,
        SyntaxKind.BaseConstructorInitializer, SyntaxKind.ThisConstructorInitializer,
    ];

    /// <summary>Whether a property of that name may take SQL whatever libraries there are.</summary>
    internal static bool IsTextName(string name) => Members.Contains(name);

    /// <summary>Whether a method or a type of that name may take SQL whatever libraries there are.</summary>
    internal static bool IsCallName(string name) => Members.Contains(name) || HasCommandWord(name);

    internal static bool MaySetText(SyntaxNode node, SqlTargets targets, CancellationToken cancellation) =>
        MayGive(node, targets, static expression => IsComputed(expression), cancellation);

    /// <summary>The same for a text that is the same in every run and says something that rules about such texts look for.</summary>
    internal static bool MaySetConstant(SyntaxNode node, SqlTargets targets, CancellationToken cancellation) =>
        MayGive(node, targets, static expression => SuspectText.MayGive(expression), cancellation);

    private static bool MayGive(SyntaxNode node, SqlTargets targets, Func<ExpressionSyntax, bool> isText, CancellationToken cancellation) => node switch
    {
        AssignmentExpressionSyntax assignment => NameOf(assignment.Left) is { } name && targets.MayKeep(name, cancellation) && isText(assignment.Right),
        ObjectCreationExpressionSyntax creation =>
            Has(creation.ArgumentList, isText) && MayTake(creation.Type, targets, cancellation),
        ImplicitObjectCreationExpressionSyntax creation => Has(creation.ArgumentList, isText) && TargetMayTake(creation, targets, cancellation),
        InvocationExpressionSyntax call =>
            Has(call.ArgumentList, isText) && NameOf(call.Expression) is { } method && (HasCommandWord(method) || targets.MayTake(method, cancellation)),
        ConstructorInitializerSyntax initializer => Has(initializer.ArgumentList, isText),
        _ => false,
    };

    private static string? NameOf(SyntaxNode target) => target switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        ParenthesizedExpressionSyntax inner => NameOf(inner.Expression),
        PostfixUnaryExpressionSyntax suppression => NameOf(suppression.Operand),
        _ => null,
    };

    private static bool Has(ArgumentListSyntax? list, Func<ExpressionSyntax, bool> isText)
    {
        if (list is not null)
        {
            foreach (var argument in list.Arguments)
            {
                if (isText(argument.Expression))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A text that is not constant comes from something other than a literal.</summary>
    private static bool IsComputed(ExpressionSyntax expression) => expression is not (
        LiteralExpressionSyntax or ThisExpressionSyntax or AnonymousFunctionExpressionSyntax or AnonymousObjectCreationExpressionSyntax or TypeOfExpressionSyntax
        or DefaultExpressionSyntax or DeclarationExpressionSyntax);

    /// <summary>Whether a type, or what it is a collection or a task of, is named like one that takes SQL.</summary>
    private static bool MayTake(TypeSyntax type, SqlTargets targets, CancellationToken cancellation) => type switch
    {
        IdentifierNameSyntax name => IsTaking(name, targets, cancellation) || IsAlias(name),
        GenericNameSyntax generic => IsTaking(generic, targets, cancellation) || generic.TypeArgumentList.Arguments.Any(a => MayTake(a, targets, cancellation)),
        QualifiedNameSyntax qualified => MayTake(qualified.Right, targets, cancellation),
        AliasQualifiedNameSyntax alias => MayTake(alias.Name, targets, cancellation),
        NullableTypeSyntax nullable => MayTake(nullable.ElementType, targets, cancellation),
        ArrayTypeSyntax array => MayTake(array.ElementType, targets, cancellation),
        _ => false,
    };

    private static bool IsTaking(SimpleNameSyntax name, SqlTargets targets, CancellationToken cancellation) =>
        HasCommandWord(name.Identifier.ValueText) || targets.MayTake(name.Identifier.ValueText, cancellation);

    private static bool HasCommandWord(string name)
    {
        foreach (var word in CommandWords)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name given by the file itself says nothing about the type behind it.</summary>
    private static bool IsAlias(IdentifierNameSyntax name)
    {
        if (name.SyntaxTree.GetRoot() is CompilationUnitSyntax unit)
        {
            foreach (var directive in unit.Usings)
            {
                if (directive.Alias?.Name.Identifier.ValueText == name.Identifier.ValueText)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The type of a <c>new(…)</c> stands where its value goes. Where that cannot be seen nearby, the answer is yes.</summary>
    private static bool TargetMayTake(ImplicitObjectCreationExpressionSyntax creation, SqlTargets targets, CancellationToken cancellation)
    {
        SyntaxNode node = creation;
        while (node.Parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax
               or PostfixUnaryExpressionSyntax or InitializerExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => MayTake(declaration.Type, targets, cancellation),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => MayTake(property.Type, targets, cancellation),
            EqualsValueClauseSyntax { Parent: ParameterSyntax } => false,
            ArrowExpressionClauseSyntax or ReturnStatementSyntax => ReturnMayTake(node.Parent, targets, cancellation),
            _ => true,
        };
    }

    private static bool ReturnMayTake(SyntaxNode node, SqlTargets targets, CancellationToken cancellation)
    {
        for (var outer = node.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case AnonymousFunctionExpressionSyntax:
                    return true;
                case LocalFunctionStatementSyntax function:
                    return MayTake(function.ReturnType, targets, cancellation);
                case MethodDeclarationSyntax method:
                    return MayTake(method.ReturnType, targets, cancellation);
                case BasePropertyDeclarationSyntax property:
                    return MayTake(property.Type, targets, cancellation);
                case OperatorDeclarationSyntax operation:
                    return MayTake(operation.ReturnType, targets, cancellation);
                case ConversionOperatorDeclarationSyntax conversion:
                    return MayTake(conversion.Type, targets, cancellation);
                case MemberDeclarationSyntax:
                    return true;
                default:
                    continue;
            }
        }

        return true;
    }
}
