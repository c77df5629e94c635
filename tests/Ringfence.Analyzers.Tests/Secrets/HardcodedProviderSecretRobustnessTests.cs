using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Rules.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>Broken and odd code: RF1001 and its fix never throw, and the fix never leaves what it was offered for.</summary>
public sealed class HardcodedProviderSecretRobustnessTests
{
    private static readonly string Secret = SampleSecrets.Create("github-personal-access-token", 31);

    private static readonly MetadataReference CoreLibrary = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

    private static readonly string Everything = $$$""""
        using System;
        [Obsolete("{{{Secret}}}")]
        class C(string p = "{{{Secret}}}") : B("x {{{Secret}}}")
        {
            const string A = "{{{Secret[..9]}}}" + @"{{{Secret[9..]}}}", Z = $"a {{{Secret}}}";
            ReadOnlySpan<byte> U => "{{{Secret}}}"u8;
            string R = """
                { "t": "{{{Secret}}}" }
                """;
            string S(string x) => $$"""{{x}} {{{Secret}}}""" + $"{x:{{{Secret}}}} {A}{{{Secret[4..]}}}" + ("gh" + ('p' + "{{{Secret[3..]}}}"));
            int T(string x) => x switch { "{{{Secret}}}" => 1, _ when x is "{{{Secret}}}" => 2, _ => ("{{{Secret}}}").Length };
        }
        """";

    [Fact]
    public async Task CodeCutOffAnywhere_IsSurvived()
    {
        for (var length = 1; length < Everything.Length; length += 61)
        {
            await RunAsync(Everything[..length]);
            await RunAsync(Everything[length..]);
        }
    }

    [Fact]
    public async Task CodeWithAHole_IsSurvived()
    {
        for (var start = 0; start < Everything.Length - 7; start += 31)
        {
            await RunAsync(Everything.Remove(start, 7));
        }
    }

    [Fact]
    public async Task OddCodeWithASecretInEveryText_IsSurvived()
    {
        foreach (var (_, text) in OddSources.All)
        {
            var root = await CSharpSyntaxTree.ParseText(text).GetRootAsync();
            var tokens = root.DescendantTokens().Where(token => token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken);
            await RunAsync(root.ReplaceTokens(tokens, (token, _) => token.IsKind(SyntaxKind.StringLiteralToken) ? SyntaxFactory.Literal(Secret) : SyntaxFactory.Token(
                default, SyntaxKind.InterpolatedStringTextToken, " " + Secret + " ", " " + Secret + " ", default)).ToFullString());
        }
    }

    private static async Task RunAsync(string source)
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("P", LanguageNames.CSharp)
            .WithMetadataReferences([CoreLibrary])
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true))
            .AddDocument("C.cs", source);
        var diagnostics = await AnalyzeAsync(document);
        var actions = new List<CodeAction>();
        foreach (var diagnostic in diagnostics)
        {
            await new HardcodedSecretFixer().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        if (actions.Count > 0)
        {
            // One of them: over the many sources each gets its turn.
            var change = (await actions[source.Length % actions.Count].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
            var left = await AnalyzeAsync(change.ChangedSolution.GetDocument(document.Id)!);
            Assert.True(left.Length < diagnostics.Length, $"the fix left what it was offered for in:\n{source.Replace(Secret, "<secret>", StringComparison.Ordinal)}");
        }
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        var diagnostics = await compilation.WithAnalyzers([new HardcodedProviderSecretAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id != "RF1001");
        return diagnostics;
    }
}
