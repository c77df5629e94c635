namespace Ringfence.Ecmascript.Ast;

/// <summary><c>for (init; test; update) body</c>.</summary>
public sealed class ForStatement : Statement
{
    internal ForStatement(int start, int end, Node? init, Expression? test, Expression? update, Statement body)
        : base(start, end)
    {
        Init = init;
        Test = test;
        Update = update;
        Body = body;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ForStatement;

    /// <summary>A <see cref="VariableDeclaration"/> or an <see cref="Expression"/>.</summary>
    public Node? Init { get; }

    /// <summary>The condition.</summary>
    public Expression? Test { get; }

    /// <summary>What runs after each turn.</summary>
    public Expression? Update { get; }

    /// <summary>The body.</summary>
    public Statement Body { get; }

    internal override int SlotCount => 4;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Init,
        1 => Test,
        2 => Update,
        _ => Body,
    };
}
