using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Flow;

/// <summary>Something that is open around a statement and that a jump may end at or pass.</summary>
internal sealed class JumpTarget
{
    internal JumpTarget(JumpTargetKind kind, Node node, int index)
    {
        Kind = kind;
        Node = node;
        Index = index;
    }

    internal JumpTargetKind Kind { get; }

    internal Node Node { get; }

    /// <summary>How many targets are around it.</summary>
    internal int Index { get; }

    /// <summary>A <c>break</c> ends here.</summary>
    internal bool IsBroken { get; set; }

    /// <summary>A <c>continue</c> ends here.</summary>
    internal bool IsContinued { get; set; }

    /// <summary>A jump out of it can run.</summary>
    internal bool IsLeft { get; set; }

    /// <summary>Something in it may throw what it does not catch itself.</summary>
    internal bool MayThrow { get; set; }

    /// <summary>Of a <c>finally</c>: jumps that go on when it has run to its end.</summary>
    internal List<(JumpTarget Target, bool IsContinue)>? Pending { get; set; }
}
