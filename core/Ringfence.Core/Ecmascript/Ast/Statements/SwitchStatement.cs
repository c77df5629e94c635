namespace Ringfence.Ecmascript.Ast;

/// <summary><c>switch</c>.</summary>
public sealed class SwitchStatement : Statement
{
    internal SwitchStatement(int start, int end, Expression discriminant, NodeList<SwitchCase> cases)
        : base(start, end)
    {
        Discriminant = discriminant;
        Cases = cases;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.SwitchStatement;

    /// <summary>What is compared.</summary>
    public Expression Discriminant { get; }

    /// <summary>The cases.</summary>
    public NodeList<SwitchCase> Cases { get; }

    internal override int SlotCount => 1 + Cases.Count;

    internal override Node? SlotAt(int index)
    {
        if (index-- == 0) return Discriminant;
        return Cases[index];
    }
}
