using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Rules.Secrets;
using Ringfence.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>Nothing that RF1001 and its fix show or write holds any piece of a secret.</summary>
public sealed class SecretSilenceTests
{
    private const int PieceLength = 6;

    [Fact]
    public async Task ReportsAndFixes_HoldNothingOfTheValues()
    {
        var source = new StringBuilder();
        var pieces = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var id in SampleSecrets.Ids.Where(id => SecretDetectors.Find(id)?.Confidence != SecretConfidence.Medium))
        {
            for (var variant = 0; variant < SampleSecrets.VariantCount(id); variant++)
            {
                var value = SampleSecrets.Create(id, 21, variant);
                var text = SampleSecrets.InContext(id, value).ReplaceLineEndings("\\n");
                source.AppendLine(CultureInfo.InvariantCulture, $"class C{count++} {{ string a = \"{text}\"; string b = \"x {text} y\"; const string D = \"{text[..9]}\" + \"{text[9..]}\"; string e(int n) => $\"{{n}} {text} {{n}}\"; }}");
                AddPieces(pieces, id, value, SampleSecrets.Create(id, 22, variant));
            }
        }

        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("P", LanguageNames.CSharp)
            .WithMetadataReferences([MetadataReference.CreateFromFile(typeof(object).Assembly.Location)])
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddDocument("C.cs", source.ToString());
        var compilation = (await document.Project.GetCompilationAsync())!;
        var diagnostics = await compilation.WithAnalyzers([new HardcodedProviderSecretAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.True(diagnostics.Length >= 4 * count, $"{diagnostics.Length} reports of {count} values");
        foreach (var diagnostic in diagnostics)
        {
            AssertSilent(pieces, diagnostic.GetMessage(CultureInfo.InvariantCulture));
            AssertSilent(pieces, diagnostic.ToString());
            Assert.All(diagnostic.Properties, property => AssertSilent(pieces, property.Key + property.Value));
        }

        foreach (var diagnostic in diagnostics.Where((_, index) => index % 7 == 0))
        {
            var action = Assert.Single(await ActionsAsync(document, diagnostic));
            AssertSilent(pieces, action.Title);
            Assert.Equal(HardcodedSecretFixer.EquivalenceKey, action.EquivalenceKey);
        }

        AssertSilent(pieces, await FixAllAsync(document, diagnostics));
    }

    /// <summary>Everything behind the public prefix, which two values of one format share, cut into overlapping pieces.</summary>
    private static void AddPieces(HashSet<string> pieces, string id, string value, string other)
    {
        var prefix = value.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = value.IndexOf("\n-----END", StringComparison.Ordinal) is var footer and > 0 ? footer : value.Length;
        for (var start = prefix; start + PieceLength <= end; start++)
        {
            var piece = value.Substring(start, PieceLength);
            if (!other.Contains(piece, StringComparison.Ordinal))
            {
                pieces.Add(piece); // What every value of the format has is public.
            }
        }

        Assert.True(end - prefix >= PieceLength, id);
    }

    private static void AssertSilent(HashSet<string> pieces, string text)
    {
        for (var start = 0; start + PieceLength <= text.Length; start++)
        {
            Assert.False(pieces.Contains(text.Substring(start, PieceLength)), "a piece of a value is shown");
        }
    }

    private static async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new HardcodedSecretFixer().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<string> FixAllAsync(Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var fixer = new HardcodedSecretFixer();
        var context = new FixAllContext(
            document, fixer, FixAllScope.Document, HardcodedSecretFixer.EquivalenceKey, fixer.FixableDiagnosticIds, new Given(diagnostics), CancellationToken.None);
        if (await fixer.GetFixAllProvider().GetFixAsync(context) is not { } action)
        {
            return (await document.GetTextAsync()).ToString();
        }

        var change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return (await change.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    private sealed class Given(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
