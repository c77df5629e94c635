namespace Ringfence.Ecmascript.Ast;

/// <summary><c>do body while (test)</c>.</summary>
public sealed class DoWhileStatement : Statement
{
    internal DoWhileStatement(int start, int end, Statement body, Expression test)
        : base(start, end)
    {
        Body = body;
        Test = test;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.DoWhileStatement;

    /// <summary>The body.</summary>
    public Statement Body { get; }

    /// <summary>The condition.</summary>
    public Expression Test { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Body,
        _ => Test,
    };
}
