namespace Ringfence.Ecmascript.Ast;

/// <summary><c>callee(arguments)</c>.</summary>
public sealed class CallExpression : Expression
{
    internal CallExpression(int start, int end, Expression callee, NodeList<Expression> arguments, bool optional)
        : base(start, end)
    {
        Callee = callee;
        Arguments = arguments;
        Optional = optional;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.CallExpression;

    /// <summary>What is called.</summary>
    public Expression Callee { get; }

    /// <summary>The arguments.</summary>
    public NodeList<Expression> Arguments { get; }

    /// <summary>Whether <c>?.</c> stands before the arguments.</summary>
    public bool Optional { get; }

    internal override int SlotCount => 1 + Arguments.Count;

    internal override Node? SlotAt(int index)
    {
        if (index-- == 0) return Callee;
        return Arguments[index];
    }
}
