using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Flow;

/// <summary>
/// Where control goes in a program, as far as the text tells: found in one walk, in time that grows in step with the tree.
/// </summary>
internal sealed class ControlFlow
{
    private readonly bool _catches;

    private ControlFlow(IReadOnlyList<DeadCode> deadCode, IReadOnlyList<LoopFact> loops, IReadOnlyList<CallSite> calls, bool catches)
    {
        _catches = catches;
        DeadCode = deadCode;
        Loops = loops;
        Calls = calls;
        ByLoop = loops.ToDictionary(static loop => (Node)loop.Loop);
    }

    /// <summary>Statements that control never gets to, in the order of the text.</summary>
    internal IReadOnlyList<DeadCode> DeadCode { get; }

    /// <summary>The loops, inner ones before those around them.</summary>
    internal IReadOnlyList<LoopFact> Loops { get; }

    /// <summary>The calls, in the order of the text.</summary>
    internal IReadOnlyList<CallSite> Calls { get; }

    private Dictionary<Node, LoopFact> ByLoop { get; }

    internal static ControlFlow Analyze(Program program, ConstantFolder constants, ScopeTree scopes, CancellationToken cancellation)
    {
        FlowWalker walker = new(constants, scopes, cancellation);
        walker.Walk(program);
        return new ControlFlow(walker.DeadCode, walker.Loops, walker.Calls, walker.Catches);
    }

    /// <summary>
    /// Whether what a loop throws may be its wanted end: the same function catches it, or a caller of the function may.
    /// </summary>
    internal bool IsCaught(LoopFact loop) => loop.MayThrow && (loop.Catcher is TryStatement || (loop.Catcher is not Program && _catches));

    internal LoopFact FactOf(Statement loop) => ByLoop[loop];
}
