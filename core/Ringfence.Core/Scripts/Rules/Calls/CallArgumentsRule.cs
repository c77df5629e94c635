using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Policy;

namespace Ringfence.Scripts.Rules.Calls;

/// <summary>Arguments of calls that <c>scripts.calls</c> of the policy says something about.</summary>
internal sealed class CallArgumentsRule : IScriptRule
{
    public IReadOnlyList<Rule> Rules { get; } = [ScriptRules.CallArguments];

    public IReadOnlyList<NodeType> Nodes { get; } = [NodeType.CallExpression];

    public void Check(Node node, ScriptRuleContext context)
    {
        CallExpression call = (CallExpression)node;
        IReadOnlyDictionary<string, ScriptCallRule> rules = context.Settings.Scripts.Calls;
        if (rules.Count == 0 || Callee.PathOf(call.Callee, context) is not { } name
            || !rules.TryGetValue(name, out ScriptCallRule? rule)) return;

        Expression? spread = null;
        foreach (Expression argument in call.Arguments)
        {
            if (argument is SpreadElement) spread ??= argument;
        }

        if (spread is not null)
        {
            if (rule.MinArguments > 0 || rule.MaxArguments < int.MaxValue || rule.Types.Count > 0)
            {
                context.Report(ScriptRules.CallArguments,
                    spread, $"The arguments of '{name}' are spread from a list, so nobody can tell whether they are "
                    + $"what the policy wants; "
                    + "write them one by one");
            }

            return;
        }

        CheckCount(call, name, rule, context);
        CheckTypes(call, name, rule, context);
    }

    public void CheckProgram(ScriptRuleContext context)
    {
    }

    private static void CheckCount(CallExpression call, string name, ScriptCallRule rule, ScriptRuleContext context)
    {
        int count = call.Arguments.Count;
        string given = Plural.Of(count, "argument");
        if (count > rule.MaxArguments)
        {
            context.Report(ScriptRules.CallArguments,
                call.Arguments[rule.MaxArguments].Start, call.Arguments[count - 1].End, FormattableString.Invariant(
                $"'{name}' is called with {given}, and the policy allows {rule.MaxArguments}; remove what is too much"));
        }
        else if (count < rule.MinArguments)
        {
            context.Report(ScriptRules.CallArguments, call, FormattableString.Invariant(
                $"'{name}' is called with {given}, and the policy wants at least {rule.MinArguments}; add what is missing"));
        }
    }

    private static void CheckTypes(CallExpression call, string name, ScriptCallRule rule, ScriptRuleContext context)
    {
        for (int i = 0; i < rule.Types.Count && i < call.Arguments.Count; i++)
        {
            string wanted = rule.Types[i];
            if (wanted == "any" || ValueKind.Of(call.Arguments[i], context) is not { } kind || kind == wanted) continue;
            context.Report(ScriptRules.CallArguments, call.Arguments[i], FormattableString.Invariant(
                $"Argument {i + 1} of '{name}' is of the type {kind}, and the policy wants {wanted}; pass a value of that type"));
        }
    }
}
