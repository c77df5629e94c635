namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>What all operands have, joined by <c>&amp;&amp;</c>. One flat list, so that long chains do not make deep trees.</summary>
internal sealed class ClassIntersection : RegExpNode
{
    internal ClassIntersection(int start, int end, IReadOnlyList<RegExpNode> operands)
        : base(start, end)
    {
        Operands = operands;
    }

    /// <summary>Two or more characters, sets, classes or strings.</summary>
    internal IReadOnlyList<RegExpNode> Operands { get; }
}
