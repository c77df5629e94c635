namespace Ringfence.Ecmascript.Ast;

/// <summary><c>try</c>.</summary>
public sealed class TryStatement : Statement
{
    internal TryStatement(int start, int end, BlockStatement block, CatchClause? handler, BlockStatement? finalizer)
        : base(start, end)
    {
        Block = block;
        Handler = handler;
        Finalizer = finalizer;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.TryStatement;

    /// <summary>The guarded block.</summary>
    public BlockStatement Block { get; }

    /// <summary>The <c>catch</c>.</summary>
    public CatchClause? Handler { get; }

    /// <summary>The <c>finally</c>.</summary>
    public BlockStatement? Finalizer { get; }

    internal override int SlotCount => 3;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Block,
        1 => Handler,
        _ => Finalizer,
    };
}
