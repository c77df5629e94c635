namespace Ringfence.Ecmascript.Ast;

/// <summary>A <c>case</c> or the <c>default</c> of a <c>switch</c>.</summary>
public sealed class SwitchCase : Node
{
    internal SwitchCase(int start, int end, Expression? test, NodeList<Statement> consequent)
        : base(start, end)
    {
        Test = test;
        Consequent = consequent;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.SwitchCase;

    /// <summary>What it compares with; null for <c>default</c>.</summary>
    public Expression? Test { get; }

    /// <summary>The statements.</summary>
    public NodeList<Statement> Consequent { get; }

    internal override int SlotCount => 1 + Consequent.Count;

    internal override Node? SlotAt(int index)
    {
        if (index-- == 0) return Test;
        return Consequent[index];
    }
}
