using System.Text;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants;

internal sealed partial class ConstantFolder
{
    private ConstantSet ValueOf(AssignmentExpression assignment)
    {
        ConstantSet right = Need(assignment.Right);
        if (assignment.Operator == AssignmentOperator.Assign) return right;
        if (assignment.Left is not Expression left) return ConstantSet.Unknown;
        return assignment.Operator switch
        {
            AssignmentOperator.Add => Combination.Of(_budget, Need(left), right, (x, y) => Operators.Apply(BinaryOperator.Add, x,
                y)).Incomplete(),
            AssignmentOperator.And or AssignmentOperator.Or or AssignmentOperator.Coalesce => Need(left).Union(right).Incomplete(),
            _ => ConstantSet.Unknown,
        };
    }

    private ConstantSet ValueOf(ConditionalExpression conditional)
    {
        ConstantSet test = Need(conditional.Test);
        if (test.Single is { } certain && !_isMissing) return Need(Coercion.ToBoolean(certain) ? conditional.Consequent
            : conditional.Alternate);
        ConstantSet consequent = Need(conditional.Consequent);
        return consequent.Union(Need(conditional.Alternate));
    }

    private ConstantSet ValueOf(LogicalExpression logical)
    {
        ConstantSet left = Need(logical.Left);
        ConstantSet right = Need(logical.Right);
        bool CanBeLeft(ConstantValue value) => logical.Operator switch
        {
            LogicalOperator.And => !Coercion.ToBoolean(value),
            LogicalOperator.Or => Coercion.ToBoolean(value),
            _ => value.HasMembers,
        };
        ConstantSet kept = ConstantSet.From(left.Values.Where(CanBeLeft), left.IsComplete);
        if (left.IsComplete && kept.Values.Count == left.Values.Count) return left;
        return kept.IsUnknown && left.IsComplete && !left.IsUnknown ? right : kept.Union(right);
    }

    private ConstantSet ValueOf(UnaryExpression unary)
    {
        ConstantSet argument = Need(unary.Argument);
        if (unary.Operator == UnaryOperator.Void) return ConstantSet.Undefined;
        return Combination.Of(_budget, argument, value => Operators.Apply(unary.Operator, value));
    }

    private ConstantSet ValueOf(BinaryExpression binary)
    {
        ConstantSet left = Need(binary.Left);
        ConstantSet right = Need(binary.Right);
        return Combination.Of(_budget, left, right, (x, y) => Operators.Apply(binary.Operator, x, y));
    }

    // A chain of a hundred thousand sums is one item, not as many.
    private ConstantSet Sum(BinaryExpression binary)
    {
        List<Expression> operands = [];
        Expression first = binary;
        while (first is BinaryExpression { Operator: BinaryOperator.Add } sum && (sum == binary || _known.Of(sum) is null))
        {
            operands.Add(sum.Right);
            first = sum.Left;
        }

        ConstantSet result = Need(first);
        foreach (Expression operand in operands) Need(operand);
        for (int i = operands.Count - 1; i >= 0 && !_isMissing; i--)
        {
            result = Combination.Of(_budget, result, Need(operands[i]), (x, y) => Operators.Apply(BinaryOperator.Add, x, y));
        }

        return result;
    }

    private ConstantSet ValueOf(TemplateLiteral template) => Template(template, raw: false);

    private ConstantSet ValueOf(TaggedTemplateExpression tagged) =>
        Names.Resolve(tagged.Tag, _need) == "String.raw" ? Template(tagged.Quasi, raw: true) : ConstantSet.Unknown;

    private ConstantSet Template(TemplateLiteral template, bool raw)
    {
        List<ConstantSet> parts = [.. ForEach(template.Expressions, _need)];
        return _isMissing ? ConstantSet.Unknown : Combination.Of(_budget, parts, values =>
        {
            StringBuilder text = new();
            for (int i = 0; i < template.Quasis.Count; i++)
            {
                text.Append(raw ? template.Quasis[i].Raw : template.Quasis[i].Cooked);
                if (text.Length > FoldingBudget.MaxText) return null;
                if (i == values.Count) break;
                if (Coercion.ToText(values[i]) is not { } part) return null;
                text.Append(part);
            }

            return ConstantValue.Of(text.ToString());
        });
    }

    private static IEnumerable<TResult> ForEach<T, TResult>(NodeList<T> list, Func<T, TResult> select)
        where T : Node?
    {
        foreach (T item in list) yield return select(item);
    }
}
