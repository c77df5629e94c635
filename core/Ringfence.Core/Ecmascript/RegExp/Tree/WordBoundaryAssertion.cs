namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary><c>\b</c> or <c>\B</c>.</summary>
internal sealed class WordBoundaryAssertion : RegExpNode
{
    internal WordBoundaryAssertion(int start, int end, bool negate)
        : base(start, end)
    {
        Negate = negate;
    }

    /// <summary>Whether it is <c>\B</c>.</summary>
    internal bool Negate { get; }
}
