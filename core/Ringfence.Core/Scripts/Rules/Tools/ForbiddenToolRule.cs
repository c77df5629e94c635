using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Scripts.Constants;
using Ringfence.Wording;

namespace Ringfence.Scripts.Rules.Tools;

/// <summary>Calls of tools that <c>scripts.tools.allowed</c> leaves out.</summary>
internal sealed class ForbiddenToolRule : IScriptRule
{
    public IReadOnlyList<Rule> Rules { get; } = [ScriptRules.ForbiddenTool];

    public IReadOnlyList<NodeType> Nodes { get; } = [NodeType.CallExpression];

    public void Check(Node node, ScriptRuleContext context)
    {
        CallExpression call = (CallExpression)node;
        if (context.Settings.Scripts.AllowedTools is not { } allowed || !ToolCall.Is(call, context)
            || ToolCall.NameOf(call) is not { } name) return;
        foreach (ConstantValue value in context.Constants.Fold(name).Values)
        {
            if (!value.IsString || context.Settings.IsAllowedTool(value.Text)) continue;
            string? nearest = NearestName.Of(value.Text, allowed.Where(static pattern => pattern.Length > 0
                && pattern[pattern.Length - 1] != '*'));
            string remedy = nearest is not null ? $"did you mean '{nearest}'?" : "call one that it lists, or have it added there";
            context.Report(
                ScriptRules.ForbiddenTool,
                    name, $"The tool {Quoted.Name(value.Text)} is not in 'scripts.tools.allowed' of the policy; {remedy}",
                nearest is not null && name is StringLiteral ? $"\"{nearest}\"" : null);
            return;
        }
    }

    public void CheckProgram(ScriptRuleContext context)
    {
    }
}
