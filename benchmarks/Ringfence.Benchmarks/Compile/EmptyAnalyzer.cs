using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ringfence.Benchmarks.Compile;

/// <summary>
/// Does nothing, in the ways the analyzers that the SDK turns on in every project do something: for nodes, operations and symbols. What it costs
/// is what a compilation pays before any rule of ours is added.
/// </summary>
#pragma warning disable RS1001, RS1012, RS1036, RS2008 // Never shipped, never loaded by a compiler.
public sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Never = new("BENCH", "Never", "Never", "Benchmark", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Never];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.InvocationExpression);
        context.RegisterOperationAction(static _ => { }, OperationKind.Invocation);
        context.RegisterSymbolAction(static _ => { }, SymbolKind.Method);
    }
}
