using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Scripts.Flow;

namespace Ringfence.Scripts.Rules.Loops;

/// <summary>Loops that nothing ends: the test is always true, or counts away from its bound, and no statement leaves.</summary>
internal sealed class EndlessLoopRule : IScriptRule
{
    public IReadOnlyList<Rule> Rules { get; } = [ScriptRules.EndlessLoop];

    public IReadOnlyList<NodeType> Nodes => [];

    public void Check(Node node, ScriptRuleContext context)
    {
    }

    public void CheckProgram(ScriptRuleContext context)
    {
        foreach (LoopFact fact in context.Flow.Loops)
        {
            if (!fact.IsReachable || fact.IsLeft || context.Flow.IsCaught(fact)) continue;
            if (fact.IsTestAlwaysTrue)
            {
                string what = fact.Loop is ForStatement { Test: null } ? "has no test" : "has a test that is always true";
                Report(context, fact, $"This loop {what}, and nothing leaves it: it runs until a limit stops the script; "
                    + "add a test that becomes false, or a 'break' that can be reached");
            }
            else if (fact.Loop is ForStatement loop && CountedLoop.Read(loop, context) is { NeverMeetsBound: true } counted)
            {
                string how = counted.Step == 0 ? "never changes" : counted.Step > 0 ? "only grows" : "only falls";
                Report(context, fact, $"This loop never ends once it has begun: '{counted.Name}' {how}, so the test stays true; "
                    + "change the update or the comparison");
            }
            else if (GrowingIteration.IsEndless(fact.Loop, context))
            {
                Report(context, fact, "This loop adds to the array it goes over in every turn, so it never comes to the end; "
                    + "collect what is new in another array");
            }
        }
    }

    private static void Report(ScriptRuleContext context, LoopFact fact, string message) =>
        context.ReportKeyword(ScriptRules.EndlessLoop, fact.Loop, message);
}
