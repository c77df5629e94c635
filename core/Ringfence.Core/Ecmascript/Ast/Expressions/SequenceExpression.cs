namespace Ringfence.Ecmascript.Ast;

/// <summary><c>a, b, c</c>.</summary>
public sealed class SequenceExpression : Expression
{
    internal SequenceExpression(int start, int end, NodeList<Expression> expressions)
        : base(start, end)
    {
        Expressions = expressions;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.SequenceExpression;

    /// <summary>The expressions.</summary>
    public NodeList<Expression> Expressions { get; }

    internal override int SlotCount => Expressions.Count;

    internal override Node? SlotAt(int index) => Expressions[index];
}
