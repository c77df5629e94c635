using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Plan.Building;

/// <summary>How many elements something has, and how many turns a loop, as far as the text proves.</summary>
internal sealed class LengthFacts
{
    private const int MaxDepth = 12;
    private readonly ScopeTree _scopes;
    private readonly ConstantFolder _constants;
    private readonly NodeMap<PlanInterval> _known = new();

    internal LengthFacts(ScopeTree scopes, ConstantFolder constants)
    {
        _scopes = scopes;
        _constants = constants;
    }

    internal PlanInterval Of(Expression expression) => Of(expression, 0);

    internal PlanInterval TurnsOf(ForStatement loop)
    {
        if (loop.Init is not VariableDeclaration { Declarations: { Count: 1 } declarations }
            || declarations[0] is not { Id: Identifier name, Init: { } first }
            || _scopes.GetVariable(name) is not { } variable || loop.Test is null || variable.Scope.ContainsDirectEval)
        {
            return PlanInterval.Any;
        }

        int writes = 0;
        foreach (Reference reference in variable.References)
        {
            if (reference.IsWrite && !reference.IsInitialization) writes++;
        }

        if (writes != 1 || StepOf(loop.Update, variable) is not { } step || step == 0 || double.IsNaN(step)) return PlanInterval.Any;
        PlanInterval bound = PlanInterval.Any;
        bool isCut = false;
        Expression test = loop.Test;
        while (test is LogicalExpression { Operator: LogicalOperator.And } both)
        {
            if (Turns(both.Right, variable, first, step) is { IsUnbounded: false } known) bound = known;
            isCut = true;
            test = both.Left;
        }

        PlanInterval turns = Turns(test, variable, first, step);
        if (turns.IsUnbounded) turns = bound;
        return isCut ? turns.Maybe() : turns;
    }

    private PlanInterval Turns(Expression test, Variable variable, Expression first, double step)
    {
        if (test is not BinaryExpression { Left: Identifier left } comparison
            || _scopes.GetVariable(left) != variable) return PlanInterval.Any;
        if (_constants.Fold(first).Single is not { IsNumber: true } start) return PlanInterval.Any;
        bool isUp = comparison.Operator is BinaryOperator.LessThan or BinaryOperator.LessThanOrEqual;
        bool isDown = comparison.Operator is BinaryOperator.GreaterThan or BinaryOperator.GreaterThanOrEqual;
        bool isUnequal = comparison.Operator is BinaryOperator.NotEqual or BinaryOperator.StrictNotEqual;
        if (isUnequal) (isUp, isDown) = (step == 1, step == -1);
        if (isUp != step > 0 || isDown != step < 0) return PlanInterval.Any;
        long extra = comparison.Operator is BinaryOperator.LessThanOrEqual or BinaryOperator.GreaterThanOrEqual ? 1 : 0;
        if (_constants.Fold(comparison.Right).Single is { IsNumber: true } end)
        {
            double distance = (end.Number - start.Number) / step;
            bool isMissed = isUnequal && (distance < 0 || distance != Math.Floor(distance));
            if (double.IsNaN(distance) || Math.Abs(distance) > 1e15 || isMissed) return PlanInterval.Any;
            double count = extra == 1 ? Math.Floor(distance) + 1 : Math.Ceiling(distance);
            return PlanInterval.Exactly((long)Math.Max(count, 0));
        }

        if (isUnequal || !isUp || start.Number < 0 || step < 1) return PlanInterval.Any;
        PlanInterval limit = LimitOf(comparison.Right, 0);
        if (start.Number != 0 || step != 1) limit = limit.Maybe();
        return limit.Max is { } max ? new PlanInterval(limit.Min + (limit.Min > 0 ? extra : 0), max + extra) : PlanInterval.Any;
    }

    /// <summary>The values of a number that is the length of something, or the smallest of some.</summary>
    private PlanInterval LimitOf(Expression expression, int depth)
    {
        if (_constants.Fold(expression).Single is { IsNumber: true, Number: >= 0 and < 1e15 } known)
        {
            return PlanInterval.Exactly((long)Math.Ceiling(known.Number));
        }

        if (depth > MaxDepth) return PlanInterval.Any;
        if (expression is MemberExpression { Computed: false, Property: Identifier { Name: "length" } } member)
        {
            return Of(member.Object, depth + 1);
        }

        if (expression is not CallExpression { Callee: MemberExpression callee } call
            || callee is not { Object: Identifier { Name: "Math" }, Property: Identifier { Name: "min" } })
        {
            return PlanInterval.Any;
        }

        PlanInterval least = PlanInterval.Any;
        foreach (Expression argument in call.Arguments)
        {
            PlanInterval limit = argument is SpreadElement ? PlanInterval.Any : LimitOf(argument, depth + 1);
            if (limit.Max is { } max && (least.Max is not { } best || max < best)) least = new PlanInterval(0, max);
        }

        return least;
    }

    private double? StepOf(Expression? update, Variable variable)
    {
        switch (update)
        {
            case UpdateExpression { Argument: Identifier name } turn when _scopes.GetVariable(name) == variable:
                return turn.Operator == UpdateOperator.Increment ? 1 : -1;
            case AssignmentExpression { Left: Identifier name, Operator: AssignmentOperator.Add or AssignmentOperator.Subtract } change
                when _scopes.GetVariable(name) == variable && _constants.Fold(change.Right).Single is { IsNumber: true } by:
                return change.Operator == AssignmentOperator.Add ? by.Number : -by.Number;
            default:
                return null;
        }
    }

