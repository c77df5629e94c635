using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Flow;

/// <summary>What the text tells about a loop.</summary>
internal sealed class LoopFact
{
    internal LoopFact(Statement loop, bool isTestAlwaysTrue, bool isReachable, bool isLeft, bool isContinued, bool mayThrow, Node catcher)
    {
        Loop = loop;
        IsTestAlwaysTrue = isTestAlwaysTrue;
        IsReachable = isReachable;
        IsLeft = isLeft;
        IsContinued = isContinued;
        MayThrow = mayThrow;
        Catcher = catcher;
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

    /// <summary>Whether a <c>continue</c> of it can run, so that a turn need not come to the end of the body.</summary>
    internal bool IsContinued { get; }

    /// <summary>Whether something in it may throw what it does not catch itself.</summary>
    internal bool MayThrow { get; }

    /// <summary>Where what it throws ends: a <c>try</c> that catches, or the function or program it stands in.</summary>
    internal Node Catcher { get; }
}
