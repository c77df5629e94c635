using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Ringfence.TestKit.Options;

namespace Ringfence.TestKit.Running;

/// <summary>Makes the compilations a case is judged by. Variants share the references of the first, which makes them cheap.</summary>
internal static class CaseCompilation
{
    /// <summary>Libraries built for an older framework: no project of the SDK hears about them.</summary>
    private static readonly ImmutableDictionary<string, ReportDiagnostic> SilencedByTheSdk = ImmutableDictionary<string, ReportDiagnostic>.Empty
        .Add("CS1701", ReportDiagnostic.Suppress).Add("CS1702", ReportDiagnostic.Suppress);

    internal static CSharpParseOptions ParseOptions(TestCase test) =>
        new(test.LanguageVersion, DocumentationMode.Diagnose);

    internal static CSharpCompilationOptions CompilationOptions(TestCase test, bool switchOn = true) =>
        new CSharpCompilationOptions(
            test.OutputKind, allowUnsafe: true, nullableContextOptions: test.Nullable, specificDiagnosticOptions: SilencedByTheSdk).WithSyntaxTreeOptionsProvider(
            new SeverityProvider(test.Config, switchOn ? SwitchedOn(test) : ImmutableDictionary<string, ReportDiagnostic>.Empty));

    internal static CSharpCompilation Create(TestCase test) =>
        CSharpCompilation.Create(
            "TestProject", Trees(test, test.Sources.Select(f => (f.Path, f.Text))), test.References(), CompilationOptions(test));

    /// <summary>The same case with other sources.</summary>
    internal static CSharpCompilation With(TestCase test, CSharpCompilation basis, IEnumerable<(string Path, string Text)> sources) =>
        basis.RemoveAllSyntaxTrees().AddSyntaxTrees(Trees(test, sources));

    internal static CSharpCompilation Reversed(CSharpCompilation basis) =>
        basis.RemoveAllSyntaxTrees().AddSyntaxTrees(basis.SyntaxTrees.Reverse());

    /// <summary>Rules that are off by default run in every case; what their default is, the default-severity check says.</summary>
    private static ImmutableDictionary<string, ReportDiagnostic> SwitchedOn(TestCase test) =>
        test.CreateAnalyzer().SupportedDiagnostics.Where(d => !d.IsEnabledByDefault).DistinctBy(d => d.Id)
            .ToImmutableDictionary(d => d.Id, d => ToReport(d.DefaultSeverity), StringComparer.OrdinalIgnoreCase);

    private static ReportDiagnostic ToReport(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ReportDiagnostic.Error,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        _ => ReportDiagnostic.Hidden,
    };

    private static IEnumerable<SyntaxTree> Trees(TestCase test, IEnumerable<(string Path, string Text)> sources)
    {
        var options = ParseOptions(test);
        return sources.Select(s => CSharpSyntaxTree.ParseText(SourceText.From(s.Text, Encoding.UTF8), options, s.Path));
    }
}
