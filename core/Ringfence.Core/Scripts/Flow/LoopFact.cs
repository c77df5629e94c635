using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Flow;

/// <summary>What the text tells about a loop.</summary>
internal sealed class LoopFact
{
    internal LoopFact(Statement loop, bool isTestAlwaysTrue, bool isReachable, bool isLeft, bool isCaught)
    {
        Loop = loop;
        IsTestAlwaysTrue = isTestAlwaysTrue;
        IsReachable = isReachable;
        IsLeft = isLeft;
        IsCaught = isCaught;
    }

    internal Statement Loop { get; }

    /// <summary>Whether it has no test, or one that is always true.</summary>
    internal bool IsTestAlwaysTrue { get; }

    /// <summary>Whether control can get to it.</summary>
    internal bool IsReachable { get; }

    /// <summary>
    /// Whether a statement that can run leaves it: <c>break</c>, <c>return</c>, <c>throw</c>, <c>continue</c> of a loop around it, or
    /// <c>yield</c>.
    /// </summary>
    internal bool IsLeft { get; }

    /// <summary>Whether the same function catches what is thrown in it, so that any call may be its end.</summary>
    internal bool IsCaught { get; }
}
