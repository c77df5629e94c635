namespace Ringfence.Ecmascript.Ast;

/// <summary>The whole of an optional chain: what a <c>?.</c> in it leaves when there is nothing.</summary>
public sealed class ChainExpression : Expression
{
    internal ChainExpression(int start, int end, Expression expression)
        : base(start, end)
    {
        Expression = expression;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ChainExpression;

    /// <summary>The outermost member or call of the chain.</summary>
    public Expression Expression { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Expression;
}
