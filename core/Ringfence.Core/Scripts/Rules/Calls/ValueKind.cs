using Ringfence.Ecmascript.Ast;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Rules.Calls;

/// <summary>
/// What type of value an expression has, where the text tells: a type of the policy, <c>null</c>, <c>undefined</c> or <c>bigint</c>.
/// </summary>
internal static class ValueKind
{
    internal const string Text = "string";
    internal const string Number = "number";
    internal const string Boolean = "boolean";
    internal const string Object = "object";
    internal const string Array = "array";
    internal const string Function = "function";
    private const int MostSteps = 64;

    internal static string? Of(Expression expression, ScriptRuleContext context)
    {
        int budget = MostSteps;
        return Of(expression, context, ref budget);
    }

    private static string? Of(Expression expression, ScriptRuleContext context, ref int budget) => expression switch
    {
        _ when --budget < 0 => null,
        NumericLiteral => Number,
        StringLiteral or TemplateLiteral => Text,
        BooleanLiteral => Boolean,
        NullLiteral => "null",
        BigIntLiteral => "bigint",
        RegExpLiteral or ObjectExpression => Object,
        ArrayExpression => Array,
        IFunction or ClassExpression => Function,
        NewExpression { Callee: Identifier callee } => context.IsGlobal(callee, "Array") ? Array : context.IsGlobal(callee, "Function")
            ? Function : Object,
        UnaryExpression unary => OfUnary(unary),
        BinaryExpression binary => OfBinary(binary, context, ref budget),
        ConditionalExpression choice => Same(Of(choice.Consequent, context, ref budget), Of(choice.Alternate, context, ref budget)),
        LogicalExpression logical => Same(Of(logical.Left, context, ref budget), Of(logical.Right, context, ref budget)),
        AssignmentExpression { Operator: AssignmentOperator.Assign } assignment => Of(assignment.Right, context, ref budget),
        SequenceExpression sequence => Of(sequence.Expressions[sequence.Expressions.Count - 1], context, ref budget),
        CallExpression call => OfCall(call, context),
        Identifier identifier => OfName(identifier, context, ref budget),
        _ => OfConstant(context.Constants.Fold(expression)),
    };

    private static string? OfUnary(UnaryExpression unary) => unary.Operator switch
    {
        UnaryOperator.Not or UnaryOperator.Delete => Boolean,
        UnaryOperator.TypeOf => Text,
        UnaryOperator.Void => "undefined",
        UnaryOperator.Plus => Number,
        _ => unary.Argument is NumericLiteral ? Number : null,
    };

    private static string? OfBinary(BinaryExpression binary, ScriptRuleContext context, ref int budget)
    {
        if (binary.Operator is <= BinaryOperator.GreaterThanOrEqual or BinaryOperator.In or BinaryOperator.InstanceOf) return Boolean;
        if (binary.Operator == BinaryOperator.UnsignedRightShift) return Number;
        // The left side may be a chain of any length.
        string? right = Of(binary.Right, context, ref budget);
        if (binary.Operator == BinaryOperator.Add)
        {
            if (right == Text) return Text;
            string? left = Of(binary.Left, context, ref budget);
            return left == Text ? Text : left == Number && right == Number ? Number : null;
        }

        return right == Number || (binary.Right is not Literal && Of(binary.Left, context, ref budget) == Number) ? Number : null;
    }

    private static string? OfCall(CallExpression call, ScriptRuleContext context) => Callee.PathOf(call.Callee, context) switch
    {
        "String" or "JSON.stringify" or "encodeURIComponent" or "encodeURI" => Text,
        "Number" or "parseInt" or "parseFloat" or "Date.now" or "Math.floor" or "Math.round" or "Math.max" or "Math.min" => Number,
        "Boolean" or "Array.isArray" => Boolean,
        "Array" or "Array.from" or "Array.of" or "Object.keys" or "Object.values" or "Object.entries" => Array,
        _ => null,
    };

    private static string? OfName(Identifier identifier, ScriptRuleContext context, ref int budget)
    {
        if (context.Scopes.GetReference(identifier) is not { } reference) return null;
        if (reference.Variable is null) return OfGlobal(identifier.Name);
        if (reference.Variable is { IsReassigned: false, Declarations.Count: 1 } variable
            && variable.Declarations[0].Node is FunctionDeclaration or ClassDeclaration
            && variable.Declarations[0].Kind is Ecmascript.Scopes.VariableKind.Function or Ecmascript.Scopes.VariableKind.Class)
        {
            return Function;
        }

        return Callee.ValueOf(reference.Variable) is { } value ? Of(value, context, ref budget) : null;
    }

    private static string? OfGlobal(string name) => name switch
    {
        "undefined" => "undefined",
        "NaN" or "Infinity" => Number,
        _ => null,
    };

    private static string? OfConstant(ConstantSet constants)
    {
        if (!constants.IsComplete || constants.Values.Count == 0) return null;
        string kind = NameOf(constants.Values[0].Kind);
        return constants.Values.All(value => NameOf(value.Kind) == kind) ? kind : null;
    }

    private static string NameOf(ConstantKind kind) => kind switch
    {
        ConstantKind.Undefined => "undefined",
        ConstantKind.Null => "null",
        ConstantKind.Boolean => Boolean,
        ConstantKind.Number => Number,
        ConstantKind.BigInt => "bigint",
        ConstantKind.String => Text,
        ConstantKind.Array => Array,
        ConstantKind.Function => Function,
        _ => Object,
    };

    private static string? Same(string? left, string? right) => left == right ? left : null;
}
