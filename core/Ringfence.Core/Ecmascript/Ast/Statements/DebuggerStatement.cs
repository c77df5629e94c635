namespace Ringfence.Ecmascript.Ast;

/// <summary><c>debugger</c>.</summary>
public sealed class DebuggerStatement : Statement
{
    internal DebuggerStatement(int start, int end)
        : base(start, end)
    {
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.DebuggerStatement;

    internal override int SlotCount => 0;

    internal override Node? SlotAt(int index) => null;
}
