using Ringfence.Ecmascript.Ast;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>Expressions that are functions for certain.</summary>
internal static class FunctionValues
{
    private const int MaxDepth = 4;

    private static readonly HashSet<string> NotFunctions = new(
        ["undefined", "NaN", "Infinity", "Math", "JSON", "Intl", "console", "Atomics", "Reflect"], StringComparer.Ordinal);

    internal static bool Is(Expression expression, ScriptRuleContext context) => Is(expression, context, 0);

    private static bool Is(Expression expression, ScriptRuleContext context, int depth)
    {
        if (depth > MaxDepth) return false;
        switch (expression)
        {
            case IFunction or ClassExpression:
                return true;
            case SequenceExpression sequence:
                return Is(sequence.Expressions[sequence.Expressions.Count - 1], context, depth + 1);
            case ChainExpression chain:
                return Is(chain.Expression, context, depth + 1);
            case AssignmentExpression { Operator: AssignmentOperator.Assign } assignment:
                return Is(assignment.Right, context, depth + 1);
            case CallExpression call:
                return IsMadeBy(call, context, depth);
            case MemberExpression member:
                if (PropertyKeys.Of(member, context).Contains("constructor")) return true;
                if (PropertyKeys.Of(member, context).Contains("__proto__")) return Is(member.Object, context, depth + 1);
                break;
        }

        if (context.Constants.Fold(expression).Values.Any(static value => value.Kind == ConstantKind.Function)) return true;
        return context.Constants.Names.Resolve(expression) is { } name && IsKnown(name, context);
    }

    // f.bind(x), Object.getPrototypeOf(f)
    private static bool IsMadeBy(CallExpression call, ScriptRuleContext context, int depth)
    {
        if (call.Callee is MemberExpression member && GlobalUse.KeyOf(member, context) == "bind") return true;
        return call.Arguments.Count > 0
            && context.Constants.Names.Resolve(call.Callee) is "Object.getPrototypeOf" or "Reflect.getPrototypeOf"
            && Is(call.Arguments[0], context, depth + 1);
    }

    private static bool IsKnown(string name, ScriptRuleContext context)
    {
        int dot = name.LastIndexOf('.');
        if (dot < 0) return context.Settings.Definition.Globals.Contains(name) ? !NotFunctions.Contains(name)
            : name == context.Settings.Scripts.ToolFunction;
        string holder = name.Split('.')[0];
        return context.Settings.Definition.Globals.Contains(holder) && dot + 1 < name.Length && char.IsLower(name[dot + 1])
            && !name.EndsWith(".prototype", StringComparison.Ordinal);
    }
}
