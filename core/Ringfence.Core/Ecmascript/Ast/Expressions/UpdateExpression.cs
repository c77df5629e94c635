namespace Ringfence.Ecmascript.Ast;

/// <summary><c>++</c> or <c>--</c>.</summary>
public sealed class UpdateExpression : Expression
{
    internal UpdateExpression(int start, int end, Expression argument, UpdateOperator @operator, bool prefix)
        : base(start, end)
    {
        Argument = argument;
        Operator = @operator;
        Prefix = prefix;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.UpdateExpression;

    /// <summary>What is changed.</summary>
    public Expression Argument { get; }

    /// <summary>The operator.</summary>
    public UpdateOperator Operator { get; }

    /// <summary>Whether the operator stands first.</summary>
    public bool Prefix { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Argument;
}
