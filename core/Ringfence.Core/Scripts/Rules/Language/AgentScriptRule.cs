using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;

namespace Ringfence.Scripts.Rules.Language;

/// <summary>What ECMAScript has and AgentScript has not.</summary>
internal sealed class AgentScriptRule : IScriptRule
{
    public IReadOnlyList<Rule> Rules { get; } = [ScriptRules.NotInLanguage];

    public IReadOnlyList<NodeType> Nodes => [];

    public void Check(Node node, ScriptRuleContext context)
    {
    }

    public void CheckProgram(ScriptRuleContext context) => new AgentScriptWalker(context).Walk(context.Program);
}
