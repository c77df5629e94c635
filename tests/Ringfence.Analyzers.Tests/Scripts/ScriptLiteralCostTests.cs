using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Rules.Scripts;
using Ringfence.Analyzers.Rules.Scripts.Sinks;
using Ringfence.Analyzers.Symbols;
using Ringfence.TestKit;
using Ringfence.TestKit.References;

namespace Ringfence.Analyzers.Tests.Scripts;

/// <summary>Calls and texts are everywhere: those that have to do with no script cost no memory.</summary>
public sealed class ScriptLiteralCostTests
{
    private const string Ordinary = """"
        using System;
        using System.Collections.Generic;
        class C
        {
            string Name { get; set; } = "none";
            string other = "plain";
            const string Title = "Orders: all";
            void Execute(string code) { }
            string M(Dictionary<string, string> d, string user, int n)
            {
                d["name"] = "value";
                d.Add("city", $"{Title}: {user}");
                Name = other = "x";
                var list = new List<string> { "one", "two" };
                Console.WriteLine("Ready: {0} of {1}", list.Count, user);
                Execute("eval('1');");
                if (string.Equals(user, "bob", StringComparison.Ordinal)) list.Insert(0, Title);
                var c = new C { Name = "y" };
                c.M(d, "eve" + Title, 5);
                throw new InvalidOperationException("The order is empty.");
            }
        }
        """";

    [Fact]
    public void OrdinaryCode_AllocatesNothing()
    {
        var tree = CSharpSyntaxTree.ParseText(Ordinary);
        var compilation = CSharpCompilation.Create("C", [tree], FrameworkReferences.Net10.Add(ScriptEngineStubs.Jint));
        var model = compilation.GetSemanticModel(tree);
        var scan = new SnippetScan(new ScriptSinks(CompilationSymbols.For(compilation)), looksForMarks: true);
        var operations = tree.GetRoot().DescendantNodes().Select(node => model.GetOperation(node)).OfType<IOperation>().Distinct();
#pragma warning disable CS0618 // Only a context made by hand runs the callback on this thread, where its allocations can be counted.
        var contexts = operations.Select(operation => new OperationAnalysisContext(
            operation, compilation.Assembly, compilation, new AnalyzerOptions([]), _ => Assert.Fail("nothing to report"), _ => true,
            CancellationToken.None)).ToArray();
#pragma warning restore CS0618
        Visit(contexts, scan);
        Assert.True(contexts.Length > 60, $"{contexts.Length}");

        var before = GC.GetAllocatedBytesForCurrentThread();
        Visit(contexts, scan);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public async Task NoAction_LooksAtEveryNode()
    {
        var counts = await AnalyzerTelemetry.ActionCountsAsync<ScriptLiteralAnalyzer>(Ordinary, ScriptEngineStubs.Jint);
        Assert.Equal((2, 2), (counts.PerNodeActions(), counts.OperationActionsCount));
    }

    private static void Visit(OperationAnalysisContext[] contexts, SnippetScan scan)
    {
        foreach (var context in contexts)
        {
            ScriptLiteralAnalyzer.AnalyzeCall(context, scan);
            ScriptLiteralAnalyzer.AnalyzeMarkedPlace(context, scan);
        }
    }
}
