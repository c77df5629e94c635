namespace Ringfence.Ecmascript.Ast;

/// <summary>A literal. ESTree has one type for all of them; here each kind of value has its own.</summary>
public abstract class Literal : Expression
{
    private protected Literal(int start, int end)
        : base(start, end)
    {
    }

    /// <inheritdoc/>
    public sealed override NodeType Type => NodeType.Literal;

    /// <summary>The literal as it is written.</summary>
    public abstract string Raw { get; }

    internal sealed override int SlotCount => 0;

    internal sealed override Node? SlotAt(int index) => null;
}
