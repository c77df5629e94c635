namespace Ringfence.Ecmascript.Ast;

/// <summary>A name: a variable, a label, or the name of a property.</summary>
public sealed class Identifier : Expression
{
    internal Identifier(int start, int end, string name)
        : base(start, end)
    {
        Name = name;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.Identifier;

    /// <summary>The name, escapes resolved.</summary>
    public string Name { get; }

    internal override int SlotCount => 0;

    internal override Node? SlotAt(int index) => null;
}
