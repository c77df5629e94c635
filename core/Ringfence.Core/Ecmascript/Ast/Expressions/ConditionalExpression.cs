namespace Ringfence.Ecmascript.Ast;

/// <summary><c>test ? consequent : alternate</c>. A chain of alternates may be of any length, whatever the nesting limit is.</summary>
public sealed class ConditionalExpression : Expression
{
    internal ConditionalExpression(int start, int end, Expression test, Expression consequent, Expression alternate)
        : base(start, end)
    {
        Test = test;
        Consequent = consequent;
        Alternate = alternate;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ConditionalExpression;

    /// <summary>The condition.</summary>
    public Expression Test { get; }

    /// <summary>The value when it holds.</summary>
    public Expression Consequent { get; }

    /// <summary>The value when it does not.</summary>
    public Expression Alternate { get; }

    internal override int SlotCount => 3;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Test,
        1 => Consequent,
        _ => Alternate,
    };
}
