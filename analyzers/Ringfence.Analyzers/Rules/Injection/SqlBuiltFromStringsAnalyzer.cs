using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>RF2001: the text of a database command is put together from something that is not constant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SqlBuiltFromStringsAnalyzer : RingfenceAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public SqlBuiltFromStringsAnalyzer()
        : base(Descriptors.RF2001_SqlBuiltFromStrings)
    {
    }

    private protected override bool IsApplicable(CompilationSymbols symbols) => SqlSinks.AreIn(symbols);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, CompilationSymbols symbols)
    {
        var sinks = new SqlSinks(symbols);
        var types = TextTypes.For(symbols);
        context.RegisterCodeBlockStartAction<SyntaxKind>(block =>
        {
            var candidates = new List<SyntaxNode>();
            block.RegisterSyntaxNodeAction(
                node =>
                {
                    if (SqlCandidates.MaySetText(node.Node))
                    {
                        candidates.Add(node.Node);
                    }
                },
                SqlCandidates.Kinds);
            block.RegisterCodeBlockEndAction(end => Analyze(end, candidates, sinks, types));
        });
    }

    private static void Analyze(CodeBlockAnalysisContext context, List<SyntaxNode> candidates, SqlSinks sinks, TextTypes types)
    {
        if (candidates.Count == 0)
        {
            return;
        }

        var seen = new HashSet<SyntaxNode>();
        foreach (var candidate in candidates)
        {
            if (RootOf(context.SemanticModel, candidate, context.CancellationToken) is { } body && seen.Add(body.Syntax))
            {
                Analyze(context, body, sinks, types);
            }
        }
    }

    private static void Analyze(CodeBlockAnalysisContext context, IOperation body, SqlSinks sinks, TextTypes types)
    {
        var scan = SqlCommandScan.Of(body, sinks);
        if (!scan.HasSink || GraphOf(body, context.CancellationToken) is not { } graph)
        {
            return;
        }

        var findings = new SqlFindings(sinks);
        TextFlow.Run(graph, types, findings, new FlowBudget(), context.CancellationToken);
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

    private static ControlFlowGraph? GraphOf(IOperation body, CancellationToken cancellationToken) => body switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellationToken),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellationToken),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellationToken),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellationToken),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellationToken),
        _ => null,
    };
}
