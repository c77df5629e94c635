using Ringfence.Ecmascript.Ast;
using Ringfence.Scripts.Flow;
using Ringfence.Scripts.Rules.Loops;

namespace Ringfence.Scripts.Rules.Resources;

/// <summary>How often loops turn that nothing leaves.</summary>
internal static class LoopTurns
{
    private const int MostLevels = 64;

    internal static Excess? Of(ForStatement loop, ScriptRuleContext context)
    {
        LoopFact fact = context.Flow.FactOf(loop);
        if (!fact.IsReachable || fact.IsLeft || CountedLoop.Read(loop, context)?.Turns is not { } turns) return null;
        long limit = context.Settings.Policy.Limits.MaxIterations;
        double around = Around(context);
        if (turns * around <= limit || (turns <= limit && around > limit)) return null;
        return turns > limit ? At(loop, turns, limit, "This loop turns {0} times", context)
            : At(loop, turns * around, limit, "With the loops around it, this loop turns {0} times", context);
    }

    /// <summary>
    /// How often the node that is being checked runs in the loops around it, as long as each turn of them is certain to run it.
    /// </summary>
    internal static double Around(ScriptRuleContext context)
    {
        double turns = 1;
        for (int i = 0; i < MostLevels && context.Ancestor(i) is { } around; i++)
        {
            double? more = around switch
            {
                ExpressionStatement or BlockStatement => 1,
                ForStatement loop when IsWhole(loop, context) => CountedLoop.Read(loop, context)?.Turns,
                ForOfStatement { Right: ArrayExpression items } loop when IsWhole(loop, context) => items.Elements.Count,
                _ => null,
            };
            if (more is null) break;
            turns *= more.Value;
        }

        return turns;
    }

    private static bool IsWhole(Statement loop, ScriptRuleContext context) =>
        context.Flow.FactOf(loop) is { IsLeft: false, IsContinued: false };

    private static Excess At(ForStatement loop, double turns, long limit, string what, ScriptRuleContext context) =>
        Excess.At(loop.Start, Keyword.EndAt(context.Source, loop.Start), turns, limit, "limits.maxIterations", what);
}
