using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Options;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Configuration;

/// <summary>
/// Shows what is wrong in <c>ringfence.json</c> while it is typed. In a build that has the build task, its package switches these rules off for the
/// compiler: the task reports them, for every language and before compilation.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyFileAnalyzer : RingfenceAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public PolicyFileAnalyzer()
        : base(Descriptors.RF9001_MalformedPolicy, Descriptors.RF9002_UnknownPolicyKey, Descriptors.RF9003_InvalidPolicyValue)
    {
    }

    private protected override bool IsApplicable(CompilationSymbols symbols) => true;

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, CompilationSymbols symbols) =>
        context.RegisterAdditionalFileAction(Analyze);

    private void Analyze(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (PolicyFile.Find(context.Options)?.Path != file.Path
            || PolicyFile.Read(file, context.CancellationToken) is not { } result
            || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var finding in result.Findings)
        {
            if (FindDescriptor(finding.Rule.Id.Value) is { } descriptor)
            {
                context.ReportDiagnostic(FindingDiagnostics.Create(descriptor, finding, file.Path, text));
            }
        }
    }

    private DiagnosticDescriptor? FindDescriptor(string id)
    {
        foreach (var descriptor in SupportedDiagnostics)
        {
            if (descriptor.Id == id)
            {
                return descriptor;
            }
        }

        return null;
    }
}
