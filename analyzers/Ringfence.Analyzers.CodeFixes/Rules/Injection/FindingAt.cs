using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Rules.Injection.Wrappers;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Finds again what the analyzer reported, by running the same flow engine over the body around it.</summary>
internal static class FindingAt
{
    internal static SqlFinding? Find(SemanticModel model, SyntaxNode root, TextSpan span, CancellationToken cancellation)
    {
        if (BodyAround(root.FindNode(span, getInnermostNodeForTie: true)) is not { } body
            || model.GetOperation(body, cancellation) is null
            || ControlFlowGraph.Create(body, model, cancellation) is not { } graph)
        {
            return null;
        }

        var targets = SqlTargets.For(CompilationSymbols.For(model.Compilation));
        var findings = new SqlFindings(targets, cancellation);
        TextFlow.Run(graph, targets.Types, findings, new FlowBudget(), cancellation);
        foreach (var finding in findings.Found)
        {
            if (finding.Place.Span == span)
            {
                return finding;
            }
        }

        return null;
    }

    private static SyntaxNode? BodyAround(SyntaxNode node)
    {
        SyntaxNode? body = null;
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            if (ancestor is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax || (ancestor is CompilationUnitSyntax && body is GlobalStatementSyntax))
            {
                return ancestor;
            }

            body = ancestor;
        }

        return null;
    }
}
