namespace Ringfence.Scripts.PreScan.Lexing;

/// <summary>
/// The open brackets: two bits for the kind and one mark each. As many levels as any policy can allow need no allocation; a text that nests
/// deeper still is refused anyway.
/// </summary>
internal struct BracketStack
{
    private BitPlane _kindLow;
    private BitPlane _kindHigh;
    private BitPlane _marks;
    private List<byte>? _beyond;

    internal int Depth { get; private set; }

    internal readonly BracketKind Top => Depth <= BitPlane.Size
        ? (BracketKind)((_kindLow[Depth - 1] ? 1 : 0) | (_kindHigh[Depth - 1] ? 2 : 0))
        : (BracketKind)(_beyond![Depth - BitPlane.Size - 1] & 3);

    /// <summary>Of a parenthesis: it belongs to the head of a statement. Of a brace: it is an expression.</summary>
    internal readonly bool TopIsMarked => Depth <= BitPlane.Size ? _marks[Depth - 1] : (_beyond![Depth - BitPlane.Size - 1] & 4) != 0;

    internal void Push(BracketKind kind, bool mark)
    {
        if (Depth < BitPlane.Size)
        {
            _kindLow.Set(Depth, ((int)kind & 1) != 0);
            _kindHigh.Set(Depth, ((int)kind & 2) != 0);
            _marks.Set(Depth, mark);
        }
        else
        {
            (_beyond ??= []).Add((byte)((int)kind | (mark ? 4 : 0)));
        }

        Depth++;
    }

    internal void Pop()
    {
        Depth--;
        if (Depth >= BitPlane.Size) _beyond!.RemoveAt(Depth - BitPlane.Size);
    }
}
