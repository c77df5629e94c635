namespace Ringfence.Ecmascript.Ast;

/// <summary>An operator before its operand.</summary>
public sealed class UnaryExpression : Expression
{
    internal UnaryExpression(int start, int end, Expression argument, UnaryOperator @operator)
        : base(start, end)
    {
        Argument = argument;
        Operator = @operator;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.UnaryExpression;

    /// <summary>The operand.</summary>
    public Expression Argument { get; }

    /// <summary>The operator.</summary>
    public UnaryOperator Operator { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Argument;
}
