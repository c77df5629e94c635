using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Rules.Secrets;
using Ringfence.TestKit.References;
using static Ringfence.Analyzers.Tests.Secrets.MadeUp;

namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>Nothing that RF1002 to RF1006 and their fixes show or write holds any piece of a value.</summary>
public sealed class CredentialSilenceTests
{
    private const int PieceLength = 5;

    /// <summary>No piece of it is part of a word.</summary>
    private static readonly string Chosen = string.Concat("wQ7", "vT!9", "pZ4");

    private static readonly string Source = $$"""
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Security.Cryptography;
        using System.Text;

        class C
        {
            const string Password = "{{Chosen}}", ApiKey = "{{Key[..7]}}" + "{{Key[7..]}}";
            const string Neutral = "{{Hex}}";
            byte[] encryptionKey = { {{Array(32)}} };
            byte[] signingKey = Convert.FromBase64String("{{Base64}}");
            string json = "{\"client_secret\":\"{{Key}}\",\"password\":\"{{Chosen}}\"}";
            string connection = "Server=db.shop.net;User Id=shop;Password={{Chosen}};";
            string address(string host) => $"amqp://shop:{{Chosen}}@{host}/";
            string get(IDictionary<string, string> d) => d["password={{Key}}"] = "{{Key}}";

            void M(Aes aes, string user, IDictionary<string, string> d)
            {
                aes.Key = Encoding.UTF8.GetBytes("{{Key}}");
                aes.IV = Encoding.UTF8.GetBytes("{{Hex[..16]}}");
                _ = new Rfc2898DeriveBytes(user, Encoding.UTF8.GetBytes("{{Hex}}"), 1000, HashAlgorithmName.SHA256);
                _ = new NetworkCredential(user, Neutral);
                _ = new HMACSHA256(encryptionKey);
                d["{{Key}}:Password"] = "{{Chosen}}";
                if (user == "x" && Environment.GetEnvironmentVariable("API_KEY") == "{{Key}}") { }
            }
        }
        """;

    private static readonly HashSet<string> Pieces = [.. new[] { Chosen, Key, Hex, Base64, Array(32) }.SelectMany(Cut)];

    [Fact]
    public async Task ReportsAndFixes_HoldNothingOfTheValues()
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("P", LanguageNames.CSharp)
            .WithMetadataReferences(FrameworkReferences.Net10)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddDocument("C.cs", Source);
        var diagnostics = await AnalyzeAsync(document);
        foreach (var (id, least) in (ReadOnlySpan<(string, int)>)[("RF1002", 8), ("RF1003", 2), ("RF1004", 3), ("RF1005", 1), ("RF1006", 1)])
        {
            var count = diagnostics.Count(diagnostic => diagnostic.Id == id);
            Assert.True(count >= least, $"{count} of {id}");
        }

        foreach (var diagnostic in diagnostics)
        {
            AssertSilent(diagnostic.GetMessage(CultureInfo.InvariantCulture));
            AssertSilent(diagnostic.ToString());
            Assert.All(diagnostic.Properties, property => AssertSilent(property.Key + "=" + property.Value));
        }

        var actions = 0;
        while (await NextAsync(document, diagnostics) is var (action, diagnostic))
        {
            AssertSilent(action.Title + action.EquivalenceKey);
            var change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
            document = change.ChangedSolution.GetDocument(document.Id)!;
            var left = await AnalyzeAsync(document);
            Assert.True(left.Length < diagnostics.Length, $"'{action.Title}' leaves {diagnostic.Id} at {diagnostic.Location.GetLineSpan()}");
            diagnostics = left;
            actions++;
        }

        Assert.True(actions >= 12, $"{actions} fixes");
        var text = (await document.GetTextAsync()).ToString();
        var kept = text.Split('\n').Where(line => Cut(line).Any(Pieces.Contains) && !line.Contains("d[\"", StringComparison.Ordinal)
            && !line.Contains("IV", StringComparison.Ordinal) && !line.Contains("Rfc2898", StringComparison.Ordinal)).ToList();
        Assert.True(kept.Count == 0, $"{kept.Count} lines keep a value");
    }

    private static async Task<(CodeAction Action, Diagnostic Diagnostic)?> NextAsync(Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Id is "RF1002" or "RF1003" or "RF1004"))
        {
            var actions = new List<CodeAction>();
            await new HardcodedSecretFixer().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
            if (actions.Count > 0)
            {
                return (actions[0], diagnostic);
            }
        }

        return null;
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await compilation.WithAnalyzers([new HardcodedCredentialAnalyzer(), new HardcodedKeyAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }

    private static IEnumerable<string> Cut(string text) => Enumerable.Range(0, Math.Max(0, text.Length - PieceLength + 1)).Select(start => text.Substring(start, PieceLength));

    private static void AssertSilent(string text) => Assert.False(Cut(text).Any(Pieces.Contains), "a piece of a value is shown");
}
