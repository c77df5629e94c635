namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>A group that captures nothing.</summary>
internal sealed class Group : RegExpNode
{
    internal Group(int start, int end, IReadOnlyList<Alternative> alternatives, RegExpFlags add, RegExpFlags remove)
        : base(start, end)
    {
        Alternatives = alternatives;
        Add = add;
        Remove = remove;
    }

    /// <summary>The branches, tried from the first to the last; never empty.</summary>
    internal IReadOnlyList<Alternative> Alternatives { get; }

    /// <summary>The flags i, m and s that are on inside.</summary>
    internal RegExpFlags Add { get; }

    /// <summary>The flags i, m and s that are off inside.</summary>
    internal RegExpFlags Remove { get; }
}
