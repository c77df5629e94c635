using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Options;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>Reports a script engine that is constructed with options that lack limits.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EngineWithoutLimitsAnalyzer : RingfenceAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public EngineWithoutLimitsAnalyzer()
        : base(Descriptors.RF3001_JintWithoutLimits)
    {
    }

    private protected override bool IsApplicable(CompilationSymbols symbols)
    {
        foreach (var description in EngineCatalogue.All)
        {
            if (EngineSymbols.Find(symbols, description) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, CompilationSymbols symbols)
    {
        foreach (var description in EngineCatalogue.All)
        {
            if (EngineSymbols.Find(symbols, description) is { } engine)
            {
                context.RegisterOperationAction(operation => Analyze(operation, engine), OperationKind.ObjectCreation);
            }
        }
    }

    private static void Analyze(OperationAnalysisContext context, EngineSymbols engine)
    {
        var construction = (IObjectCreationOperation)context.Operation;
        if (!engine.IsEngine(construction.Type))
        {
            return;
        }

        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(construction.Syntax.SyntaxTree);
        var required = RingfenceOptions.RequiredEngineLimits.Read(options) & engine.Offered;
        if (EngineOptionsReader.Read(engine, construction, context.CancellationToken) is not { } state)
        {
            return;
        }

        var missing = required & ~state.Limits;
        if (missing != EngineLimits.None)
        {
            var limits = PolicyFile.PolicyOf(context.Options, context.CancellationToken).Limits;
            context.ReportDiagnostic(MissingLimitsReport.Create(engine, construction, state, missing, limits));
        }
    }
}
