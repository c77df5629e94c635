namespace Ringfence.Ecmascript.Ast;

/// <summary><c>var</c>, <c>let</c> or <c>const</c>.</summary>
public sealed class VariableDeclaration : Statement
{
    internal VariableDeclaration(int start, int end, NodeList<VariableDeclarator> declarations, VariableDeclarationKind kind)
        : base(start, end)
    {
        Declarations = declarations;
        Kind = kind;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.VariableDeclaration;

    /// <summary>What is declared.</summary>
    public NodeList<VariableDeclarator> Declarations { get; }

    /// <summary>The keyword.</summary>
    public VariableDeclarationKind Kind { get; }

    internal override int SlotCount => Declarations.Count;

    internal override Node? SlotAt(int index) => Declarations[index];
}
