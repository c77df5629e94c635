namespace Ringfence.Ecmascript.Ast;

/// <summary>A class as a statement.</summary>
public sealed class ClassDeclaration : Statement, IClass
{
    internal ClassDeclaration(int start, int end, Identifier? id, Expression? superClass, ClassBody body)
        : base(start, end)
    {
        Id = id;
        SuperClass = superClass;
        Body = body;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ClassDeclaration;

    /// <summary>The name; null only in <c>export default class { }</c>.</summary>
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
