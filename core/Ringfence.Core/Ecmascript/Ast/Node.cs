namespace Ringfence.Ecmascript.Ast;

/// <summary>
/// A node of the syntax tree. Names and fields are those of ESTree. Nodes never change, and only the parser makes them; trees may be read by many
/// threads. A node does not know its parent: keep it while walking (<see cref="AstWalker"/> does).
/// </summary>
public abstract class Node
{
    private protected Node(int start, int end)
    {
        Start = start;
        End = end;
    }

    /// <summary>The kind of node.</summary>
    public abstract NodeType Type { get; }

    /// <summary>Where it begins: an offset into the text, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>Where it ends: the offset behind its last character.</summary>
    public int End { get; }

    /// <summary>The nodes directly below, in the order of the text. Enumerating them allocates nothing.</summary>
    public ChildNodes Children => new(this);

    /// <summary>How many places for children there are, empty ones included.</summary>
    internal abstract int SlotCount { get; }

    /// <summary>The child in a place, or null when the place is empty.</summary>
    internal abstract Node? SlotAt(int index);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Type} [{Start}, {End})");
}
