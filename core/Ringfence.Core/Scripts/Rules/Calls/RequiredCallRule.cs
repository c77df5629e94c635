using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts.Flow;

namespace Ringfence.Scripts.Rules.Calls;

/// <summary>In how many places a script calls what <c>scripts.calls</c> of the policy names.</summary>
internal sealed class RequiredCallRule : IScriptRule
{
    public IReadOnlyList<Rule> Rules { get; } = [ScriptRules.RequiredCall];

    public IReadOnlyList<NodeType> Nodes => [];

    public void Check(Node node, ScriptRuleContext context)
    {
    }

    public void CheckProgram(ScriptRuleContext context)
    {
        IReadOnlyDictionary<string, ScriptCallRule> rules = context.Settings.Scripts.Calls;
        if (rules.Count == 0) return;

        Dictionary<string, List<CallExpression>> calls = new(StringComparer.Ordinal);
        Dictionary<string, int> dead = new(StringComparer.Ordinal);
        foreach (CallSite site in context.Flow.Calls)
        {
            if (Callee.PathOf(site.Call.Callee, context) is not { } name || !rules.ContainsKey(name)) continue;
            if (!site.IsReachable) dead[name] = 1 + (dead.TryGetValue(name, out int count) ? count : 0);
            else if (calls.TryGetValue(name, out List<CallExpression>? list)) list.Add(site.Call);
            else calls.Add(name, [site.Call]);
        }

        foreach (string name in rules.Keys.OrderBy(static name => name, StringComparer.Ordinal))
        {
            Check(name, rules[name], calls.TryGetValue(name, out List<CallExpression>? list) ? list : [], dead.ContainsKey(name), context);
        }
    }

    private static void Check(string name, ScriptCallRule rule, List<CallExpression> calls, bool isDeadToo, ScriptRuleContext context)
    {
        string places = Plural.Of(calls.Count, "place");
        if (calls.Count < rule.MinCalls)
        {
            string dead = isDeadToo ? " (calls that never run do not count)" : "";
            context.Report(ScriptRules.RequiredCall, context.Program.Start, context.Program.Start, FormattableString.Invariant(
                $"The script calls '{name}' in {places}{dead}, and the policy wants at least {rule.MinCalls}; add the call"));
        }
        else if (calls.Count > rule.MaxCalls)
        {
            context.Report(ScriptRules.RequiredCall, calls[rule.MaxCalls], FormattableString.Invariant(
                $"The script calls '{name}' in {places}, and the policy allows {rule.MaxCalls}; this is the first that is too much"));
        }
    }
}
