using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Plan.Flow;

internal sealed partial class FlowBuilder
{
    private const int MaxNumberDepth = 6;
    private readonly Dictionary<int, bool> _numbers = [];

    private void Assign(Node target, Node value, FlowKind kind)
    {
        AssignFrom(target, Places.Of(value), kind);
        if (kind != FlowKind.Copy || target is not Identifier || Inside(value) is not Identifier other) return;
        Places.Join(Places.Of(target), Places.Of(other));
    }

    private void AssignFrom(Node target, int value, FlowKind kind)
    {
        switch (target)
        {
            case MemberExpression member:
                Graph.AddEdge(value, RootOf(member), kind);
                break;
            case Identifier or ObjectPattern or ArrayPattern:
                Graph.AddEdge(value, Places.Reserve(target), kind);
                break;
            case AssignmentPattern withDefault:
                Graph.AddEdge(value, Places.Reserve(withDefault.Left), kind);
                break;
        }
    }

    private void LeaveAssignment(AssignmentExpression assignment)
    {
        int value = Places.Of(assignment.Right);
        bool isNumber = IsNumber(assignment.Right, 0) || IsNumber(assignment.Left as Expression, 0);
        bool isGathering = _repeating > 0 && !isNumber
            && (assignment.Operator == AssignmentOperator.Add || assignment.Left is MemberExpression
                || Extends(assignment.Right, assignment.Left));
        FlowKind kind = isGathering ? FlowKind.Collect : FlowKind.Copy;
        if (assignment.Operator is not (AssignmentOperator.Assign or AssignmentOperator.Add or AssignmentOperator.And
            or AssignmentOperator.Or or AssignmentOperator.Coalesce))
        {
            kind = FlowKind.Arithmetic;
        }

        if (kind == FlowKind.Copy) Assign(assignment.Left, assignment.Right, kind);
        else AssignFrom(assignment.Left, value, kind);
        if (assignment.Left is MemberExpression { Computed: true } member) Graph.AddEdge(Places.Of(member.Property), RootOf(member), kind);
        Places.Alias(assignment, value);
    }

    /// <summary>Where what is put into an object goes: to the changes of the variable that holds it.</summary>
    private int RootOf(Expression expression)
    {
        while (expression is MemberExpression member) expression = member.Object;
        int place = Places.Of(expression);
        return expression is Identifier && place >= 0 && place < Places.ToolFunction ? Places.ChangesOf(place) : place;
    }

    private bool Extends(Expression value, Node target)
    {
        if (Places.VariableOf(target) is not { } variable) return false;
        Expression? first = value switch
        {
            BinaryExpression { Operator: BinaryOperator.Add } => value,
            TemplateLiteral { Expressions.Count: > 0 } template => template.Expressions[0],
            ArrayExpression { Elements.Count: > 0 } array => (array.Elements[0] as SpreadElement)?.Argument,
            CallExpression { Callee: MemberExpression { Property: Identifier { Name: "concat" } } callee } => callee.Object,
            _ => null,
        };
        while (first is BinaryExpression { Operator: BinaryOperator.Add } sum) first = sum.Left;
        return Places.VariableOf(first) == variable;
    }

    /// <summary>Whether an expression is a number as far as its form tells.</summary>
    private bool IsNumber(Expression? expression, int depth) => depth < MaxNumberDepth && expression switch
    {
        NumericLiteral => true,
        UnaryExpression { Operator: UnaryOperator.Minus or UnaryOperator.Plus } => true,
        UpdateExpression => true,
        BinaryExpression { Operator: BinaryOperator.Add } sum => IsNumber(sum.Left, depth + 1) || IsNumber(sum.Right, depth + 1),
        BinaryExpression binary => binary.Operator >= BinaryOperator.Subtract && binary.Operator <= BinaryOperator.BitwiseAnd,
        LogicalExpression logical => IsNumber(logical.Right, depth + 1),
        Identifier identifier => Places.VariableOf(identifier) is { } variable && IsNumber(variable),
        _ => false,
    };

    private bool IsNumber(Variable variable)
    {
        if (_numbers.TryGetValue(variable.Index, out bool known)) return known;
        foreach (Reference reference in variable.References)
        {
            if (reference.IsInitialization) return _numbers[variable.Index] = reference.WriteExpression is NumericLiteral;
        }

        return _numbers[variable.Index] = false;
    }

    // An await or a chain holds the same object.
    private static Node Inside(Node value)
    {
        while (true)
        {
            if (value is AwaitExpression awaited) value = awaited.Argument;
            else if (value is ChainExpression chain) value = chain.Expression;
            else return value;
        }
    }
}
