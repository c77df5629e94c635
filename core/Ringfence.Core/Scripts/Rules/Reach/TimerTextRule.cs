using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Findings;
using Ringfence.Scripts.Constants;
using Ringfence.Wording;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>RF4021: timers that are given a text, or what may be one.</summary>
internal sealed class TimerTextRule : NodeRule
{
    public override IReadOnlyList<Rule> Rules { get; } = [ScriptRules.DynamicCode];

    public override IReadOnlyList<NodeType> Nodes { get; } = [NodeType.CallExpression];

    public override void Check(Node node, ScriptRuleContext context)
    {
        CallExpression call = (CallExpression)node;
        if (call.Arguments.Count == 0 || context.Constants.Names.Resolve(call.Callee) is not { } name) return;
        string timer = name.Split('.')[0];
        if (timer is not ("setTimeout" or "setInterval" or "setImmediate")) return;
        int position = timer == name ? 0 : 1;
        if (position == 1 && !name.EndsWith(".call", StringComparison.Ordinal)
            && !name.EndsWith(".apply", StringComparison.Ordinal)) return;
        if (call.Arguments.Count <= position) return;
        Expression handler = call.Arguments[position];
        ConstantSet values = context.Constants.Fold(handler);
        bool isText = values.Values.Any(static value => value.Kind != ConstantKind.Function);
        if (!isText && IsFunction(handler, context)) return;
        string fact = isText ? " is given a text, which it runs as code" : " is given what may be a text, which it would run as code";
        context.Report(ScriptRules.DynamicCode,
            handler, Quoted.Name(timer) + fact + " that no check has seen. Write a function: () => { ... }.");
    }

    private static bool IsFunction(Expression handler, ScriptRuleContext context)
    {
        if (FunctionValues.Is(handler, context)) return true;
        if (handler is not Identifier identifier || context.Scopes.GetReference(identifier) is not { } reference) return false;
        if (reference.Variable is not { } variable) return true;
        if (variable.Kind != VariableKind.Parameter) return false;
        return context.Constants.Uses.IsExecutor(variable.Declarations[0].Node) || IsCalled(variable, context);
    }

    private static bool IsCalled(Variable variable, ScriptRuleContext context)
    {
        if (context.CalledVariables.TryGetValue(variable, out bool known)) return known;
        bool isCalled = false;
        foreach (Reference reference in variable.References) isCalled |= (reference.Usage & ReferenceUsage.Call) != 0;
        return context.CalledVariables[variable] = isCalled;
    }
}
