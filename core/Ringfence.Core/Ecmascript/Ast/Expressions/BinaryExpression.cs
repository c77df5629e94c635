namespace Ringfence.Ecmascript.Ast;

/// <summary>
/// An operator between two operands. A chain such as <c>a + b + c</c> leans to the left and may be of any length, whatever the nesting
/// limit is.
/// </summary>
public sealed class BinaryExpression : Expression
{
    internal BinaryExpression(int start, int end, Expression left, Expression right, BinaryOperator @operator)
        : base(start, end)
    {
        Left = left;
        Right = right;
        Operator = @operator;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.BinaryExpression;

    /// <summary>The left operand; a <see cref="PrivateIdentifier"/> in <c>#name in object</c>.</summary>
    public Expression Left { get; }

    /// <summary>The right operand.</summary>
    public Expression Right { get; }

    /// <summary>The operator.</summary>
    public BinaryOperator Operator { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Left,
        _ => Right,
    };
}
