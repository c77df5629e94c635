using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Rules.Loops;

/// <summary>Recognises <c>for (const x of items) items.push(x)</c>, and the same with a counter up to the length.</summary>
internal static class GrowingIteration
{
    internal static bool IsEndless(Statement loop, ScriptRuleContext context)
    {
        (Identifier? items, Statement body) = loop switch
        {
            ForOfStatement { Right: Identifier iterated } over => (iterated, over.Body),
            ForStatement { Update: not null, Test: BinaryExpression { Operator: BinaryOperator.LessThan, Left: Identifier,
                Right: MemberExpression { Computed: false, Object: Identifier counted, Property: Identifier { Name: "length" } } } } count =>
                (counted, count.Body),
            _ => (null, loop),
        };
        if (items is null) return false;
        if (context.Scopes.GetReference(items)?.Variable is not { } variable) return false;
        if (Callee.ValueOf(variable) is not ArrayExpression { Elements.Count: > 0 } || !Pushes(body, variable, context)) return false;
        // Anything else than the one push may shorten it again.
        return !variable.IsCaptured && Uses.In(variable, body).Take(2).Count() == 1;
    }

    private static bool Pushes(Statement body, Variable variable, ScriptRuleContext context)
    {
        if (body is not BlockStatement block) return IsPush(body, variable, context);
        foreach (Statement statement in block.Body)
        {
            if (IsPush(statement, variable, context)) return true;
        }

        return false;
    }

    private static bool IsPush(Statement statement, Variable variable, ScriptRuleContext context) =>
        statement is ExpressionStatement { Expression: CallExpression { Arguments.Count: > 0,
            Callee: MemberExpression { Object: Identifier target } member } call }
        && call.Arguments[0] is not SpreadElement
        && Callee.NameOf(member, context) == "push"
        && context.Scopes.GetReference(target)?.Variable == variable;
}
