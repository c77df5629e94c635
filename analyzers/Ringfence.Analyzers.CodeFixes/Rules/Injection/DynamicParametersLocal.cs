using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>
/// Dapper's <c>DynamicParameters</c> in a local that is made in the same block before the statement, and of which every name is known: only then can
/// another one be added without taking the place of one that is there.
/// </summary>
internal sealed class DynamicParametersLocal
{
    private readonly string _name;
    private readonly StatementSyntax _statement;

    private DynamicParametersLocal(string name, StatementSyntax statement, IReadOnlyList<SqlParameterValue> given)
    {
        _name = name;
        _statement = statement;
        Given = given;
    }

    internal IReadOnlyList<SqlParameterValue> Given { get; }

    internal static DynamicParametersLocal? Of(
        IdentifierNameSyntax name, StatementSyntax statement, SyntaxNode scope, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(name, cancellation).Symbol is not ILocalSymbol { Type.Name: "DynamicParameters" } local
            || local.DeclaringSyntaxReferences.Length != 1
            || local.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is not VariableDeclaratorSyntax declarator
            || declarator.Initializer?.Value is not BaseObjectCreationExpressionSyntax creation
            || declarator.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { } declaration
            || declaration.Parent is not BlockSyntax || declaration.Parent != statement.Parent || !IsFirstOf(statement, name)
            || NamesGiven(creation) is not { } given)
        {
            return null;
        }

        foreach (var mention in scope.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (mention != name && mention.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(mention, cancellation).Symbol, local)
                && !IsKnown(mention, given, model, cancellation))
            {
                return null;
            }
        }

        return new DynamicParametersLocal(name.Identifier.Text, statement, given);
    }

    internal TextChange Add(IEnumerable<SqlParameterValue> values)
    {
        var text = new StringBuilder();
        foreach (var value in values)
        {
            text.Append(_name).Append(".Add(\"").Append(value.Name).Append("\", ").Append(value.Value).Append(");")
                .Append(SourceLines.NewLineOf(_statement.SyntaxTree)).Append(SourceLines.IndentationOf(_statement));
        }

        return new TextChange(new TextSpan(_statement.SpanStart, 0), text.ToString());
    }

    /// <summary>Whether the call is the first thing the statement does, always and once: the values are taken before it.</summary>
    private static bool IsFirstOf(StatementSyntax statement, IdentifierNameSyntax argument)
    {
        SyntaxNode? node = argument.FirstAncestorOrSelf<ArgumentListSyntax>();
        for (node = node?.Parent; node is not null && node.Parent != statement; node = node.Parent)
        {
            var isFirst = node.Parent switch
            {
                MemberAccessExpressionSyntax or AwaitExpressionSyntax or CastExpressionSyntax or ParenthesizedExpressionSyntax or EqualsValueClauseSyntax
                    or VariableDeclaratorSyntax => true,
                InvocationExpressionSyntax call => call.Expression == node,
                VariableDeclarationSyntax declaration => declaration.Variables.Count == 1,
                AssignmentExpressionSyntax assignment => assignment.Right == node && assignment.Left is IdentifierNameSyntax,
                _ => false,
            };
            if (!isFirst)
            {
                return false;
            }
        }

        return statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax or UsingStatementSyntax
            or CommonForEachStatementSyntax;
    }

    private static List<SqlParameterValue>? NamesGiven(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.Initializer is not null)
        {
            return null;
        }

        return creation.ArgumentList?.Arguments switch
        {
            null or { Count: 0 } => [],
            { Count: 1 } arguments when arguments[0].Expression is AnonymousObjectCreationExpressionSyntax members => [.. AnonymousObject.MembersOf(members)],
            _ => null,
        };
    }

    /// <summary>A parameter added under a constant name, or read, or all of them given to another call of Dapper.</summary>
    private static bool IsKnown(IdentifierNameSyntax mention, List<SqlParameterValue> given, SemanticModel model, CancellationToken cancellation)
    {
        if (mention.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == mention)
        {
            if (access.Name.Identifier.ValueText == "Get")
            {
                return true;
            }

            if (access.Name.Identifier.ValueText != "Add"
                || call.ArgumentList.Arguments.FirstOrDefault() is not { NameColon: null } first
                || model.GetConstantValue(first.Expression, cancellation).Value is not string name)
            {
                return false;
            }

            given.Add(new SqlParameterValue(name.TrimStart('@', ':', '$', '?'), ""));
            return true;
        }

        return mention.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax other }
            && model.GetSymbolInfo(other, cancellation).Symbol?.ContainingType is { Name: "SqlMapper", ContainingNamespace.Name: "Dapper" };
    }
}
