using Ringfence.Ecmascript.Ast;
using Ringfence.Scripts.Flow;
using Ringfence.Scripts.Rules.Loops;

namespace Ringfence.Scripts.Rules.Resources;

/// <summary>How often loops turn that nothing leaves.</summary>
internal static class LoopTurns
{
    internal static Excess? Of(ForStatement loop, ScriptRuleContext context)
    {
        LoopFact fact = context.Flow.FactOf(loop);
        if (!fact.IsReachable || fact.IsLeft || CountedLoop.Read(loop, context)?.Turns is not { } turns) return null;
        long limit = context.Settings.Policy.Limits.MaxIterations;
        return turns > limit
            ? Excess.At(loop.Start, Keyword.EndAt(context.Source, loop.Start), turns, limit, "limits.maxIterations", "This loop turns "
                + "{0} times")
            : null;
    }
}
