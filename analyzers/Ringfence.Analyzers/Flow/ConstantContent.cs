using System.Collections.Immutable;

namespace Ringfence.Analyzers.Flow;

/// <summary>A text a member always holds, or the texts of a table (of a dictionary, its values).</summary>
internal sealed class ConstantContent
{
    internal ConstantContent(string text)
    {
        Text = text;
        Elements = ImmutableArray<string>.Empty;
    }

    internal ConstantContent(ImmutableArray<string> elements) => Elements = elements;

    internal string? Text { get; }

    internal ImmutableArray<string> Elements { get; }
}
