namespace Ringfence.Ecmascript.Ast;

/// <summary><c>catch (param) { }</c>.</summary>
public sealed class CatchClause : Node
{
    internal CatchClause(int start, int end, Node? param, BlockStatement body)
        : base(start, end)
    {
        Param = param;
        Body = body;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.CatchClause;

    /// <summary>The parameter: an <see cref="Identifier"/>, <see cref="ObjectPattern"/> or <see cref="ArrayPattern"/>.</summary>
    public Node? Param { get; }

    /// <summary>The body.</summary>
    public BlockStatement Body { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Param,
        _ => Body,
    };
}
