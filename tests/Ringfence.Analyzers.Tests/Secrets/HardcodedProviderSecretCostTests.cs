using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Rules.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>String literals are everywhere: one that holds no secret costs no memory.</summary>
public sealed class HardcodedProviderSecretCostTests
{
    private const string Ordinary = """"
        class C
        {
            string a = "plain";
            string b = "Server=localhost;Database=shop;Trusted_Connection=True";
            string c = @"C:\dir\file.txt";
            string d = """{"name": "value", "sk-": 1}""";
            string e = "0123456789abcdef0123456789abcdef01234567";
            string f(int n, string name) => "Hello " + name + ", you have " + n + " messages";
            string g(int n, string name) => $"Hello {name}, you have {n} messages";
            string h(string x) => "SELECT a, b " + "FROM t " + "WHERE x = " + x;
            int i(int n) => n + 1 + 2;
        }
        """";

    private static readonly MarkedHalves Halves = new();

    [Fact]
    public void TypeWithThousandsOfUnmarkedHalves_IsReadOnce()
    {
        const int Count = 4_000;
        var secret = SampleSecrets.Create("aws-secret-access-key");
        var fields = string.Concat(Enumerable.Repeat($"\"{secret}\",", Count));
        var root = CSharpSyntaxTree.ParseText($"class C {{ string id = \"{SampleSecrets.Create("aws-access-key-id")}\"; string[] all = {{ {fields} }}; }}").GetRoot();
        var halves = new MarkedHalves();
        var found = root.DescendantNodes().OfType<LiteralExpressionSyntax>().Count(literal => halves.FindPair(literal, CancellationToken.None) is not null);
        Assert.Equal(Count, found);
        Assert.InRange(halves.TokensRead, 2 * Count, (2 * Count) + 50);
    }

    [Fact]
    public void OrdinaryTexts_AllocateNothing()
    {
        var tree = CSharpSyntaxTree.ParseText(Ordinary);
        var compilation = CSharpCompilation.Create("C", [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var model = compilation.GetSemanticModel(tree);
#pragma warning disable CS0618 // Only a context made by hand runs the callback on this thread, where its allocations can be counted.
        var contexts = tree.GetRoot().DescendantNodes()
            .Where(node => node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax)
            .Select(node => new SyntaxNodeAnalysisContext(node, model, new AnalyzerOptions([]), _ => Assert.Fail("nothing to report"), _ => true, CancellationToken.None))
            .ToArray();
#pragma warning restore CS0618
        Assert.True(contexts.Length > 20);
        Run(contexts);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(contexts);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Run(SyntaxNodeAnalysisContext[] contexts)
    {
        foreach (var context in contexts)
        {
            switch (context.Node)
            {
                case LiteralExpressionSyntax:
                    HardcodedProviderSecretAnalyzer.AnalyzeLiteral(context, Halves);
                    break;
                case InterpolatedStringExpressionSyntax:
                    HardcodedProviderSecretAnalyzer.AnalyzeInterpolation(context);
                    break;
                default:
                    HardcodedProviderSecretAnalyzer.AnalyzeConcatenation(context);
                    break;
            }
        }
    }
}
