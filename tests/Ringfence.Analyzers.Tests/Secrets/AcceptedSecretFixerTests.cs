using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Rules.Secrets;
using Ringfence.Policy;
using Ringfence.TestKit;
using Ringfence.TestKit.References;
using static Ringfence.Analyzers.Tests.Secrets.MadeUp;

namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>Accepting a secret by its fingerprint: the entry is valid, silences exactly that value in that file, and tells nothing of it.</summary>
public sealed class AcceptedSecretFixerTests
{
    private static readonly string GitHub = SampleSecrets.Create("github-personal-access-token", 61);

    private static readonly string Source = $$"""
        using System.Net;
        using System.Security.Cryptography;

        class C
        {
            string password = "{{Password}}";
            string token = "x {{GitHub}} y";
            string connection = "Server=db.shop.net;User Id=shop;Password={{Base64[..12]}}!;";
            const string ApiKey = "{{Key[..9]}}" + "{{Key[9..]}}";
            object m(string host) => $"{host} password={{Base64[12..30]}}; ";
            const string Neutral = "{{Hex}}";
            object n() => new NetworkCredential("bob", Neutral);
            object o(Aes aes) => aes.Key = new byte[] { {{Array(16)}} };
        }
        """;

    [Theory]
    [InlineData(null)]
    [InlineData("{\n}\n")]
    [InlineData("{ }")]
    [InlineData("{\n  \"version\": 1,\n  \"level\": \"secure\"\n}\n")]
    [InlineData("{\r\n  \"secrets\": {\r\n    \"accepted\": [\r\n    ]\r\n  }\r\n}\r\n")]
    [InlineData("{\n  \"secrets\": {\n  },\n  \"version\": 1\n}\n")]
    public async Task EachReport_IsAcceptedAlone(string? policy)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, policy);
        var reported = await AnalyzeAsync(document);
        Assert.Equal(7, reported.Length);
        var accepted = 0;
        while (reported.Length > 0)
        {
            var action = Assert.Single(await ActionsAsync(document, reported[0]));
            Assert.Equal("Accept this one by its fingerprint in 'ringfence.json'", action.Title);
            document = await ApplyAsync(document, action);
            accepted++;
            var left = await AnalyzeAsync(document);
            Assert.Equal(reported.Skip(1).Select(d => d.Location.SourceSpan), left.Select(d => d.Location.SourceSpan));
            var written = await PolicyAsync(document);
            var read = PolicyReader.Read(written, "ringfence.json");
            Assert.Empty(read.Findings);
            Assert.Equal(accepted, read.Policy.Secrets.Accepted.Count);
            Assert.Single(read.Policy.Secrets.Accepted.Select(entry => entry.Fingerprint.Salt).Distinct());
            Assert.All(read.Policy.Secrets.Accepted, entry => Assert.Equal("Code/C.cs", entry.File));
            Assert.All(read.Policy.Secrets.Accepted, entry => Assert.InRange(entry.Expires, DateTime.UtcNow.AddDays(88), DateTime.UtcNow.AddDays(91)));
            Assert.DoesNotContain(new[] { Password, GitHub[4..12], Key[..9], Hex[..9] }, piece => written.Contains(piece, StringComparison.Ordinal));
            Assert.Equal(policy?.Contains('\r', StringComparison.Ordinal) == true, written.Contains('\r', StringComparison.Ordinal));
            reported = left;
        }

        Assert.Equal(Source, (await document.GetTextAsync()).ToString());
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task AllReports_AreAcceptedAtOnce(FixAllScope scope)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, "{\n}\n");
        var fixer = new AcceptedSecretFixer();
        var context = new FixAllContext(
            document, fixer, scope, AcceptedSecretFixer.EquivalenceKey, fixer.FixableDiagnosticIds, new Given(await AnalyzeAsync(document)), CancellationToken.None);
        document = await ApplyAsync(document, (await fixer.GetFixAllProvider().GetFixAsync(context))!);
        Assert.Empty(await AnalyzeAsync(document));
        Assert.Equal(7, PolicyReader.Read(await PolicyAsync(document), "ringfence.json").Policy.Secrets.Accepted.Count);
    }

    [Theory]
    [InlineData("{ not json")]
    [InlineData("[]")]
    [InlineData("{ \"secrets\": [] }")]
    [InlineData("{ \"secrets\": { \"accepted\": 1 } }")]
    public async Task BrokenPolicy_IsLeftAlone(string policy)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, policy);
        Assert.Empty(await ActionsAsync(document, (await AnalyzeAsync(document))[0]));
    }

    [Fact]
    public async Task SameValueInAnotherFile_IsReported()
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, "{\n}\n");
        document = await ApplyAsync(document, (await ActionsAsync(document, (await AnalyzeAsync(document))[0]))[0]);
        var other = document.Project.AddDocument("D.cs", $"class D {{ string password = \"{Password}\"; }}", filePath: "/shop/Code/D.cs");
        Assert.Single(await AnalyzeAsync(other), diagnostic => diagnostic.Location.SourceTree!.FilePath == "/shop/Code/D.cs");
    }

    [Fact]
    public async Task FileOutsideOfThePolicysFolder_HasNoFix()
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, "{\n}\n").Project.AddDocument("E.cs", $"class E {{ string password = \"{Password}\"; }}", filePath: "/elsewhere/E.cs");
        var diagnostic = Assert.Single(await AnalyzeAsync(document), found => found.Location.SourceTree!.FilePath == "/elsewhere/E.cs");
        Assert.Empty(await ActionsAsync(document, diagnostic));
    }

    private static Document Open(AdhocWorkspace workspace, string? policy)
    {
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Create(), "P", "P", LanguageNames.CSharp, filePath: "/shop/Shop.csproj"))
            .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithProjectMetadataReferences(id, FrameworkReferences.Net10);
        if (policy is not null)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), "ringfence.json", SourceText.From(policy), filePath: "/shop/ringfence.json");
        }

        return solution.GetProject(id)!.AddDocument("C.cs", Source, filePath: "/shop/Code/C.cs");
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new HardcodedProviderSecretAnalyzer(), new HardcodedCredentialAnalyzer(), new HardcodedKeyAnalyzer()];
        var found = await compilation.WithAnalyzers(analyzers, document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan)];
    }

    private static async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new AcceptedSecretFixer().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Document> ApplyAsync(Document document, CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;

    private static async Task<string> PolicyAsync(Document document) => (await document.Project.AdditionalDocuments.Single().GetTextAsync()).ToString();

    private sealed class Given(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
