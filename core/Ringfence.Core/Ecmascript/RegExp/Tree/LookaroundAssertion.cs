namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>A lookahead or lookbehind.</summary>
internal sealed class LookaroundAssertion : RegExpNode
{
    internal LookaroundAssertion(int start, int end, IReadOnlyList<Alternative> alternatives, bool isBehind, bool negate)
        : base(start, end)
    {
        Alternatives = alternatives;
        IsBehind = isBehind;
        Negate = negate;
    }

    /// <summary>The branches, tried from the first to the last; never empty.</summary>
    internal IReadOnlyList<Alternative> Alternatives { get; }

    /// <summary>Whether it looks back.</summary>
    internal bool IsBehind { get; }

    /// <summary>Whether it holds where its content does not match.</summary>
    internal bool Negate { get; }
}
