namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>One string of <c>\q{...}</c>; may be empty.</summary>
internal sealed class StringAlternative : RegExpNode
{
    internal StringAlternative(int start, int end, IReadOnlyList<Character> elements)
        : base(start, end)
    {
        Elements = elements;
    }

    /// <summary>Its characters.</summary>
    internal IReadOnlyList<Character> Elements { get; }
}
