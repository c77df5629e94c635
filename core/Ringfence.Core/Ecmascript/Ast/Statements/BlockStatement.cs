namespace Ringfence.Ecmascript.Ast;

/// <summary>Statements in braces; also the body of a function.</summary>
public sealed class BlockStatement : Statement
{
    internal BlockStatement(int start, int end, NodeList<Statement> body)
        : base(start, end)
    {
        Body = body;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.BlockStatement;

    /// <summary>The statements.</summary>
    public NodeList<Statement> Body { get; }

    internal override int SlotCount => Body.Count;

    internal override Node? SlotAt(int index) => Body[index];
}
