using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants.Rehearsing;

/// <content>Expressions.</content>
internal sealed partial class Rehearsal
{
    private object? Evaluate(Expression expression)
    {
        if (!Enter()) return null;
        object? value = Dispatch(expression);
        _depth--;
        return value;
    }

    private object? Dispatch(Expression expression) => expression switch
    {
        StringLiteral literal => ConstantValue.Of(literal.Value),
        NumericLiteral literal => ConstantValue.Of(literal.Value),
        BooleanLiteral literal => ConstantValue.Of(literal.Value),
        NullLiteral => ConstantValue.Null,
        RegExpLiteral => expression,
        Identifier name => Name(name),
        ThisExpression => _frame.This,
        TemplateLiteral template => Template(template),
        ArrayExpression array => Array(array),
        ObjectExpression record => Record(record),
        ArrowFunctionExpression or FunctionExpression => Closure(expression),
        ClassExpression @class => Class(@class, @class.SuperClass, @class.Body),
        UnaryExpression unary => Unary(unary),
        UpdateExpression update => Update(update),
        BinaryExpression binary => Binary(binary),
        LogicalExpression logical => Logical(logical.Operator, Evaluate(logical.Left), logical.Right),
        ConditionalExpression conditional => Conditional(conditional),
        AssignmentExpression assignment => Assignment(assignment),
        SequenceExpression sequence => Sequence(sequence),
        ChainExpression chain => Evaluate(chain.Expression),
        AwaitExpression await => Evaluate(await.Argument),
        YieldExpression yield => Yield(yield),
        MemberExpression { Computed: false } member => ReadByName(Evaluate(member.Object), NameOf(member)),
        MemberExpression member => Read(Evaluate(member.Object), Key(member)),
        CallExpression call => Call(call),
        NewExpression creation => New(creation),
        TaggedTemplateExpression tagged => Tagged(tagged),
        _ => null,
    };

    private object? Name(Identifier name)
    {
        if (_scopes.GetReference(name) is not { IsDynamic: false } reference) return null;
        if (reference.Variable is { } variable) return _frame.Read(variable);
        return name.Name switch
        {
            "undefined" => ConstantValue.Undefined,
            "NaN" => ConstantValue.Of(double.NaN),
            "Infinity" => ConstantValue.Of(double.PositiveInfinity),
            _ => Natives.Contains(name.Name) ? ConstantValue.Function(name.Name) : null,
        };
    }

    private object? Template(TemplateLiteral template)
    {
        object? text = ConstantValue.Of(template.Quasis[0].Cooked ?? "");
        for (int i = 0; i < template.Expressions.Count; i++)
        {
            object? part = Text(Evaluate(template.Expressions[i]), template);
            text = Concatenate(template, text, part);
            text = Concatenate(template, text, ConstantValue.Of(template.Quasis[i + 1].Cooked ?? ""));
        }

        return text;
    }

    private ListValue? Array(ArrayExpression array)
    {
        ListValue list = new([]);
        foreach (Expression? element in array.Elements)
        {
            if (element is SpreadElement spread) Spread(list, Iterated(Evaluate(spread.Argument)));
            else list.Items.Add(element is null ? ConstantValue.Undefined : Evaluate(element));
        }

        return Bounded(array, list);
    }

    private static void Spread(ListValue list, ListValue? more)
    {
        list.IsOpen |= more is null or { IsOpen: true };
        if (more is not null) list.Items.AddRange(more.Items);
    }

    private RecordValue Record(ObjectExpression expression)
    {
        RecordValue record = new();
        foreach (Node node in expression.Properties)
        {
            if (node is SpreadElement spread)
            {
                Assign(record, Evaluate(spread.Argument));
                continue;
            }

            if (node is not Property { Value: Expression value } property) continue;
            object? result = Evaluate(value);
            if (property.Kind == PropertyKind.Set) continue;
            if (property.Kind == PropertyKind.Get) result = result is ClosureValue getter ? new GetterValue(getter) : null;
            if (TextOf(Key(property, isObserved: false)) is { } key) record.Members[key] = result;
            else record.IsOpen = true;
        }

        return record;
    }

