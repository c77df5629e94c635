namespace Ringfence.Ecmascript.Ast;

/// <summary><c>(params) =&gt; body</c>.</summary>
public sealed class ArrowFunctionExpression : Expression, IFunction
{
    internal ArrowFunctionExpression(int start, int end, NodeList<Node> @params, Node body, bool expression, bool async)
        : base(start, end)
    {
        Params = @params;
        Body = body;
        Expression = expression;
        Async = async;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ArrowFunctionExpression;

    /// <summary>The parameters: identifiers and patterns.</summary>
    public NodeList<Node> Params { get; }

    /// <summary>A <see cref="BlockStatement"/> or, when <see cref="Expression"/> is set, the expression whose value is returned.</summary>
    public Node Body { get; }

    /// <summary>Whether the body is an expression.</summary>
    public bool Expression { get; }

    /// <summary>Whether it is <c>async</c>.</summary>
    public bool Async { get; }

    Identifier? IFunction.Id => null;

    bool IFunction.Generator => false;

    internal override int SlotCount => 1 + Params.Count;

    internal override Node? SlotAt(int index)
    {
        if (index < Params.Count) return Params[index];
        index -= Params.Count;
        return Body;
    }
}
