namespace Ringfence.Ecmascript.Ast;

/// <summary>A function as a statement.</summary>
public sealed class FunctionDeclaration : Statement, IFunction
{
    internal FunctionDeclaration(
        int start, int end, Identifier? id, NodeList<Node> @params, BlockStatement body, bool generator, bool async)
        : base(start, end)
    {
        Id = id;
        Params = @params;
        Body = body;
        Generator = generator;
        Async = async;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.FunctionDeclaration;

    /// <summary>The name; null only in <c>export default function () { }</c>.</summary>
    public Identifier? Id { get; }

    /// <summary>The parameters: identifiers and patterns.</summary>
    public NodeList<Node> Params { get; }

    /// <summary>The body.</summary>
    public BlockStatement Body { get; }

    /// <summary>Whether it is <c>function*</c>.</summary>
    public bool Generator { get; }

    /// <summary>Whether it is <c>async</c>.</summary>
    public bool Async { get; }

    Node IFunction.Body => Body;

    bool IFunction.Expression => false;

    internal override int SlotCount => 2 + Params.Count;

    internal override Node? SlotAt(int index)
    {
        if (index-- == 0) return Id;
        if (index < Params.Count) return Params[index];
        index -= Params.Count;
        return Body;
    }
}
