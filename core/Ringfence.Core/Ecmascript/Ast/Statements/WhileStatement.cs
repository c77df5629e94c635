namespace Ringfence.Ecmascript.Ast;

/// <summary><c>while (test) body</c>.</summary>
public sealed class WhileStatement : Statement
{
    internal WhileStatement(int start, int end, Expression test, Statement body)
        : base(start, end)
    {
        Test = test;
        Body = body;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.WhileStatement;

    /// <summary>The condition.</summary>
    public Expression Test { get; }

    /// <summary>The body.</summary>
    public Statement Body { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Test,
        _ => Body,
    };
}
