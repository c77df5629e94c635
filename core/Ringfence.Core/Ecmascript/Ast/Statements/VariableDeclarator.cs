namespace Ringfence.Ecmascript.Ast;

/// <summary>One <c>id = init</c> of a declaration.</summary>
public sealed class VariableDeclarator : Node
{
    internal VariableDeclarator(int start, int end, Node id, Expression? init)
        : base(start, end)
    {
        Id = id;
        Init = init;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.VariableDeclarator;

    /// <summary>An <see cref="Identifier"/>, <see cref="ObjectPattern"/> or <see cref="ArrayPattern"/>.</summary>
    public Node Id { get; }

    /// <summary>The value.</summary>
    public Expression? Init { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Id,
        _ => Init,
    };
}