    private PlanInterval Of(Expression expression, int depth)
    {
        while (true)
        {
            if (expression is AwaitExpression awaited) expression = awaited.Argument;
            else if (expression is ChainExpression chain) expression = chain.Expression;
            else break;
        }

        if (depth > MaxDepth) return PlanInterval.Any;
        if (_known.TryGetValue(expression, out PlanInterval known)) return known;
        PlanInterval length = expression switch
        {
            ArrayExpression array => OfArray(array, depth),
            Identifier identifier => OfVariable(identifier, depth),
            CallExpression { Callee: MemberExpression { Computed: false, Property: Identifier method } callee } call =>
                OfCall(call, callee.Object, method.Name, depth),
            CallExpression { Callee: Identifier { Name: "Array" }, Arguments.Count: 1 } call => OfNumber(call.Arguments[0]),
            NewExpression { Callee: Identifier { Name: "Array" }, Arguments.Count: 1 } creation => OfNumber(creation.Arguments[0]),
            NewExpression { Callee: Identifier { Name: "Set" or "Map" }, Arguments.Count: 1 } creation =>
                Of(creation.Arguments[0], depth + 1).Maybe(),
            _ => Folded(expression),
        };
        _known.Set(expression, length);
        return length;
    }

    private PlanInterval OfArray(ArrayExpression array, int depth)
    {
        PlanInterval sum = PlanInterval.Zero;
        foreach (Expression? element in array.Elements)
        {
            sum = sum.Plus(element is SpreadElement spread ? Of(spread.Argument, depth + 1) : PlanInterval.Once);
        }

        return sum;
    }

    private PlanInterval OfVariable(Identifier identifier, int depth)
    {
        if (_constants.Fold(identifier).Single is { IsArray: true } list) return PlanInterval.Exactly(list.Elements.Count);
        if (_scopes.GetVariable(identifier) is not { IsReassigned: false } variable) return PlanInterval.Any;
        if (_constants.Uses.ChangesOf(variable) is not null) return PlanInterval.Any;
        return _constants.Names.InitialOf(variable) is Expression initial ? Of(initial, depth + 1) : PlanInterval.Any;
    }

    private PlanInterval Folded(Expression expression) =>
        _constants.Fold(expression).Single is { IsArray: true } list ? PlanInterval.Exactly(list.Elements.Count) : PlanInterval.Any;

    private PlanInterval OfNumber(Expression expression) =>
        _constants.Fold(expression).Single is { IsNumber: true, Number: >= 0 and < 4294967296 } number
            ? PlanInterval.Exactly((long)number.Number) : PlanInterval.Any;

    private PlanInterval OfCall(CallExpression call, Expression receiver, string method, int depth)
    {
        Expression? first = call.Arguments.Count > 0 && call.Arguments[0] is not SpreadElement ? call.Arguments[0] : null;
        switch (method)
        {
            case "map" or "sort" or "reverse" or "toSorted" or "toReversed" or "keys" or "values" or "entries" or "fill"
                when receiver is not Identifier { Name: "Object" }:
                return Of(receiver, depth + 1);
            case "filter":
                return Of(receiver, depth + 1).Maybe();
            case "slice":
                return OfSlice(call, receiver, depth);
            case "keys" or "values" or "entries" when first is ObjectExpression literal:
                int count = 0;
                foreach (Node member in literal.Properties)
                {
                    if (member is not Property) return PlanInterval.Any;
                    count++;
                }

                return new PlanInterval(Math.Min(count, 1), count);
            case "all" or "allSettled" when receiver is Identifier { Name: "Promise" } && first is not null:
                return Of(first, depth + 1);
            case "from" when receiver is Identifier { Name: "Array" } && first is not null:
                return OfFrom(first, depth + 1);
            case "concat":
                PlanInterval sum = Of(receiver, depth + 1);
                foreach (Expression argument in call.Arguments)
                {
                    sum = sum.Plus(argument is ArrayExpression ? Of(argument, depth + 1) : PlanInterval.Any);
                }

                return sum;
            default:
                return Folded(call);
        }
    }

    /// <summary>What <c>Array.from</c> makes of its first argument.</summary>
    internal PlanInterval OfFrom(Expression first, int depth = 0)
    {
        if (first is SpreadElement) return PlanInterval.Any;
        bool isLength = first is ObjectExpression { Properties.Count: 1 };
        if (!isLength) return Of(first, depth);
        return ((ObjectExpression)first).Properties[0] is Property { Key: Identifier { Name: "length" }, Value: Expression length }
            ? OfNumber(length) : PlanInterval.Any;
    }

    private double IntegerOf(Expression expression) =>
        _constants.Fold(expression).Single is { IsNumber: true } number ? Math.Truncate(number.Number) : double.NaN;

    private PlanInterval OfSlice(CallExpression call, Expression receiver, int depth)
    {
        PlanInterval all = Of(receiver, depth + 1);
        double start = call.Arguments.Count == 0 ? 0 : IntegerOf(call.Arguments[0]);
        double end = call.Arguments.Count < 2 ? double.PositiveInfinity : IntegerOf(call.Arguments[1]);
        double most = double.PositiveInfinity;
        if (start >= 0 && end >= 0) most = Math.Max(end - start, 0);
        else if (start < 0 && double.IsPositiveInfinity(end)) most = -start;
        if (double.IsInfinity(most) || double.IsNaN(most) || most > 1e15) return all.Maybe();
        long limit = (long)most;
        bool isFromStart = start == 0;
        return new PlanInterval(isFromStart ? Math.Min(all.Min, limit) : 0, all.Max is { } max ? Math.Min(max, limit) : limit);
    }
}
