using Ringfence.Ecmascript.Ast;
using Ringfence.Policy;
using Ringfence.Scripts.Rules.Calls;

namespace Ringfence.Scripts.Rules.Resources;

/// <summary>Calls that make something of a size that is written beside them.</summary>
internal static class CallSizes
{
    internal static Excess? Of(CallExpression call, ScriptRuleContext context) => Of(call, call.Callee, call.Arguments, context);

    internal static Excess? Of(Expression call, Expression callee, NodeList<Expression> arguments, ScriptRuleContext context)
    {
        callee = Callee.Unwrap(callee);
        // Only what can be a number is worth the look.
        if (arguments.Count == 0) return null;
        if (callee is MemberExpression member && Callee.NameOf(member, context) is { } name)
        {
            return OfMethod(call, member, name, arguments, context);
        }

        return callee is Identifier ? OfType(call, Callee.PathOf(callee, context), arguments, context) : null;
    }

    private static Excess? OfMethod(Expression call, MemberExpression callee, string name, NodeList<Expression> arguments,
        ScriptRuleContext context)
    {
        ScriptLimits limits = context.Settings.Policy.Limits;
        switch (name)
        {
            case "repeat" when IsText(callee.Object, context) && Numbers.Argument(arguments, 0, context) is { } count:
                int length = Numbers.Text(callee.Object, context)?.Length ?? 1;
                return Excess.Over(count * length, limits.MaxStringLength, "limits.maxStringLength", call, "'repeat' makes a string of "
                    + "at least {0} characters");
            case "padStart" or "padEnd" when IsText(callee.Object, context) && Numbers.Argument(arguments, 0, context) is { } width
                && (arguments.Count < 2 || Numbers.Text(arguments[1], context) != ""):
                return Excess.Over(width, limits.MaxStringLength, "limits.maxStringLength", call, $"'{name}' makes a string of {{0}} "
                    + $"characters");
            case "join" when Length(callee.Object, context) is { } items:
                int separator = Numbers.Text(arguments[0], context)?.Length ?? 0;
                return items > limits.MaxArrayLength
                    ? null
                    : Excess.Over((items - 1) * separator, limits.MaxStringLength, "limits.maxStringLength", call, "'join' makes a "
                        + "string of {0} characters");
            case "from" when Callee.PathOf(callee, context) == "Array.from" && arguments[0] is ObjectExpression source:
                return Excess.Over(LengthIn(source, context) ?? 0, limits.MaxArrayLength, "limits.maxArrayLength", call, "'Array.from' "
                    + "makes an array of {0} items");
            default:
                return callee.Object is Identifier ? OfType(call, Callee.PathOf(callee, context), arguments, context) : null;
        }
    }

    private static Excess? OfType(Expression call, string? type, NodeList<Expression> arguments, ScriptRuleContext context)
    {
        ScriptLimits limits = context.Settings.Policy.Limits;
        int bytes = BytesOf(type);
        if ((type != "Array" || arguments.Count != 1) && bytes == 0) return null;
        if (Numbers.Argument(arguments, 0, context) is not { } count) return null;
        return bytes == 0
            ? Excess.Over(count, limits.MaxArrayLength, "limits.maxArrayLength", call, "This makes an array of {0} items")
            : Excess.Over(count * bytes, limits.MemoryBytes, "limits.memoryBytes", call, "This takes {0} bytes");
    }

    /// <summary>The length of <c>Array(n)</c> and <c>new Array(n)</c>.</summary>
    private static double? Length(Expression expression, ScriptRuleContext context) => expression switch
    {
        NewExpression { Arguments.Count: 1 } creation when context.IsGlobal(creation.Callee, "Array") =>
            Numbers.Argument(creation.Arguments, 0, context),
        CallExpression { Arguments.Count: 1 } call when context.IsGlobal(call.Callee, "Array") =>
            Numbers.Argument(call.Arguments, 0, context),
        CallExpression { Callee: MemberExpression { Property: Identifier { Name: "fill" },
            Object: NewExpression or CallExpression } fill } =>
            fill.Object is CallExpression { Callee: MemberExpression } ? null : Length(fill.Object, context),
        _ => null,
    };

    private static double? LengthIn(ObjectExpression source, ScriptRuleContext context)
    {
        double? length = null;
        foreach (Node node in source.Properties)
        {
            if (node is not Property property) return null;
            if (Callee.KeyOf(property, context) == "length" && property.Value is Expression value) length = Numbers.Of(value, context);
        }

        return length;
    }

    /// <summary>What is known to be something else than a text has methods of its own.</summary>
    private static bool IsText(Expression receiver, ScriptRuleContext context) => ValueKind.Of(receiver, context) is null or ValueKind.Text;

    private static int BytesOf(string? type) => type switch
    {
        "ArrayBuffer" or "SharedArrayBuffer" or "Buffer.alloc" or "Buffer.allocUnsafe" => 1,
        "Uint8Array" or "Int8Array" or "Uint8ClampedArray" => 1,
        "Uint16Array" or "Int16Array" or "Float16Array" => 2,
        "Uint32Array" or "Int32Array" or "Float32Array" => 4,
        "Float64Array" or "BigInt64Array" or "BigUint64Array" => 8,
        _ => 0,
    };
}
