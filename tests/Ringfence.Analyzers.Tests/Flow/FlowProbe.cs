using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Labels;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Symbols;
using Ringfence.Policy;
using Ringfence.TestKit.References;

namespace Ringfence.Analyzers.Tests.Flow;

/// <summary>Runs the engine over a method and notes what it knows of the argument of each call of <c>See</c>.</summary>
internal sealed class FlowProbe : ITextObserver
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;

        class C
        {
            static void See(string s) { }
            static void Might() { }
            [System.Runtime.InteropServices.DllImport("x")] static extern string Get();

            async Task M(string a, string b, int n, bool c, bool d, string[] many, Exception e)
            {

        """;

    private readonly List<string> _seen = [];

    private FlowProbe(FlowBudget budget) => Budget = budget;

    internal FlowBudget Budget { get; }

    internal bool IsComplete { get; private set; }

    /// <summary>One line per call in the order seen: alternatives divided by <c>|</c>; a hole as <c>{expression}</c>, with <c>!</c> when unsafe; a blurred text with <c>~</c>.</summary>
    internal IReadOnlyList<string> Seen => _seen;

    internal static FlowProbe Run(string statements, FlowBudget? budget = null, CancellationToken cancellationToken = default)
    {
        var tree = CSharpSyntaxTree.ParseText(Before + statements + "\n    }\n}", cancellationToken: CancellationToken.None);
        var compilation = CSharpCompilation.Create("Probe", [tree], FrameworkReferences.Net10, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var errors = compilation.GetDiagnostics(CancellationToken.None).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join("\n", errors.Take(3)));

        var method = tree.GetRoot(CancellationToken.None).DescendantNodes().OfType<MethodDeclarationSyntax>().Single(m => m.Identifier.ValueText == "M");
        var graph = ControlFlowGraph.Create(method, compilation.GetSemanticModel(tree), CancellationToken.None)!;
        var probe = new FlowProbe(budget ?? new FlowBudget());
        probe.IsComplete = TextFlow.Run(graph, TextTypes.For(CompilationSymbols.For(compilation), FlowPolicy.None, static _ => []), probe, probe.Budget, cancellationToken);
        return probe;
    }

    public void OnAssigned(IMemberReferenceOperation target, IOperation value, TextValue text)
    {
    }

    public void OnArgument(IOperation call, IArgumentOperation argument, TextValue text)
    {
        if (call is IInvocationOperation { TargetMethod.Name: "See" })
        {
            _seen.Add(string.Join(" | ", text.Alternatives.Select(Show)));
        }
    }

    private static string Show(Text text) =>
        (text.IsBlurred ? "~" : "") + string.Concat(text.ToParts().Select(p => p.Text ?? "{" + p.Source.Syntax + (p.IsUnsafe ? "!" : "") + "}"));
}
