using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Flow;

/// <summary>
/// What the bodies of one compilation may cost together, shared out by their lengths: which body is given up depends on the source and on nothing else. Code of
/// usual files never meets it; files many times as long, and many of them, do.
/// </summary>
internal sealed class FlowAllowance
{
    /// <summary>Operations for the smallest compilations, and for each 150 files of larger ones: about two seconds of one core.</summary>
    private const int Operations = 2_000_000;

    private const int Files = 150;

    private const int LeastOperations = 5_000;

    private readonly double _perCharacter;

    private FlowAllowance(double perCharacter) => _perCharacter = perCharacter;

    internal static FlowAllowance Of(Compilation compilation)
    {
        long files = 0, characters = 1;
        foreach (var tree in compilation.SyntaxTrees)
        {
            files++;
            characters += tree.Length;
        }

        return new FlowAllowance(Operations * Math.Max(1.0, files / (double)Files) / characters);
    }

    /// <summary>The budget for analyzing a whole body.</summary>
    internal FlowBudget OfBody(SyntaxNode body) => Limited(body, FlowBudget.DefaultBlockVisits, FlowBudget.DefaultOperations, FlowBudget.DefaultParts);

    /// <summary>The budget for a summary, which must be cheap: many ask for it that do without.</summary>
    internal FlowBudget OfSummary(SyntaxNode body) =>
        Limited(body, FlowBudget.DefaultBlockVisits / 10, FlowBudget.DefaultOperations / 10, FlowBudget.DefaultParts / 10);

    private FlowBudget Limited(SyntaxNode body, int blockVisits, int operations, int parts)
    {
        var allowed = LeastOperations + (body.Span.Length * _perCharacter);
        return new FlowBudget(blockVisits, (int)Math.Min(operations, allowed), (int)Math.Min(parts, allowed * 10));
    }
}
