using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Rules.Resources;

/// <summary>Amounts that the text tells.</summary>
internal static class Numbers
{
    internal static double? Of(Expression? expression, ScriptRuleContext context) =>
        expression is not null and not SpreadElement && context.Constants.Fold(expression).Single is { IsNumber: true } value
            ? value.Number : null;

    internal static double? Argument(NodeList<Expression> arguments, int index, ScriptRuleContext context)
    {
        for (int i = 0; i <= index && i < arguments.Count; i++)
        {
            if (arguments[i] is SpreadElement) return null;
        }

        return index < arguments.Count ? Of(arguments[index], context) : null;
    }

    internal static string? Text(Expression expression, ScriptRuleContext context) => context.Constants.Fold(expression).SingleString;
}
