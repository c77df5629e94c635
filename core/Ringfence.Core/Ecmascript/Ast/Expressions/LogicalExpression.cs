namespace Ringfence.Ecmascript.Ast;

/// <summary><c>&amp;&amp;</c>, <c>||</c> or <c>??</c>.</summary>
public sealed class LogicalExpression : Expression
{
    internal LogicalExpression(int start, int end, Expression left, Expression right, LogicalOperator @operator)
        : base(start, end)
    {
        Left = left;
        Right = right;
        Operator = @operator;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.LogicalExpression;

    /// <summary>The left operand.</summary>
    public Expression Left { get; }

    /// <summary>The right operand, evaluated only when the left one leaves the result open.</summary>
    public Expression Right { get; }

    /// <summary>The operator.</summary>
    public LogicalOperator Operator { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Left,
        _ => Right,
    };
}
