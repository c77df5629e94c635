namespace Ringfence.Ecmascript.Ast;

/// <summary><c>for (left of right) body</c>.</summary>
public sealed class ForOfStatement : Statement
{
    internal ForOfStatement(int start, int end, Node left, Expression right, Statement body, bool await)
        : base(start, end)
    {
        Left = left;
        Right = right;
        Body = body;
        Await = await;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ForOfStatement;

    /// <summary>A <see cref="VariableDeclaration"/> or a pattern.</summary>
    public Node Left { get; }

    /// <summary>What is iterated.</summary>
    public Expression Right { get; }

    /// <summary>The body.</summary>
    public Statement Body { get; }

    /// <summary>Whether it is <c>for await</c>.</summary>
    public bool Await { get; }

    internal override int SlotCount => 3;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Left,
        1 => Right,
        _ => Body,
    };
}
