namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>A part of a regular expression.</summary>
internal abstract class RegExpNode
{
    private protected RegExpNode(int start, int end)
    {
        Start = start;
        End = end;
    }

    /// <summary>The first UTF-16 unit in the pattern.</summary>
    internal int Start { get; }

    /// <summary>One past the last UTF-16 unit in the pattern.</summary>
    internal int End { get; }
}
