using System.Collections.Immutable;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>What a reader of a statement with holes can tell without a grammar of any one database.</summary>
internal sealed class SqlLayout
{
    internal SqlLayout(ImmutableArray<SqlHole> holes, ImmutableHashSet<string> parameters, string? firstKeyword, bool hasPositionalMarkers, bool isClear)
    {
        Holes = holes;
        Parameters = parameters;
        FirstKeyword = firstKeyword;
        HasPositionalMarkers = hasPositionalMarkers;
        IsClear = isClear;
    }

    /// <summary>All holes in order, safe ones too.</summary>
    internal ImmutableArray<SqlHole> Holes { get; }

    /// <summary>The names of the parameters the statement has already, without their marker.</summary>
    internal ImmutableHashSet<string> Parameters { get; }

    /// <summary>The word the statement begins with, in capitals.</summary>
    internal string? FirstKeyword { get; }

    internal bool HasPositionalMarkers { get; }

    /// <summary>Whether every quote was closed and nothing was read that means different things to different databases.</summary>
    internal bool IsClear { get; }

    internal static SqlLayout Read(ImmutableArray<Part> parts) => new SqlReader(parts).Read();

    /// <summary>Where the hole stands in the first alternative that has it and is known in order.</summary>
    internal static SqlPosition PositionOf(TextValue text, Part hole)
    {
        foreach (var alternative in text.Alternatives)
        {
            if (alternative.IsBlurred || !alternative.HasUnsafe)
            {
                continue;
            }

            var parts = alternative.ToParts();
            foreach (var place in Read(parts).Holes)
            {
                if (parts[place.Part].Source.Syntax == hole.Source.Syntax)
                {
                    return place.Position;
                }
            }
        }

        return SqlPosition.Unclear;
    }
}
