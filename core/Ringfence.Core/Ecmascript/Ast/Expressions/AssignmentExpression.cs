namespace Ringfence.Ecmascript.Ast;

/// <summary>An assignment.</summary>
public sealed class AssignmentExpression : Expression
{
    internal AssignmentExpression(int start, int end, Node left, Expression right, AssignmentOperator @operator)
        : base(start, end)
    {
        Left = left;
        Right = right;
        Operator = @operator;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.AssignmentExpression;

    /// <summary>
    /// What is assigned to: an <see cref="Identifier"/>, <see cref="MemberExpression"/>, <see cref="ObjectPattern"/> or
    /// <see cref="ArrayPattern"/>; in a sloppy script also a <see cref="CallExpression"/>, which fails when it runs.
    /// </summary>
    public Node Left { get; }

    /// <summary>The value.</summary>
    public Expression Right { get; }

    /// <summary>The operator.</summary>
    public AssignmentOperator Operator { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Left,
        _ => Right,
    };
}
