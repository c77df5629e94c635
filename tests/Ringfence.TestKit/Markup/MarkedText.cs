using System.Collections.Immutable;

namespace Ringfence.TestKit.Markup;

/// <summary>A test text and the places marked in it.</summary>
/// <param name="Text">The text without markers.</param>
/// <param name="Markers">The markers in order of their start, outer before inner.</param>
public sealed record MarkedText(string Text, ImmutableArray<Marker> Markers)
{
    /// <summary>Reads <c>[|span|]</c>, <c>{|ID:span|}</c>, <c>{|#n:span|}</c> and <c>$$</c>; everything else is kept as it is.</summary>
    /// <exception cref="FormatException">A marker is not closed, not opened, crosses another one or has no name.</exception>
    public static MarkedText Parse(string marked) => new MarkupParser(marked).Parse();

    /// <summary>A text in which nothing is a marker.</summary>
    public static MarkedText Plain(string text) => new(text, []);
}
