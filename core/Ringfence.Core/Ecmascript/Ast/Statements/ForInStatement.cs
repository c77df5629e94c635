namespace Ringfence.Ecmascript.Ast;

/// <summary><c>for (left in right) body</c>.</summary>
public sealed class ForInStatement : Statement
{
    internal ForInStatement(int start, int end, Node left, Expression right, Statement body)
        : base(start, end)
    {
        Left = left;
        Right = right;
        Body = body;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ForInStatement;

    /// <summary>A <see cref="VariableDeclaration"/> or a pattern.</summary>
    public Node Left { get; }

    /// <summary>The object whose keys are visited.</summary>
    public Expression Right { get; }

    /// <summary>The body.</summary>
    public Statement Body { get; }

    internal override int SlotCount => 3;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Left,
        1 => Right,
        _ => Body,
    };
}
