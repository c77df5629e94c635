using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Flow;

/// <summary>A statement or function that is being walked through.</summary>
internal sealed class FlowFrame
{
    internal FlowFrame(Node node, bool isReachable)
    {
        Node = node;
        IsReachable = isReachable;
    }

    internal Node Node { get; }

    /// <summary>Whether control gets to it.</summary>
    internal bool IsReachable { get; }

    /// <summary>Whether control gets from one of its parts to what comes after it.</summary>
    internal bool Completes { get; set; }

    /// <summary>The part that never runs because the test is constant.</summary>
    internal Node? Never { get; set; }

    /// <summary>Of a loop: it has no test, or one that is always true.</summary>
    internal bool IsTestAlwaysTrue { get; set; }

    internal JumpTarget? Target { get; set; }

    internal JumpTarget? Finally { get; set; }
}
