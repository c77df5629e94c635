namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary><c>^</c> or <c>$</c>.</summary>
internal sealed class EdgeAssertion : RegExpNode
{
    internal EdgeAssertion(int start, int end, bool isEnd)
        : base(start, end)
    {
        IsEnd = isEnd;
    }

    /// <summary>Whether it is <c>$</c>.</summary>
    internal bool IsEnd { get; }
}
