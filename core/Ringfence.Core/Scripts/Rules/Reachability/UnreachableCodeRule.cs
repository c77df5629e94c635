using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Scripts.Flow;

namespace Ringfence.Scripts.Rules.Reachability;

/// <summary>Statements that control never gets to.</summary>
internal sealed class UnreachableCodeRule : IScriptRule
{
    public IReadOnlyList<Rule> Rules { get; } = [ScriptRules.UnreachableCode];

    public IReadOnlyList<NodeType> Nodes => [];

    public void Check(Node node, ScriptRuleContext context)
    {
    }

    public void CheckProgram(ScriptRuleContext context)
    {
        foreach (DeadCode dead in context.Flow.DeadCode)
        {
            context.Report(ScriptRules.UnreachableCode, dead.Start, dead.End,
                "This code never runs, because control always leaves before it; remove it, or correct the 'return', 'throw', 'break', "
                    + "'continue' or loop before it");
        }
    }
}
