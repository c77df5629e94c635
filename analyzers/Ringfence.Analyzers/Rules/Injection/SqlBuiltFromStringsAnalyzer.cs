using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
        context.RegisterOperationBlockStartAction(block =>
        {
            var scan = new SqlCommandScan(sinks);
            block.RegisterOperationAction(
                scan.Look,
                OperationKind.SimpleAssignment,
                OperationKind.CompoundAssignment,
                OperationKind.CoalesceAssignment,
                OperationKind.ObjectCreation);
            block.RegisterOperationBlockEndAction(end => Analyze(end, scan, sinks, types));
        });
    }

    private static void Analyze(OperationBlockAnalysisContext context, SqlCommandScan scan, SqlSinks sinks, TextTypes types)
    {
        if (!scan.HasSink)
        {
            return;
        }

        var findings = new SqlFindings(sinks);
        foreach (var block in context.OperationBlocks)
        {
            // The statements of a program without a class are a method body of their own.
            if (block.Kind is OperationKind.Block or OperationKind.MethodBody or OperationKind.FieldInitializer or OperationKind.PropertyInitializer)
            {
                TextFlow.Run(context.GetControlFlowGraph(block), types, findings, new FlowBudget(), context.CancellationToken);
            }
        }

        foreach (var finding in findings.Found)
        {
            if (!scan.IsProcedure(finding.Sink))
            {
                context.ReportDiagnostic(SqlFindingDiagnostic.Of(finding));
            }
        }
    }
}
