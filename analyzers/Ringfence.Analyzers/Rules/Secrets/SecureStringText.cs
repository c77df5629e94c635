using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>A <c>SecureString</c> that is filled with characters the source spells out, one by one or from a text.</summary>
internal static class SecureStringText
{
    internal static void Analyze(InvocationExpressionSyntax call, SyntaxNodeAnalysisContext context, SecretScope scope)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Expression: var target } || call.ArgumentList.Arguments is not { Count: 1 } arguments
            || context.SemanticModel.GetTypeInfo(target, context.CancellationToken).Type is not { Name: "SecureString" })
        {
            return;
        }

        var character = arguments[0].Expression;
        if (character is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.CharacterLiteralExpression })
        {
            if (IsFirst(call, target.ToString()) && !scope.IsTest(call, context.Options))
            {
                var finding = new TextFinding(character.Span, "Password", TextFindingKind.Named, Pieces: null, SecretConfidence.High, character.ToString());
                context.ReportDiagnostic(ReportedSecret.Create(
                    Diagnostics.Descriptors.RF1002_HardcodedCredential, call.SyntaxTree, finding, ReportedSecret.Display(Callee.NameOf(target) ?? "")));
            }
        }
        else if (SourceOf(character, context.SemanticModel, context.CancellationToken) is { } source)
        {
            SinkReport.Analyze(source, SinkKind.Password, Callee.NameOf(target), context, scope);
        }
    }

    /// <summary>Whether no call before it in the same block appends to the same string.</summary>
    private static bool IsFirst(InvocationExpressionSyntax call, string target)
    {
        if (call.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax block } statement)
        {
            return true;
        }

        var index = block.Statements.IndexOf(statement);
        return index == 0 || block.Statements[index - 1] is not ExpressionStatementSyntax
        {
            Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AppendChar", Expression: var before } },
        } || before.ToString() != target;
    }

    /// <summary>What a loop or a lambda takes its characters from.</summary>
    private static ExpressionSyntax? SourceOf(ExpressionSyntax character, SemanticModel model, CancellationToken cancellation)
    {
        switch (character)
        {
            case ElementAccessExpressionSyntax element:
                return element.Expression;
            case IdentifierNameSyntax identifier when model.GetSymbolInfo(identifier, cancellation).Symbol is { DeclaringSyntaxReferences: { Length: 1 } declarations }:
                return declarations[0].GetSyntax(cancellation) switch
                {
                    ForEachStatementSyntax loop => loop.Expression,
                    ParameterSyntax parameter => parameter.FirstAncestorOrSelf<LambdaExpressionSyntax>()?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax each }
                        ? each.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ForEach", Expression: var list } && list is not IdentifierNameSyntax { Identifier.ValueText: "Array" }
                            ? list
                            : each.ArgumentList.Arguments[0].Expression
                        : null,
                    _ => null,
                };
            default:
                return null;
        }
    }
}
