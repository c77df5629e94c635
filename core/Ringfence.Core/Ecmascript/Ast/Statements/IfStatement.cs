namespace Ringfence.Ecmascript.Ast;

/// <summary>
/// <c>if (test) consequent else alternate</c>. A chain of <c>else if</c> may be of any length, whatever the nesting limit is.
/// </summary>
public sealed class IfStatement : Statement
{
    internal IfStatement(int start, int end, Expression test, Statement consequent, Statement? alternate)
        : base(start, end)
    {
        Test = test;
        Consequent = consequent;
        Alternate = alternate;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.IfStatement;

    /// <summary>The condition.</summary>
    public Expression Test { get; }

    /// <summary>What runs when it holds.</summary>
    public Statement Consequent { get; }

    /// <summary>What runs when it does not.</summary>
    public Statement? Alternate { get; }

    internal override int SlotCount => 3;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Test,
        1 => Consequent,
        _ => Alternate,
    };
}
