namespace Ringfence.Ecmascript.Ast;

/// <summary><c>yield</c>.</summary>
public sealed class YieldExpression : Expression
{
    internal YieldExpression(int start, int end, Expression? argument, bool @delegate)
        : base(start, end)
    {
        Argument = argument;
        Delegate = @delegate;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.YieldExpression;

    /// <summary>What is handed out.</summary>
    public Expression? Argument { get; }

    /// <summary>Whether it is <c>yield*</c>.</summary>
    public bool Delegate { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Argument;
}
