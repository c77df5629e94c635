using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Flow.Methods;
using Ringfence.Analyzers.Rules.Injection.Wrappers;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Finds again what the analyzer reported, by running the same flow engine over the body around it.</summary>
internal static class FindingAt
{
    internal static SqlFinding? Find(SemanticModel model, AnalyzerOptions options, SyntaxNode root, TextSpan span, CancellationToken cancellation)
    {
        var targets = SqlTargets.For(CompilationSymbols.For(model.Compilation), options, cancellation);
        targets.Wrappers(cancellation);
        if (Declarations.Around(root.FindNode(span, getInnermostNodeForTie: true)) is not { } body
            || targets.Types.Bodies.Of(body, cancellation) is not { } facts)
        {
            return null;
        }

        var findings = new SqlFindings(targets, cancellation);
        facts.Show(findings);
        foreach (var finding in findings.Found)
        {
            if (finding.Place.Span == span)
            {
                return finding;
            }
        }

        return null;
    }
}
