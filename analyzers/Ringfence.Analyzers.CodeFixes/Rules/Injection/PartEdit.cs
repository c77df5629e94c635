using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Injection;

internal enum PartEditKind
{
    Keep,
    Delete,
    Remove,
    Replace,
}

/// <summary>What becomes of one part of a text.</summary>
internal readonly record struct PartEdit(PartEditKind Kind, string? Marker, ImmutableArray<TextSpan> Deleted)
{
    /// <summary>The hole goes, another one's parameter carries its value.</summary>
    internal static PartEdit Remove { get; } = new(PartEditKind.Remove, null, ImmutableArray<TextSpan>.Empty);

    internal static PartEdit Replace(string marker) => new(PartEditKind.Replace, marker, ImmutableArray<TextSpan>.Empty);

    /// <summary>A stretch of the literal goes. Offsets count in its value, not in its source.</summary>
    internal PartEdit Deleting(int from, int to) =>
        new(PartEditKind.Delete, null, (Deleted.IsDefault ? ImmutableArray<TextSpan>.Empty : Deleted).Add(TextSpan.FromBounds(from, to)));
}
