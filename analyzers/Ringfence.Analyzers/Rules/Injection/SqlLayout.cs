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

    /// <summary>By part, where each hole stands; null when the order of the parts is not known.</summary>
    internal static SqlPosition[]? PositionsIn(Text text)
    {
        if (text.IsBlurred)
        {
            return null;
        }

        var positions = new SqlPosition[text.Count];
        foreach (var place in Read(text.ToParts()).Holes)
        {
            positions[place.Part] = place.Position;
        }

        return positions;
    }
}
