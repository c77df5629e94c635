namespace Ringfence.Ecmascript.Ast;

/// <summary><c>export default</c>.</summary>
public sealed class ExportDefaultDeclaration : Node
{
    internal ExportDefaultDeclaration(int start, int end, Node declaration)
        : base(start, end)
    {
        Declaration = declaration;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ExportDefaultDeclaration;

    /// <summary>A <see cref="FunctionDeclaration"/>, <see cref="ClassDeclaration"/> or <see cref="Expression"/>.</summary>
    public Node Declaration { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Declaration;
}
