using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Policy;

namespace Ringfence.Scripts.Rules.Loops;

/// <summary>Loops of kinds that <c>scripts.loops</c> leaves out.</summary>
internal sealed class ForbiddenLoopRule : IScriptRule
{
    public IReadOnlyList<Rule> Rules { get; } = [ScriptRules.ForbiddenLoop];

    public IReadOnlyList<NodeType> Nodes => LoopKinds.Nodes;

    public void Check(Node node, ScriptRuleContext context)
    {
        if (context.Settings.Scripts.Loops is not { } allowed) return;
        ScriptLoop kind = LoopKinds.Of(node);
        if (allowed.Contains(kind)) return;

        string remedy = allowed.Count == 0
            ? "it allows none, so use methods of arrays such as 'map' and 'filter'"
            : $"use {string.Join(" or ", allowed.Select(static loop => $"'{ScriptLoopNames.NameOf(loop)}'"))}";
        context.ReportKeyword(
            ScriptRules.ForbiddenLoop,
                node, $"'{ScriptLoopNames.NameOf(kind)}' is not one of the loops that 'scripts.loops' of the policy allows; {remedy}");
    }

    public void CheckProgram(ScriptRuleContext context)
    {
    }
}
