namespace Ringfence.Ecmascript.Ast;

/// <summary><c>...argument</c> in an array, a call or an object.</summary>
public sealed class SpreadElement : Expression
{
    internal SpreadElement(int start, int end, Expression argument)
        : base(start, end)
    {
        Argument = argument;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.SpreadElement;

    /// <summary>What is spread.</summary>
    public Expression Argument { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Argument;
}
