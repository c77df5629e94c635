namespace Ringfence.Ecmascript.Ast;

/// <summary>A class as an expression.</summary>
public sealed class ClassExpression : Expression, IClass
{
    internal ClassExpression(int start, int end, Identifier? id, Expression? superClass, ClassBody body)
        : base(start, end)
    {
        Id = id;
        SuperClass = superClass;
        Body = body;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ClassExpression;

    /// <summary>The name.</summary>
    public Identifier? Id { get; }

    /// <summary>What it extends.</summary>
    public Expression? SuperClass { get; }

    /// <summary>The members.</summary>
    public ClassBody Body { get; }

    internal override int SlotCount => 3;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Id,
        1 => SuperClass,
        _ => Body,
    };
}
