using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;

namespace Ringfence.Scripts.Rules.Calls;

/// <summary>Functions, and what may be one, as second arguments of <c>JSON.parse</c> and <c>JSON.stringify</c>.</summary>
internal sealed class JsonCallbackRule : IScriptRule
{
    public IReadOnlyList<Rule> Rules { get; } = [ScriptRules.JsonCallback];

    public IReadOnlyList<NodeType> Nodes { get; } = [NodeType.CallExpression];

    public void Check(Node node, ScriptRuleContext context)
    {
        CallExpression call = (CallExpression)node;
        if (!MayHaveCallback(call)) return;
        if (Callee.PathOf(call.Callee, context) is not { } path) return;
        // What is handed to 'call' begins with the receiver.
        int first = path.EndsWith(".call", StringComparison.Ordinal) ? 1 : 0;
        string name = first == 0 ? path : path.Substring(0, path.Length - ".call".Length);
        if (name is not ("JSON.parse" or "JSON.stringify") || CallbackOf(call, first + 1) is not { } callback) return;

        string role = name == "JSON.parse" ? "reviver" : "replacer";
        string remedy = name == "JSON.parse" ? "read the value first and change it afterwards" : "give an array of the names to keep, "
            + "or null";
        string? kind = callback is SpreadElement ? null : ValueKind.Of(callback, context);
        if (kind == ValueKind.Function)
        {
            context.Report(ScriptRules.JsonCallback,
                callback, $"'{name}' is given a function as its {role}, which it calls for every value; {remedy}");
        }
        else if (kind is null)
        {
            context.Report(ScriptRules.JsonCallback,
                callback, $"What '{name}' is given as its {role} may be a function, which it would call for every "
                + $"value; {remedy}");
        }
    }

    public void CheckProgram(ScriptRuleContext context)
    {
    }

    private static bool MayHaveCallback(CallExpression call)
    {
        if (call.Arguments.Count > 1) return true;
        return call.Arguments.Count == 1 && call.Arguments[0] is SpreadElement;
    }

    /// <summary>The argument in a place, or the spread before it that hides it.</summary>
    private static Expression? CallbackOf(CallExpression call, int index)
    {
        for (int i = 0; i < call.Arguments.Count && i <= index; i++)
        {
            if (call.Arguments[i] is SpreadElement || i == index) return call.Arguments[i];
        }

        return null;
    }
}
