using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants;

/// <summary>The operators of the language on constants. Null where the result is not told here.</summary>
internal static class Operators
{
    private const double TwoTo32 = 4294967296;

    internal static ConstantValue? Apply(UnaryOperator @operator, ConstantValue value) => @operator switch
    {
        UnaryOperator.Not => ConstantValue.Of(!Coercion.ToBoolean(value)),
        UnaryOperator.Void => ConstantValue.Undefined,
        UnaryOperator.TypeOf => ConstantValue.Of(TypeOf(value)),
        UnaryOperator.Plus => Numeric(value, static x => x),
        UnaryOperator.Minus => Numeric(value, static x => -x),
        UnaryOperator.BitwiseNot => Numeric(value, static x => ~ToInt32(x)),
        _ => null,
    };

    internal static ConstantValue? Apply(BinaryOperator @operator, ConstantValue left, ConstantValue right) => @operator switch
    {
        BinaryOperator.Add => Add(left, right),
        BinaryOperator.StrictEqual => StrictlyEqual(left, right) is { } equal ? ConstantValue.Of(equal) : null,
        BinaryOperator.StrictNotEqual => StrictlyEqual(left, right) is { } equal ? ConstantValue.Of(!equal) : null,
        BinaryOperator.Equal => LooselyEqual(left, right) is { } equal ? ConstantValue.Of(equal) : null,
        BinaryOperator.NotEqual => LooselyEqual(left, right) is { } equal ? ConstantValue.Of(!equal) : null,
        BinaryOperator.LessThan or BinaryOperator.LessThanOrEqual or BinaryOperator.GreaterThan or BinaryOperator.GreaterThanOrEqual =>
            Compare(@operator, left, right),
        BinaryOperator.In or BinaryOperator.InstanceOf => null,
        _ => Arithmetic(@operator, left, right),
    };

    internal static string TypeOf(ConstantValue value) => value.Kind switch
    {
        ConstantKind.Undefined => "undefined",
        ConstantKind.Boolean => "boolean",
        ConstantKind.Number => "number",
        ConstantKind.BigInt => "bigint",
        ConstantKind.String => "string",
        ConstantKind.Function => "function",
        _ => "object",
    };

    internal static int ToInt32(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value)) return 0;
        double rest = Math.Truncate(value) % TwoTo32;
        return unchecked((int)(uint)(long)rest);
    }

    private static ConstantValue? Add(ConstantValue left, ConstantValue right)
    {
        if (left.Kind < ConstantKind.String && right.Kind < ConstantKind.String)
        {
            return Coercion.ToNumber(left) is { } first && Coercion.ToNumber(right) is { } second ? ConstantValue.Of(first + second) : null;
        }

        if (Coercion.ToText(left) is not { } start || Coercion.ToText(right) is not { } end) return null;
        return start.Length + end.Length > FoldingBudget.MaxText ? null : ConstantValue.Of(string.Concat(start, end));
    }

    private static ConstantValue? Numeric(ConstantValue value, Func<double, double> operation) =>
        Coercion.ToNumber(value) is { } number ? ConstantValue.Of(operation(number)) : null;

    private static ConstantValue? Arithmetic(BinaryOperator @operator, ConstantValue left, ConstantValue right)
    {
        if (Coercion.ToNumber(left) is not { } x || Coercion.ToNumber(right) is not { } y) return null;
        int shift = ToInt32(y) & 31;
        return ConstantValue.Of(@operator switch
        {
            BinaryOperator.Subtract => x - y,
            BinaryOperator.Multiply => x * y,
            BinaryOperator.Divide => x / y,
            BinaryOperator.Remainder => x % y,
            BinaryOperator.Exponentiate => Power(x, y),
            BinaryOperator.BitwiseAnd => ToInt32(x) & ToInt32(y),
            BinaryOperator.BitwiseOr => ToInt32(x) | ToInt32(y),
            BinaryOperator.BitwiseXor => ToInt32(x) ^ ToInt32(y),
            BinaryOperator.LeftShift => ToInt32(x) << shift,
            BinaryOperator.RightShift => ToInt32(x) >> shift,
            _ => unchecked((uint)ToInt32(x)) >> shift,
        });
    }

    // Unlike here, one to an infinite power is not one there.
    private static double Power(double x, double y) =>
        double.IsNaN(y) || (Math.Abs(x) == 1 && double.IsInfinity(y)) ? double.NaN : Math.Pow(x, y);

    private static ConstantValue? Compare(BinaryOperator @operator, ConstantValue left, ConstantValue right)
    {
        if (left.IsString && right.IsString)
        {
            int order = string.CompareOrdinal(left.Text, right.Text);
            return ConstantValue.Of(Holds(@operator, order, 0));
        }

        return Coercion.ToNumber(left) is { } x && Coercion.ToNumber(right) is { } y ? ConstantValue.Of(Holds(@operator, x, y)) : null;
    }

    private static bool Holds(BinaryOperator @operator, double x, double y) => @operator switch
    {
        BinaryOperator.LessThan => x < y,
        BinaryOperator.LessThanOrEqual => x <= y,
        BinaryOperator.GreaterThan => x > y,
        _ => x >= y,
    };

    private static bool? StrictlyEqual(ConstantValue left, ConstantValue right)
    {
        if (left.Kind != right.Kind) return false;
        return left.Kind switch
        {
            ConstantKind.BigInt or >= ConstantKind.Array => null,
            ConstantKind.Number => left.Number == right.Number,
            _ => left.IsSameAs(right),
        };
    }

    private static bool? LooselyEqual(ConstantValue left, ConstantValue right)
    {
        if (left.Kind == right.Kind) return StrictlyEqual(left, right);
        if (!left.HasMembers || !right.HasMembers) return left.HasMembers == right.HasMembers;
        return Coercion.ToNumber(left) is { } x && Coercion.ToNumber(right) is { } y ? x == y : null;
    }
}
