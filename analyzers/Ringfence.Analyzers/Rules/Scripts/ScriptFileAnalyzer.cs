using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Options;
using Ringfence.Analyzers.Symbols;
using Ringfence.Ecmascript;

namespace Ringfence.Analyzers.Rules.Scripts;

/// <summary>
/// Shows the findings in script files while they are typed. In a build that has the build task, that task reports them, for every language
/// and before compilation, and its package tells this rule so.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptFileAnalyzer : RingfenceAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public ScriptFileAnalyzer()
        : base(ScriptDescriptors.All.ToArray())
    {
    }

    private protected override bool IsApplicable(CompilationSymbols symbols) => true;

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, CompilationSymbols symbols)
    {
        if (!ScriptFileOptions.AreLeftToTheBuild(context.Options.AnalyzerConfigOptionsProvider))
        {
            context.RegisterAdditionalFileAction(Analyze);
        }
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        var options = context.Options.AnalyzerConfigOptionsProvider;
        if (!AdditionalFileKind.Is(AdditionalFileKind.Script, file, options) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var policy = PolicyFile.PolicyOf(context.Options, context.CancellationToken);
        var preset = ScriptFileOptions.PresetOf(file, options);
        var level = ScriptFileOptions.LevelOf(file, options);
        ScriptText? script = null;
        foreach (var finding in CheckedScripts.FindingsOf(file, text, policy, preset, level, context.CancellationToken))
        {
            if (ScriptDescriptors.Find(finding.Rule.Id.Value) is { } descriptor)
            {
                // The lines of a script end where ECMAScript says, which is not everywhere the compiler ends one.
                var (start, end) = (script ??= new ScriptText(text.ToString())).GetOffsets(finding.Range);
                var location = FindingDiagnostics.LocationOf(file.Path, text, TextSpan.FromBounds(start, end));
                context.ReportDiagnostic(FindingDiagnostics.Create(descriptor, finding, location));
            }
        }
    }
}
