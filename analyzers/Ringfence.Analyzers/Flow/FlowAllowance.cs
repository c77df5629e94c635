using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Flow;

/// <summary>
/// What the bodies of one compilation may cost together, shared out by their lengths: which body is given up depends on the source and on nothing else. Code of
/// usual projects never meets it; where much more text is put together than people write, calls are followed less far first, and then the longest bodies are
/// left alone.
/// </summary>
internal sealed class FlowAllowance
{
    /// <summary>Calls a summary looks into where the compilation is not too large for that.</summary>
    internal const int DeepestSummary = 3;

    /// <summary>Operations for the smallest compilations, and for each 150 files of larger ones.</summary>
    private const int Operations = 2_000_000;

    /// <summary>Characters of bodies that put texts together, for each 150 files, up to which summaries look as deep as they may: about a second of two cores.</summary>
    private const int DeepCharacters = 1_000_000;

    /// <summary>The same for bodies that are analyzed at all.</summary>
    private const int Characters = 2_400_000;

    private const int Files = 150;

    private const int LeastOperations = 5_000;

    private readonly double _perCharacter;
    private readonly int _maxLength;

    private FlowAllowance(double perCharacter, int summaryDepth, int maxLength)
    {
        _perCharacter = perCharacter;
        _maxLength = maxLength;
        SummaryDepth = summaryDepth;
    }

    /// <summary>How many calls deep summaries look.</summary>
    internal int SummaryDepth { get; }

    /// <summary>Shares out what a compilation may cost.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="bodies">The bodies that will be asked for, as far as their syntax tells.</param>
    internal static FlowAllowance Of(Compilation compilation, IEnumerable<SyntaxNode> bodies)
    {
        long files = 0, characters = 1;
        foreach (var tree in compilation.SyntaxTrees)
        {
            files++;
            characters += tree.Length;
        }

        var share = Math.Max(1.0, files / (double)Files);
        var lengths = bodies.Select(static body => body.Span.Length).ToList();
        lengths.Sort();
        var all = 0L;
        var maxLength = int.MaxValue;
        foreach (var length in lengths)
        {
            all += length;
            if (all > Characters * share)
            {
                maxLength = length - 1;
                break;
            }
        }

        return new FlowAllowance(Operations * share / characters, all > DeepCharacters * share ? 1 : DeepestSummary, maxLength);
    }

    /// <summary>Whether a body, or the declaration of one, is too long to be analyzed among so many.</summary>
    internal bool IsTooLong(SyntaxNode body) => body.Span.Length > _maxLength;

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
