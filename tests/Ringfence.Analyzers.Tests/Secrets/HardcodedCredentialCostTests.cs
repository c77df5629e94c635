using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Rules.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>The rules on names and uses look at every text, call and assignment: where nothing speaks of a secret, that costs no memory.</summary>
public sealed class HardcodedCredentialCostTests
{
    private const string Ordinary = """"
        class C
        {
            string a = "plain text of some length";
            string b = "Server=localhost;Database=shop;Trusted_Connection=True";
            string c = @"C:\dir\file.txt";
            string monkey = "banana";
            string keyboard = "qwertz";
            string d = """{"name": "value", "size": 1}""";
            const string Title = "Orders: all";
            string f(int n, string name) => "Hello " + name + ", you have " + n + " messages";
            string g(int n, string name) => $"Hello {name}, you have {n} messages";
            string h(string x) => "SELECT a, b " + "FROM t " + "WHERE x = " + x;
            void i(System.Collections.Generic.Dictionary<string, string> d, string user)
            {
                d["name"] = "value";
                d.Add("city", "Berlin");
                this.a = user == "bob" ? "x" : h("y");
                var list = new System.Collections.Generic.List<string> { "one", "two" };
                System.Console.WriteLine("Ready: {0} of {1}", list.Count, user);
                if (user is "alice" or "eve") { list.Clear(); }
                switch (user) { case "carol": break; }
                throw new System.InvalidOperationException("The order is empty.");
            }
        }
        """";

    [Fact]
    public void OrdinaryCode_AllocatesNothing()
    {
        var tree = CSharpSyntaxTree.ParseText(Ordinary);
        var compilation = CSharpCompilation.Create("C", [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var model = compilation.GetSemanticModel(tree);
        var scope = SecretScope.For(compilation);
#pragma warning disable CS0618 // Only a context made by hand runs the callback on this thread, where its allocations can be counted.
        var contexts = tree.GetRoot().DescendantNodes()
            .Select(node => new SyntaxNodeAnalysisContext(node, model, new AnalyzerOptions([]), _ => Assert.Fail("nothing to report"), _ => true, CancellationToken.None))
            .Where(context => Visit(context, scope)).ToArray();
#pragma warning restore CS0618
        Assert.True(contexts.Length > 45, $"{contexts.Length}");

        foreach (var context in contexts)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Visit(context, scope);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated == 0, $"{allocated} bytes for {context.Node}");
        }
    }

    [Fact]
    public async Task Analyzers_RegisterSyntaxActionsAlone()
    {
        var credential = await AnalyzerTelemetry.ActionCountsAsync<HardcodedCredentialAnalyzer>("class C { }");
        Assert.Equal((1, 1), (credential.SyntaxNodeActionsCount, credential.PerNodeActions()));
        var key = await AnalyzerTelemetry.ActionCountsAsync<HardcodedKeyAnalyzer>("class C { }");
        Assert.Equal((3, 3), (key.SyntaxNodeActionsCount, key.PerNodeActions()));
    }

    [Fact]
    public void ScopeOfManyQuestions_IsReadOnce()
    {
        var root = CSharpSyntaxTree.ParseText("class C { string a; void M() { a = \"x\"; this.a = N(1); } string N(int n) => a; }").GetRoot();
        var scope = SecretScope.For(CSharpCompilation.Create("C", [root.SyntaxTree]));
        var index = scope.IndexOf(root);
        Assert.Same(index, scope.IndexOf(root));
        Assert.Equal(["\"x\"", "N(1)"], index.Assigned("a").Select(value => value.ToString()));
        Assert.Equal(["(1)"], index.Calls("N").Select(list => list.ToString()));
        Assert.Equal(3, index.Mentions("a"));
    }

    private static bool Visit(SyntaxNodeAnalysisContext context, SecretScope scope)
    {
        switch (context.Node)
        {
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
            case InterpolatedStringExpressionSyntax:
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                HardcodedCredentialAnalyzer.AnalyzeText(context, scope);
                return true;
            case InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax:
                HardcodedKeyAnalyzer.AnalyzeCall(context, scope);
                return true;
            case AssignmentExpressionSyntax:
                HardcodedKeyAnalyzer.AnalyzeAssignment(context, scope);
                return true;
            case EqualsValueClauseSyntax:
                HardcodedKeyAnalyzer.AnalyzeInitializer(context, scope);
                return true;
            default:
                return false;
        }
    }
}
