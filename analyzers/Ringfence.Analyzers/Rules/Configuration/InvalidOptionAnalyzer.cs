using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Options;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Configuration;

/// <summary>
/// Reports an option whose value cannot be read, once for each value. The compiler does not tell where an option was written, so the finding has
/// no place.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidOptionAnalyzer : RingfenceAnalyzer
{
    private const int LongestShown = 64;

    /// <summary>Creates the analyzer.</summary>
    public InvalidOptionAnalyzer()
        : base(Descriptors.RF9006_InvalidOption)
    {
    }

    private protected override bool IsApplicable(CompilationSymbols symbols) => true;

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, CompilationSymbols symbols)
    {
        var invalid = new ConcurrentDictionary<(AnalyzerOption Option, string Value), bool>();
        context.RegisterSyntaxTreeAction(tree => Collect(tree, invalid));
        context.RegisterCompilationEndAction(end => Report(end, invalid.Keys));
    }

    private static void Collect(SyntaxTreeAnalysisContext context, ConcurrentDictionary<(AnalyzerOption Option, string Value), bool> invalid)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Tree);
        foreach (var option in RingfenceOptions.All)
        {
            if (option.FindInvalid(options) is { } value)
            {
                invalid.TryAdd((option, value), true);
            }
        }
    }

    private static void Report(CompilationAnalysisContext context, ICollection<(AnalyzerOption Option, string Value)> invalid)
    {
        foreach (var (option, value) in invalid)
        {
            context.ReportDiagnostic(
                Diagnostic.Create(Descriptors.RF9006_InvalidOption, Location.None, option.Key, Shorten(value), option.Expected));
        }
    }

    private static string Shorten(string value) => value.Length <= LongestShown ? value : value.Substring(0, LongestShown) + "...";
}