    private static void Assign(RecordValue target, object? source)
    {
        switch (source)
        {
            case RecordValue record:
                target.IsOpen |= record.IsOpen;
                foreach (KeyValuePair<string, object?> member in record.Members) target.Members[member.Key] = member.Value;
                break;
            case ConstantValue { HasMembers: false }:
                break;
            default:
                target.IsOpen = true;
                break;
        }
    }

    private object? Unary(UnaryExpression unary)
    {
        if (unary.Operator == UnaryOperator.Delete && unary.Argument is MemberExpression member)
        {
            object? target = Evaluate(member.Object);
            if (TextOf(Key(member)) is { } key && target is RecordValue record) record.Members.Remove(key);
            return ConstantValue.True;
        }

        object? value = Evaluate(unary.Argument);
        return unary.Operator switch
        {
            UnaryOperator.Not => Truth(value) is { } truth ? ConstantValue.Of(!truth) : null,
            UnaryOperator.TypeOf when value is not (null or ChoiceValue or ConstantValue) => ConstantValue.Of(
                value is ClosureValue or ClassValue ? "function" : value is LongText ? "string" : "object"),
            _ => Each(value, one => one is ConstantValue constant ? Operators.Apply(unary.Operator, constant) : null),
        };
    }

    private object? Update(UpdateExpression update)
    {
        object? old = Each(Evaluate(update.Argument), static value =>
            value is ConstantValue constant ? Operators.Apply(UnaryOperator.Plus, constant) : null);
        object? changed = Each(old, value => value is ConstantValue { IsNumber: true } number
            ? ConstantValue.Of(number.Number + (update.Operator == UpdateOperator.Increment ? 1 : -1)) : null);
        Bind(update.Argument, changed, isDeclared: false);
        return update.Prefix ? changed : old;
    }

    private object? Binary(BinaryExpression binary)
    {
        // A chain of sums is as long as the text; only what is beside it nests.
        Stack<BinaryExpression> sums = new();
        Expression first = binary;
        while (first is BinaryExpression { Operator: not (BinaryOperator.In or BinaryOperator.InstanceOf) } inner)
        {
            sums.Push(inner);
            first = inner.Left;
        }

        if (sums.Count == 0) return Test(binary);
        object? value = Evaluate(first);
        while (sums.Count > 0)
        {
            BinaryExpression sum = sums.Pop();
            value = Binary(sum, sum.Operator, value, Evaluate(sum.Right));
        }

        return value;
    }

    private ConstantValue? Test(BinaryExpression test)
    {
        object? left = test.Left is PrivateIdentifier ? null : Evaluate(test.Left);
        if (test.Operator == BinaryOperator.In && test.Left is not PrivateIdentifier) Observe(test.Left, left);
        object? right = Evaluate(test.Right);
        return test.Operator == BinaryOperator.In && right is RecordValue { IsOpen: false } record && TextOf(left) is { } key
            && record.Members.ContainsKey(key) ? ConstantValue.True : null;
    }

    private object? Binary(Node node, BinaryOperator @operator, object? left, object? right) =>
        left is ChoiceValue || right is ChoiceValue ? BinaryOfEach(node, @operator, left, right) : BinaryOfOne(node, @operator, left, right);

    private object? BinaryOfEach(Node node, BinaryOperator @operator, object? left, object? right) =>
        Each(left, one => Each(right, other => BinaryOfOne(node, @operator, one, other)));

