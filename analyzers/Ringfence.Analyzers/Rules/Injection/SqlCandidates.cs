using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>
/// Judges by names alone whether a node may set the text of a command. Nearly all code answers no, and is never bound for this rule: building the
/// operations of a whole compilation costs more than everything else the rule does.
/// </summary>
internal static class SqlCandidates
{
    internal const string CommandText = "CommandText";

    /// <summary>What the names of command types, and of the variables that hold them, are made of.</summary>
    private static readonly string[] CommandWords = ["Command", "Cmd", "Query", "Statement", "Sql"];

    internal static readonly SyntaxKind[] Kinds =
    [
        SyntaxKind.SimpleAssignmentExpression, SyntaxKind.AddAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression,
        SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression,
    ];

    internal static bool MaySetText(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => IsCommandText(assignment.Left),
        ObjectCreationExpressionSyntax creation => HasComputedArgument(creation) && NamesCommand(creation.Type),
        ImplicitObjectCreationExpressionSyntax creation => HasComputedArgument(creation) && TargetMayBeCommand(creation),
        _ => false,
    };

    private static bool IsCommandText(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == CommandText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == CommandText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText == CommandText,
        ParenthesizedExpressionSyntax inner => IsCommandText(inner.Expression),
        PostfixUnaryExpressionSyntax suppression => IsCommandText(suppression.Operand),
        _ => false,
    };

    /// <summary>A text that is not constant comes from something other than a literal.</summary>
    private static bool HasComputedArgument(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.ArgumentList is { } list)
        {
            foreach (var argument in list.Arguments)
            {
                if (argument.Expression is not (LiteralExpressionSyntax or ThisExpressionSyntax))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool NamesCommand(TypeSyntax type) => type switch
    {
        IdentifierNameSyntax name => HasCommandWord(name.Identifier.ValueText) || IsAlias(name),
        GenericNameSyntax generic => HasCommandWord(generic.Identifier.ValueText) || ArgumentsNameCommand(generic),
        QualifiedNameSyntax qualified => NamesCommand(qualified.Right),
        AliasQualifiedNameSyntax alias => NamesCommand(alias.Name),
        NullableTypeSyntax nullable => NamesCommand(nullable.ElementType),
        ArrayTypeSyntax array => NamesCommand(array.ElementType),
        _ => false,
    };

    private static bool ArgumentsNameCommand(GenericNameSyntax generic)
    {
        foreach (var argument in generic.TypeArgumentList.Arguments)
        {
            if (NamesCommand(argument))
            {
                return true;
            }
        }

        return false;
    }

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
    private static bool TargetMayBeCommand(ImplicitObjectCreationExpressionSyntax creation)
    {
        SyntaxNode node = creation;
        while (node.Parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax
               or PostfixUnaryExpressionSyntax or InitializerExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => NamesCommand(declaration.Type),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => NamesCommand(property.Type),
            EqualsValueClauseSyntax { Parent: ParameterSyntax } => false,
            ArrowExpressionClauseSyntax or ReturnStatementSyntax => ReturnMayBeCommand(node.Parent),
            _ => true,
        };
    }

    private static bool ReturnMayBeCommand(SyntaxNode node)
    {
        for (var outer = node.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case AnonymousFunctionExpressionSyntax:
                    return true;
                case LocalFunctionStatementSyntax function:
                    return NamesCommand(function.ReturnType);
                case MethodDeclarationSyntax method:
                    return NamesCommand(method.ReturnType);
                case BasePropertyDeclarationSyntax property:
                    return NamesCommand(property.Type);
                case OperatorDeclarationSyntax operation:
                    return NamesCommand(operation.ReturnType);
                case ConversionOperatorDeclarationSyntax conversion:
                    return NamesCommand(conversion.Type);
                case MemberDeclarationSyntax:
                    return true;
                default:
                    continue;
            }
        }

        return true;
    }
}
