using Ringfence.Ecmascript.Ast;
using Ringfence.Scripts.Rules.Calls;

namespace Ringfence.Scripts.Rules.Resources;

/// <summary><c>items.length = n</c> and <c>items[n] = x</c> of what is known to be an array.</summary>
internal static class ArraySizes
{
    internal static Excess? Of(AssignmentExpression assignment, ScriptRuleContext context)
    {
        if (assignment is not { Operator: AssignmentOperator.Assign, Left: MemberExpression target }) return null;
        double? length = target.Computed && Numbers.Of(target.Property, context) is { } index ? index + 1
            : Callee.NameOf(target, context) == "length" ? Numbers.Of(assignment.Right, context)
            : null;
        int limit = context.Settings.Policy.Limits.MaxArrayLength;
        return length > limit && ValueKind.Of(target.Object, context) == ValueKind.Array
            ? Excess.Over(length.Value, limit, "limits.maxArrayLength", assignment, "This makes the array {0} items long")
            : null;
    }
}
