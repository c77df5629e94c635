namespace Ringfence.Ecmascript.Ast;

/// <summary><c>new callee(arguments)</c>.</summary>
public sealed class NewExpression : Expression
{
    internal NewExpression(int start, int end, Expression callee, NodeList<Expression> arguments)
        : base(start, end)
    {
        Callee = callee;
        Arguments = arguments;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.NewExpression;

    /// <summary>What is constructed.</summary>
    public Expression Callee { get; }

    /// <summary>The arguments.</summary>
    public NodeList<Expression> Arguments { get; }

    internal override int SlotCount => 1 + Arguments.Count;

    internal override Node? SlotAt(int index)
    {
        if (index-- == 0) return Callee;
        return Arguments[index];
    }
}
