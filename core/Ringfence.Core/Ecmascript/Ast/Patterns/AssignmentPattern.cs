namespace Ringfence.Ecmascript.Ast;

/// <summary><c>left = right</c> in a pattern or parameter list: a pattern with a default.</summary>
public sealed class AssignmentPattern : Node
{
    internal AssignmentPattern(int start, int end, Node left, Expression right)
        : base(start, end)
    {
        Left = left;
        Right = right;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.AssignmentPattern;

    /// <summary>The pattern.</summary>
    public Node Left { get; }

    /// <summary>The default.</summary>
    public Expression Right { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Left,
        _ => Right,
    };
}
