namespace Ringfence.Ecmascript.Ast;

/// <summary><c>with (object) body</c>: names in the body may mean properties of the object.</summary>
public sealed class WithStatement : Statement
{
    internal WithStatement(int start, int end, Expression @object, Statement body)
        : base(start, end)
    {
        Object = @object;
        Body = body;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.WithStatement;

    /// <summary>The object.</summary>
    public Expression Object { get; }

    /// <summary>The body.</summary>
    public Statement Body { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Object,
        _ => Body,
    };
}
