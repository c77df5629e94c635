namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>A class in brackets.</summary>
internal sealed class CharacterClass : RegExpNode
{
    internal CharacterClass(int start, int end, IReadOnlyList<RegExpNode> elements, bool negate, bool unicodeSets)
        : base(start, end)
    {
        Elements = elements;
        Negate = negate;
        UnicodeSets = unicodeSets;
    }

    /// <summary>Characters, ranges and sets; with <see cref="UnicodeSets"/> also classes and strings, or one operation alone.</summary>
    internal IReadOnlyList<RegExpNode> Elements { get; }

    /// <summary>Whether it matches what its elements do not.</summary>
    internal bool Negate { get; }

    /// <summary>Whether the flag v is set.</summary>
    internal bool UnicodeSets { get; }
}
