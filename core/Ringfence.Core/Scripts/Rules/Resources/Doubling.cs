using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Rules.Resources;

/// <summary>Strings and arrays that every turn of a counted loop makes twice as long.</summary>
internal static class Doubling
{
    private const int MostLevels = 64;
    private const int MostTurns = 1024;

    /// <summary><c>s += s</c>, <c>s = s + s</c>, <c>s = s.concat(s)</c>, <c>s = `${s}${s}`</c> and <c>a = [...a, ...a]</c>.</summary>
    internal static Excess? Of(AssignmentExpression assignment, ScriptRuleContext context)
    {
        if (assignment.Left is not Identifier name || context.Scopes.GetReference(name)?.Variable is not { } variable) return null;
        int copies = assignment.Operator switch
        {
            AssignmentOperator.Add => 1 + Copies(assignment.Right, variable, context),
            AssignmentOperator.Assign => Copies(assignment.Right, variable, context),
            _ => 0,
        };
        return copies < 2 ? null : Grown(assignment, variable, copies, context);
    }

    /// <summary><c>a.push(...a)</c>.</summary>
    internal static Excess? Of(CallExpression call, ScriptRuleContext context)
    {
        if (call is not { Arguments.Count: > 0, Callee: MemberExpression { Object: Identifier target } member }) return null;
        if (call.Arguments[0] is not SpreadElement { Argument: Identifier }
            || Callee.NameOf(member, context) is not ("push" or "unshift")) return null;
        if (context.Scopes.GetReference(target)?.Variable is not { } variable) return null;
        int copies = 1;
        foreach (Expression argument in call.Arguments) copies += argument is SpreadElement spread
            && Is(spread.Argument, variable, context) ? 1 : 0;
        return copies < 2 ? null : Grown(call, variable, copies, context);
    }

    private static Excess? Grown(Expression node, Variable variable, int copies, ScriptRuleContext context)
    {
        double turns = LoopTurns.Around(context);
        if (turns < 2) return null;
        Expression? initial = Initial(variable);
        bool isArray = node is CallExpression || initial is ArrayExpression;
        double first = initial is ArrayExpression array ? array.Elements.Count : initial is null ? 1
            : Numbers.Text(initial, context)?.Length ?? 1;
        double length = first * Math.Pow(copies, Math.Min(turns, MostTurns));
        Policy.ScriptLimits limits = context.Settings.Policy.Limits;
        return isArray
            ? Excess.Over(length, limits.MaxArrayLength, "limits.maxArrayLength", node, $"The loop makes '{variable.Name}' {{0}} items "
                + $"long")
            : Excess.Over(length, limits.MaxStringLength, "limits.maxStringLength", node, $"The loop makes '{variable.Name}' {{0}} "
                + $"characters long");
    }

    private static Expression? Initial(Variable variable) =>
        variable.Declarations.Count == 1 && variable.Declarations[0].Node is VariableDeclarator { Id: Identifier } declarator
            ? declarator.Init : null;

    private static int Copies(Expression value, Variable variable, ScriptRuleContext context)
    {
        switch (value)
        {
            case Identifier:
                return Is(value, variable, context) ? 1 : 0;
            case BinaryExpression { Operator: BinaryOperator.Add } sum:
                int copies = 0;
                Expression at = sum;
                for (int i = 0; i < MostLevels && at is BinaryExpression { Operator: BinaryOperator.Add } next; i++)
                {
                    copies += Is(next.Right, variable, context) ? 1 : 0;
                    at = next.Left;
                }

                return copies + (Is(at, variable, context) ? 1 : 0);
            case TemplateLiteral template:
                return Count(template.Expressions, part => Is(part, variable, context));
            case ArrayExpression array:
                return Count(array.Elements, part => part is SpreadElement spread && Is(spread.Argument, variable, context));
            case CallExpression { Callee: MemberExpression member } call when Is(member.Object, variable, context)
                && Callee.NameOf(member, context) == "concat":
                return 1 + Count(call.Arguments, part => Is(part, variable, context));
            default:
                return 0;
        }
    }

    private static int Count<T>(NodeList<T> nodes, Func<T, bool> isMeant)
        where T : Expression?
    {
        int count = 0;
        foreach (T node in nodes) count += isMeant(node) ? 1 : 0;
        return count;
    }

    private static bool Is(Expression expression, Variable variable, ScriptRuleContext context) =>
        expression is Identifier name && name.Name == variable.Name && context.Scopes.GetReference(name)?.Variable == variable;
}
