using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Diagnostics;

/// <summary>
/// What every rule has in common: it runs concurrently, leaves generated code alone, and does nothing in a compilation that lacks the library
/// it is about.
/// </summary>
public abstract class RingfenceAnalyzer : DiagnosticAnalyzer
{
    private protected RingfenceAnalyzer(params DiagnosticDescriptor[] descriptors) => SupportedDiagnostics = ImmutableArray.Create(descriptors);

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
#pragma warning disable RS0030 // This is the one place the ban points to.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
#pragma warning restore RS0030
        context.RegisterCompilationStartAction(start =>
        {
            var symbols = CompilationSymbols.For(start.Compilation);
            if (IsApplicable(symbols))
            {
                AnalyzeCompilation(start, symbols);
            }
        });
    }

    /// <summary>Whether the library this rule is about is referenced. Answered from metadata names only.</summary>
    private protected abstract bool IsApplicable(CompilationSymbols symbols);

    /// <summary>Registers the actions of this rule for one compilation.</summary>
    private protected abstract void AnalyzeCompilation(CompilationStartAnalysisContext context, CompilationSymbols symbols);
}
