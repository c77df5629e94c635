using System.Diagnostics.CodeAnalysis;
using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Rules.Loops;

/// <summary>A <c>for</c> that counts one variable, which nothing else changes, towards a bound that does not move.</summary>
internal sealed class CountedLoop
{
    private CountedLoop(string name, double? start, double step, double? bound, BinaryOperator test)
    {
        Name = name;
        Start = start;
        Step = step;
        Bound = bound;
        Test = test;
    }

    internal string Name { get; }

    /// <summary>What it begins with; null when not known.</summary>
    internal double? Start { get; }

    /// <summary>What each turn adds.</summary>
    internal double Step { get; }

    /// <summary>What it is compared with; null when not known.</summary>
    internal double? Bound { get; }

    /// <summary>The comparison, with the variable on its left.</summary>
    internal BinaryOperator Test { get; }

    /// <summary>Whether the test is true for the first turn; null when not known.</summary>
    internal bool? Begins => Start is { } start && Bound is { } bound ? Holds(start, bound) : null;

    /// <summary>Whether a test that is true once stays true.</summary>
    internal bool NeverMeetsBound => Begins != false && Test switch
    {
        BinaryOperator.LessThan or BinaryOperator.LessThanOrEqual => Step <= 0,
        BinaryOperator.GreaterThan or BinaryOperator.GreaterThanOrEqual => Step >= 0,
        _ => Step == 0,
    };

    /// <summary>How often it turns when nothing leaves it; null when not known.</summary>
    internal double? Turns
    {
        get
        {
            if (Start is not { } start || Bound is not { } bound || Begins is not { } begins) return null;
            if (!begins) return 0;
            double distance = (bound - start) / Step;
            return Test switch
            {
                _ when NeverMeetsBound => null,
                BinaryOperator.LessThan or BinaryOperator.GreaterThan => Math.Ceiling(distance),
                BinaryOperator.LessThanOrEqual or BinaryOperator.GreaterThanOrEqual => Math.Floor(distance) + 1,
                _ => distance >= 0 && distance == Math.Floor(distance) ? distance : null,
            };
        }
    }

    internal static CountedLoop? Read(ForStatement loop, ScriptRuleContext context)
    {
        if (loop.Test is not BinaryExpression { Operator: <= BinaryOperator.GreaterThanOrEqual } test || loop.Update is null) return null;
        BinaryOperator comparison = test.Operator;
        Expression bound = test.Right;
        if (test.Left is not Identifier name || !IsCounter(name, loop, context, out Variable? variable))
        {
            if (test.Right is not Identifier right || !IsCounter(right, loop, context, out variable)) return null;
            bound = test.Left;
            comparison = Mirror(comparison);
        }

        if (comparison is BinaryOperator.Equal or BinaryOperator.StrictEqual || !IsSteady(bound, context)) return null;
        return StepOf(loop.Update, variable, context) is { } step && !double.IsNaN(step)
            ? new CountedLoop(variable.Name, StartOf(loop, variable, context), step, NumberOf(bound, context), comparison)
            : null;
    }

    private bool Holds(double left, double right) => Test switch
    {
        BinaryOperator.LessThan => left < right,
        BinaryOperator.LessThanOrEqual => left <= right,
        BinaryOperator.GreaterThan => left > right,
        BinaryOperator.GreaterThanOrEqual => left >= right,
        _ => left != right,
    };

    /// <summary>Whether the variable of a name changes only in the head of the loop.</summary>
    private static bool IsCounter(
        Identifier name, ForStatement loop, ScriptRuleContext context, [NotNullWhen(true)] out Variable? variable)
    {
        variable = context.Scopes.GetReference(name) is { IsDynamic: false } reference ? reference.Variable : null;
        if (variable is null || Uses.IsWrittenElsewhere(variable)) return false;
        bool isUpdated = false;
        foreach (Reference use in Uses.In(variable, loop))
        {
            if (!use.IsWrite || IsIn(use, loop.Init)) continue;
            if (isUpdated || !IsIn(use, loop.Update)) return false;
            isUpdated = true;
        }

        return isUpdated;
    }

    private static bool IsIn(Reference use, Node? node) => node is not null && use.Identifier.Start >= node.Start
        && use.Identifier.Start < node.End;

    private static bool IsSteady(Expression bound, ScriptRuleContext context) => bound is NumericLiteral
        || (bound is Identifier name && context.Scopes.GetReference(name) is { IsDynamic: false, Variable.IsReassigned: false })
        || NumberOf(bound, context) is not null;

    private static double? NumberOf(Expression expression, ScriptRuleContext context) =>
        context.Constants.Fold(expression).Single is { IsNumber: true } value ? value.Number : null;

    private static double? StartOf(ForStatement loop, Variable variable, ScriptRuleContext context)
    {
        switch (loop.Init)
        {
            case VariableDeclaration declaration:
                foreach (VariableDeclarator declarator in declaration.Declarations)
                {
                    if (declarator is { Id: Identifier name, Init: { } init } && name.Name == variable.Name) return NumberOf(init, context);
                }

                return null;
            case AssignmentExpression { Operator: AssignmentOperator.Assign,
                Left: Identifier name } assignment when name.Name == variable.Name:
                return NumberOf(assignment.Right, context);
            default:
                return null;
        }
    }

    private static double? StepOf(Expression update, Variable variable, ScriptRuleContext context)
    {
        if (update is SequenceExpression sequence)
        {
            foreach (Expression part in sequence.Expressions)
            {
                if (part is not SequenceExpression && StepOf(part, variable, context) is { } step) return step;
            }

            return null;
        }

        return update switch
        {
            UpdateExpression { Argument: Identifier name } step when name.Name == variable.Name =>
                step.Operator == UpdateOperator.Increment ? 1 : -1,
            AssignmentExpression { Left: Identifier name } step when name.Name == variable.Name => StepOf(step, variable, context),
            _ => null,
        };
    }

    private static double? StepOf(AssignmentExpression step, Variable variable, ScriptRuleContext context) => step switch
    {
        { Operator: AssignmentOperator.Add } => NumberOf(step.Right, context),
        { Operator: AssignmentOperator.Subtract } => -NumberOf(step.Right, context),
        { Operator: AssignmentOperator.Assign, Right: Identifier same } when same.Name == variable.Name => 0,
        { Operator: AssignmentOperator.Assign, Right: BinaryExpression { Left: Identifier same } sum } when same.Name == variable.Name =>
            sum.Operator switch
        {
            BinaryOperator.Add => NumberOf(sum.Right, context),
            BinaryOperator.Subtract => -NumberOf(sum.Right, context),
            _ => null,
        },
        _ => null,
    };

    private static BinaryOperator Mirror(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.LessThan => BinaryOperator.GreaterThan,
        BinaryOperator.LessThanOrEqual => BinaryOperator.GreaterThanOrEqual,
        BinaryOperator.GreaterThan => BinaryOperator.LessThan,
        BinaryOperator.GreaterThanOrEqual => BinaryOperator.LessThanOrEqual,
        _ => comparison,
    };
}
