using System.Globalization;
using Ringfence.Ecmascript.Ast;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Rules.Resources;

/// <summary>Powers and shifts of BigInts, whose results are as long as their right sides say.</summary>
internal static class BigIntSizes
{
    /// <summary>The most bits: multiplying numbers of this length takes some milliseconds.</summary>
    private const double MostBits = 1 << 20;
    private const double BitsPerDigit = 3.3219280948873626;
    private const int MostSteps = 16;

    internal static Excess? Of(BinaryExpression operation, ScriptRuleContext context) => operation.Operator switch
    {
        BinaryOperator.Exponentiate => Power(operation, operation.Left, operation.Right, context),
        BinaryOperator.LeftShift => Shift(operation, operation.Right, context),
        _ => null,
    };

    internal static Excess? Of(AssignmentExpression assignment, ScriptRuleContext context) => assignment.Operator switch
    {
        AssignmentOperator.Exponentiate when assignment.Left is Expression left => Power(assignment, left, assignment.Right, context),
        AssignmentOperator.LeftShift => Shift(assignment, assignment.Right, context),
        _ => null,
    };

    private static Excess? Power(Expression whole, Expression left, Expression right, ScriptRuleContext context)
    {
        int budget = MostSteps;
        if (ValueOf(right, context, ref budget) is not { } exponent) return null;
        double @base = ValueOf(left, context, ref budget) ?? 2;
        return @base >= 2 ? Bits(whole, exponent * Math.Max(1, Math.Floor(Math.Log(@base, 2)))) : null;
    }

    private static Excess? Shift(Expression whole, Expression right, ScriptRuleContext context)
    {
        int budget = MostSteps;
        return ValueOf(right, context, ref budget) is { } places ? Bits(whole, places) : null;
    }

    private static Excess? Bits(Expression whole, double bits) => bits > MostBits
        ? Excess.At(whole.Start, whole.End, bits, (long)MostBits, "bits of a BigInt", "This makes a BigInt of {0} bits")
        : null;

    /// <summary>The size of a BigInt that is known, roughly: enough to tell how long a result is.</summary>
    private static double? ValueOf(Expression expression, ScriptRuleContext context, ref int budget)
    {
        if (--budget < 0) return null;
        if (expression is BinaryExpression { Operator: BinaryOperator.Exponentiate } power)
        {
            return ValueOf(power.Left, context, ref budget) is { } left && ValueOf(power.Right, context, ref budget) is { } right
                ? Math.Pow(left, right)
                : null;
        }

        if (expression is BigIntLiteral literal) return Parse(literal.Digits);
        return context.Constants.Fold(expression).Single is { Kind: ConstantKind.BigInt } value ? Parse(value.Text) : null;
    }

    private static double? Parse(string digits)
    {
        if (digits.Length > 2 && digits[0] == '0' && digits[1] is not (>= '0' and <= '9'))
        {
            int bits = digits[1] is 'x' or 'X' ? 4 : digits[1] is 'o' or 'O' ? 3 : 1;
            double value = 0;
            for (int i = 2; i < digits.Length; i++) value = (value * (1 << bits)) + Coercion.DigitOf(digits[i]);
            return value;
        }

        if (digits.Length > 300) return Math.Pow(2, digits.Length * BitsPerDigit);
        return double.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out double number) ? Math.Abs(number)
            : null;
    }
}
