using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Options;
using Ringfence.Analyzers.Symbols;
using Ringfence.Policy;
using Ringfence.Secrets.Files;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// RF1091 for entries about C# code: the policy accepts a secret that is no longer there. Looks once more at the files that the entries name, and at no other,
/// since nobody tells an analyzer what the others found.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedAcceptanceAnalyzer : RingfenceAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public UnusedAcceptanceAnalyzer()
        : base(Descriptors.RF1091_UnusedAcceptance)
    {
    }

    private protected override bool IsApplicable(CompilationSymbols symbols) => true;

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, CompilationSymbols symbols)
    {
        if (TestCode.IsTestProject(symbols, context.Options) || PolicyFile.Find(context.Options) is not { } policy
            || PolicyFile.PolicyOf(context.Options, context.CancellationToken).Secrets is not { Accepted.Count: > 0 } secrets)
        {
            return;
        }

        var named = new HashSet<string>(secrets.Accepted.Select(static entry => entry.File), StringComparer.Ordinal);
        var seen = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        context.RegisterSemanticModelAction(model =>
        {
            if (AcceptedSecrets.RelativePath(policy.Path, model.SemanticModel.SyntaxTree.FilePath) is { } file && named.Contains(file)
                && SecretSearch.Run(model))
            {
                seen[file] = true;
            }
        });
        context.RegisterCompilationEndAction(end => Report(end, policy, secrets, seen));
    }

    private static void Report(
        CompilationAnalysisContext context, AdditionalText policy, SecretPolicy secrets, ConcurrentDictionary<string, bool> seen)
    {
        var used = SecretScope.For(context.Compilation).Accepted;
        foreach (var entry in secrets.Accepted)
        {
            if (seen.ContainsKey(entry.File) && !used.ContainsKey(entry) && policy.GetText(context.CancellationToken) is { } text)
            {
                context.ReportDiagnostic(FindingDiagnostics.Create(
                    Descriptors.RF1091_UnusedAcceptance, SecretFileFindings.Unused(policy.Path, entry), policy.Path, text));
            }
        }
    }
}
