namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>One branch: elements that match one after the other; empty when it matches the empty string.</summary>
internal sealed class Alternative : RegExpNode
{
    internal Alternative(int start, int end, IReadOnlyList<RegExpNode> elements)
        : base(start, end)
    {
        Elements = elements;
    }

    /// <summary>What matches in turn.</summary>
    internal IReadOnlyList<RegExpNode> Elements { get; }
}
