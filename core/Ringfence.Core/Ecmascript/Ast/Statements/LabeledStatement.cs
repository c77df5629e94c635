namespace Ringfence.Ecmascript.Ast;

/// <summary><c>label: body</c>.</summary>
public sealed class LabeledStatement : Statement
{
    internal LabeledStatement(int start, int end, Identifier label, Statement body)
        : base(start, end)
    {
        Label = label;
        Body = body;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.LabeledStatement;

    /// <summary>The label.</summary>
    public Identifier Label { get; }

    /// <summary>The body.</summary>
    public Statement Body { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Label,
        _ => Body,
    };
}
