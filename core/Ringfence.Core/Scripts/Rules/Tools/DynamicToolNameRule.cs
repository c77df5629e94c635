using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Rules.Tools;

/// <summary>Calls of tools whose names the text does not tell.</summary>
internal sealed class DynamicToolNameRule : IScriptRule
{
    public IReadOnlyList<Rule> Rules { get; } = [ScriptRules.DynamicToolName];

    public IReadOnlyList<NodeType> Nodes { get; } = [NodeType.CallExpression];

    public void Check(Node node, ScriptRuleContext context)
    {
        CallExpression call = (CallExpression)node;
        if (!ToolCall.Is(call, context)) return;
        string function = context.Settings.Scripts.ToolFunction;
        if (call.Arguments.Count == 0)
        {
            context.Report(ScriptRules.DynamicToolName,
                call, $"'{function}' is called without the name of a tool; write it as a string, for example "
                + $"{function}(\"orders.list\", {{}})");
            return;
        }

        if (ToolCall.NameOf(call) is not { } name) return;
        ConstantSet names = context.Constants.Fold(name);
        if (!names.IsComplete)
        {
            context.Report(ScriptRules.DynamicToolName,
                name, $"Which tool '{function}' calls here is found out only at run time, so it may become any tool; "
                + "write the name as a string, and choose between several with 'if'");
        }
        else if (!names.Values.All(static value => value.IsString && value.Text.Length > 0))
        {
            context.Report(ScriptRules.DynamicToolName,
                name, $"The name of the tool must be a string; write it as the first argument of '{function}', for "
                + $"example \"orders.list\"");
        }
    }

    public void CheckProgram(ScriptRuleContext context)
    {
    }
}
