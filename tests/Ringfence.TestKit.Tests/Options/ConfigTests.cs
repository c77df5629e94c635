using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.TestKit.Tests.Toys;

namespace Ringfence.TestKit.Tests.Options;

public sealed class ConfigTests
{
    private const string Unmarked = "class C { void M() { int bad = 1; } }";
    private const string Marked = "class C { void M() { int [|bad|] = 1; } }";

    [Fact]
    public Task EditorConfigSeverity_CountsForItsFilesOnly() =>
        CSharpTest.For<BadNameAnalyzer>()
            .Config("root = true\n[quiet/*.cs]\ndotnet_diagnostic.TOY001.severity = none\n")
            .Source(Marked)
            .Source("class D { void M() { int bad = 1; } }", "quiet/D.cs")
            .RunAsync();

    [Fact]
    public Task GlobalConfigSeverity_CountsForTheProject() =>
        CSharpTest.For<BadNameAnalyzer>()
            .GlobalConfig("is_global = true\ndotnet_diagnostic.TOY001.severity = none\n")
            .Source(Unmarked)
            .RunAsync();

    [Fact]
    public Task EditorConfig_OverridesGlobalConfig() =>
        CSharpTest.For<BadNameAnalyzer>()
            .GlobalConfig("is_global = true\ndotnet_diagnostic.TOY001.severity = none\n")
            .Config("[*.cs]\ndotnet_diagnostic.TOY001.severity = error\n")
            .Source(Marked).RunAsync();

    [Fact]
    public Task CategorySeverity_Counts() =>
        CSharpTest.For<BadNameAnalyzer>()
            .GlobalConfig("is_global = true\ndotnet_analyzer_diagnostic.category-Toys.severity = none\n")
            .Source(Unmarked)
            .RunAsync();

    [Fact]
    public Task FilesConfiguredAsGenerated_AreGenerated() =>
        CSharpTest.For<BadNameAnalyzer>().Config("[*.cs]\ngenerated_code = true\n").Source(Unmarked).RunAsync();

    [Fact]
    public Task OptionValues_ReachTheAnalyzerByFile() =>
        CSharpTest.For<OptionAnalyzer>()
            .Config("[*.cs]\ntoy.word = near\n[*.txt]\ntoy.word = text\n")
            .GlobalConfig("is_global = true\nbuild_property.ToyWord = built\n")
            .Source("class {|#0:C|};")
            .AdditionalFile("a.txt", "{|#1:x|}")
            .Expect("TOY001", 0, "The variable 'near and built' has a bad name; choose a good one")
            .Expect("TOY001", 1, "The variable 'text and built' has a bad name; choose a good one")
            .RunAsync();

    [Fact]
    public Task GlobalConfig_DoesNotHideThatARuleIsOff() =>
        CSharpTest.For<OffByDefaultAnalyzer>()
            .GlobalConfig("is_global = true\ndotnet_diagnostic.TOY003.severity = none\n")
            .Source(Unmarked)
            .RunAsync();

    [Fact]
    public void BrokenConfiguration_FailsAtOnce() =>
        Assert.Contains(
            "configuration of the case is wrong",
            Assert.Throws<CaseFailedException>(
                () => CSharpTest.For<BadNameAnalyzer>().GlobalConfig("is_global = true\n[relative.cs]\na = b\n")).Message,
            StringComparison.Ordinal);

    private sealed class OptionAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyDescriptors.BadName];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(
                c => c.ReportDiagnostic(Create(
                    ((ClassDeclarationSyntax)c.Node).Identifier.GetLocation(),
                    c.Options.AnalyzerConfigOptionsProvider, c.Options.AnalyzerConfigOptionsProvider.GetOptions(c.Node.SyntaxTree))),
                Microsoft.CodeAnalysis.CSharp.SyntaxKind.ClassDeclaration);
            context.RegisterAdditionalFileAction(c => c.ReportDiagnostic(Create(
                Location.Create(c.AdditionalFile.Path, new(0, 1), new(new(0, 0), new(0, 1))),
                c.Options.AnalyzerConfigOptionsProvider, c.Options.AnalyzerConfigOptionsProvider.GetOptions(c.AdditionalFile))));
        }

        private static Diagnostic Create(Location location, AnalyzerConfigOptionsProvider provider, AnalyzerConfigOptions options) =>
            Diagnostic.Create(
                ToyDescriptors.BadName, location,
                Value(options, "TOY.word") + " and " + Value(provider.GlobalOptions, "build_property.ToyWord"));

        private static string Value(AnalyzerConfigOptions options, string key) =>
            options.TryGetValue(key, out var value) ? value : "nothing";
    }
}
