using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Rules.Injection.Sinks;
using Ringfence.Analyzers.Rules.Injection.Wrappers;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>
/// RF2001, RF2002, RF2003, RF2004 and RF2010: the text for a database is put together from something that is not constant. Where it comes from and where it
/// stands decide which.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SqlBuiltFromStringsAnalyzer : RingfenceAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public SqlBuiltFromStringsAnalyzer()
        : base(
            Descriptors.RF2001_SqlBuiltFromStrings, Descriptors.RF2002_UntrustedSql, Descriptors.RF2003_SqlNameNotFixed,
            Descriptors.RF2004_RawSqlInterpolated, Descriptors.RF2010_StoredTextInSql)
    {
    }

    private protected override bool IsApplicable(CompilationSymbols symbols) => SqlSinks.AreIn(symbols);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, CompilationSymbols symbols)
    {
        var targets = SqlTargets.For(symbols, context.Options, context.CancellationToken);
        context.RegisterCodeBlockStartAction<SyntaxKind>(block =>
        {
            var candidates = new List<SyntaxNode>();
            block.RegisterSyntaxNodeAction(
                node =>
                {
                    if (SqlCandidates.MaySetText(node.Node, targets, node.CancellationToken))
                    {
                        candidates.Add(node.Node);
                    }
                },
                SqlCandidates.Kinds);
            block.RegisterCodeBlockEndAction(end => Analyze(end, candidates, targets));
        });
    }

    private static void Analyze(CodeBlockAnalysisContext context, List<SyntaxNode> candidates, SqlTargets targets)
    {
        if (candidates.Count == 0 || targets.Types.Allowance.IsTooLong(context.CodeBlock))
        {
            return;
        }

        var seen = new HashSet<SyntaxNode>();
        foreach (var candidate in candidates)
        {
            if (RootOf(context.SemanticModel, candidate, context.CancellationToken) is { } body && seen.Add(body.Syntax))
            {
                Analyze(context, body, targets);
            }
        }
    }

    private static void Analyze(CodeBlockAnalysisContext context, IOperation body, SqlTargets targets)
    {
        var scan = SqlCommandScan.Of(body, targets);
        if (!scan.HasSink || targets.Types.Bodies.Of(body, context.CancellationToken) is not { } facts)
        {
            return;
        }

        var findings = new SqlFindings(targets, context.CancellationToken);
        facts.Show(findings);
        foreach (var finding in findings.Found)
        {
            if (!scan.IsProcedure(finding.Sink))
            {
                context.ReportDiagnostic(SqlFindingDiagnostic.Of(finding));
            }
        }
    }

    /// <summary>The whole body or initializer a node belongs to.</summary>
    private static IOperation? RootOf(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        var operation = model.GetOperation(node, cancellationToken);
        while (operation?.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