    private object? BinaryOfOne(Node node, BinaryOperator @operator, object? one, object? other)
    {
        if (one is null || other is null) return null;
        if (@operator == BinaryOperator.Add && (IsText(one) || IsText(other))) return Concatenate(node, Text(one, node), Text(other, node));
        if (one is ConstantValue x && other is ConstantValue y) return Operators.Apply(@operator, x, y);
        if (@operator is BinaryOperator.StrictEqual or BinaryOperator.StrictNotEqual)
        {
            bool isSame = ReferenceEquals(one, other);
            return isSame || one is not LongText ? ConstantValue.Of(isSame == (@operator == BinaryOperator.StrictEqual)) : null;
        }

        return null;
    }

    private static bool IsText(object value) =>
        value is ConstantValue { Kind: ConstantKind.String } or LongText or ListValue or RecordValue;

    private object? Logical(LogicalOperator @operator, object? left, Expression right)
    {
        bool? isLeft = @operator switch
        {
            LogicalOperator.And => !Truth(left),
            LogicalOperator.Or => Truth(left),
            _ => left switch
            {
                null or ChoiceValue => null,
                ConstantValue constant => constant.HasMembers,
                _ => true,
            },
        };
        if (isLeft == true) return left;
        return isLeft == false ? Evaluate(right) : ChoiceValue.Of(left, InDoubt(() => Evaluate(right)));
    }

    private object? Conditional(ConditionalExpression conditional)
    {
        if (Truth(Evaluate(conditional.Test)) is { } truth) return Evaluate(truth ? conditional.Consequent : conditional.Alternate);
        object? first = InDoubt(() => Evaluate(conditional.Consequent));
        return ChoiceValue.Of(first, InDoubt(() => Evaluate(conditional.Alternate)));
    }

    private object? Assignment(AssignmentExpression assignment)
    {
        if (assignment.Operator == AssignmentOperator.Assign)
        {
            object? value = Evaluate(assignment.Right);
            Bind(assignment.Left, value, isDeclared: false);
            return value;
        }

        if (assignment.Left is not Expression left) return null;
        object? old = Evaluate(left);
        object? result = assignment.Operator switch
        {
            AssignmentOperator.And => Logical(LogicalOperator.And, old, assignment.Right),
            AssignmentOperator.Or => Logical(LogicalOperator.Or, old, assignment.Right),
            AssignmentOperator.Coalesce => Logical(LogicalOperator.Coalesce, old, assignment.Right),
            _ => Binary(assignment, BinaryOf(assignment.Operator), old, Evaluate(assignment.Right)),
        };
        Bind(left, result, isDeclared: false);
        return result;
    }

    private static BinaryOperator BinaryOf(AssignmentOperator @operator) => @operator switch
    {
        AssignmentOperator.Add => BinaryOperator.Add,
        AssignmentOperator.Subtract => BinaryOperator.Subtract,
        AssignmentOperator.Multiply => BinaryOperator.Multiply,
        AssignmentOperator.Divide => BinaryOperator.Divide,
        AssignmentOperator.Remainder => BinaryOperator.Remainder,
        AssignmentOperator.Exponentiate => BinaryOperator.Exponentiate,
        AssignmentOperator.LeftShift => BinaryOperator.LeftShift,
        AssignmentOperator.RightShift => BinaryOperator.RightShift,
        AssignmentOperator.UnsignedRightShift => BinaryOperator.UnsignedRightShift,
        AssignmentOperator.BitwiseOr => BinaryOperator.BitwiseOr,
        AssignmentOperator.BitwiseXor => BinaryOperator.BitwiseXor,
        _ => BinaryOperator.BitwiseAnd,
    };

    private object? Sequence(SequenceExpression sequence)
    {
        object? value = null;
        foreach (Expression expression in sequence.Expressions) value = Evaluate(expression);
        return value;
    }

    private object? Yield(YieldExpression yield)
    {
        object? value = yield.Argument is { } argument ? Evaluate(argument) : ConstantValue.Undefined;
        if (_frame.Yielded is not { Count: < FoldingBudget.MaxElements } yielded) return null;
        if (yield.Delegate) yielded.AddRange(Iterated(value)?.Items ?? []);
        else yielded.Add(value);
        return null;
    }
}
