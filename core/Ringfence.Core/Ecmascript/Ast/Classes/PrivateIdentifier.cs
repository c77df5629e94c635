namespace Ringfence.Ecmascript.Ast;

/// <summary><c>#name</c>.</summary>
public sealed class PrivateIdentifier : Expression
{
    internal PrivateIdentifier(int start, int end, string name)
        : base(start, end)
    {
        Name = name;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.PrivateIdentifier;

    /// <summary>The name without <c>#</c>, escapes resolved.</summary>
    public string Name { get; }

    internal override int SlotCount => 0;

    internal override Node? SlotAt(int index) => null;
}
