namespace Ringfence.Ecmascript.Ast;

/// <summary><c>this</c>.</summary>
public sealed class ThisExpression : Expression
{
    internal ThisExpression(int start, int end)
        : base(start, end)
    {
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ThisExpression;

    internal override int SlotCount => 0;

    internal override Node? SlotAt(int index) => null;
}
