namespace Ringfence.Ecmascript.RegExp.Tree;

/// <summary>The first operand without the others, joined by <c>--</c>. One flat list, so that long chains do not make deep trees.</summary>
internal sealed class ClassSubtraction : RegExpNode
{
    internal ClassSubtraction(int start, int end, IReadOnlyList<RegExpNode> operands)
        : base(start, end)
    {
        Operands = operands;
    }

    /// <summary>Two or more characters, sets, classes or strings.</summary>
    internal IReadOnlyList<RegExpNode> Operands { get; }
}
