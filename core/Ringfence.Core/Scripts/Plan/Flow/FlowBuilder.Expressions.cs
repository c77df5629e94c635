using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Plan.Flow;

internal sealed partial class FlowBuilder
{
    private void LeaveExpression(Expression expression)
    {
        switch (expression)
        {
            case AwaitExpression awaited:
                Places.Alias(awaited, Places.Of(awaited.Argument));
                break;
            case ChainExpression chain:
                Places.Alias(chain, Places.Of(chain.Expression));
                break;
            case SpreadElement spread:
                Places.Alias(spread, Places.Of(spread.Argument));
                break;
            case ThisExpression:
                Places.Alias(expression, Places.This);
                break;
            case SequenceExpression sequence:
                Places.Alias(sequence, Places.Of(sequence.Expressions[sequence.Expressions.Count - 1]));
                break;
            case AssignmentExpression assignment:
                LeaveAssignment(assignment);
                break;
            case MemberExpression member:
                LeaveMember(member);
                break;
            case CallExpression call:
                LeaveCall(call, call.Callee, call.Arguments);
                break;
            case NewExpression creation:
                LeaveCall(creation, creation.Callee, creation.Arguments);
                break;
            case TaggedTemplateExpression tagged:
                LeaveCall(tagged, tagged.Tag, tagged.Quasi.Expressions);
                break;
            case ConditionalExpression conditional:
                Join(conditional, conditional.Consequent, conditional.Alternate);
                break;
            case LogicalExpression logical:
                Join(logical, logical.Left, logical.Right);
                break;
            case BinaryExpression { Operator: BinaryOperator.Add } sum:
                Join(sum, sum.Left, sum.Right);
                break;
            case BinaryExpression { Operator: >= BinaryOperator.LeftShift and <= BinaryOperator.BitwiseAnd } binary:
                Take(binary, binary.Left, FlowKind.Arithmetic);
                Take(binary, binary.Right, FlowKind.Arithmetic);
                break;
            case UnaryExpression { Operator: UnaryOperator.Minus or UnaryOperator.Plus or UnaryOperator.BitwiseNot } unary:
                Take(unary, unary.Argument, FlowKind.Arithmetic);
                break;
            case TemplateLiteral template when Parent is not TaggedTemplateExpression:
                foreach (Expression part in template.Expressions) Take(template, part, FlowKind.Copy);
                break;
            case ArrayExpression array:
                foreach (Expression? element in array.Elements) Take(array, element, element is SpreadElement
                    ? FlowKind.List : FlowKind.Copy);
                break;
            case ObjectExpression literal:
                LeaveObject(literal);
                break;
            case Identifier identifier when MethodTable.IsEncoder(identifier.Name):
                Graph.HasEncoding = true;
                break;
        }
    }

    private void Join(Expression whole, Expression one, Expression other)
    {
        Take(whole, one, FlowKind.Copy);
        Take(whole, other, FlowKind.Copy);
    }

    private void Take(Expression whole, Node? part, FlowKind kind)
    {
        int place = Places.Of(part);
        if (place >= 0) Graph.AddEdge(place, Places.Reserve(whole), kind);
    }

    private void LeaveObject(ObjectExpression literal)
    {
        foreach (Node member in literal.Properties)
        {
            if (member is not Property property)
            {
                Take(literal, member, FlowKind.Whole);
                continue;
            }

            Name(property.Value, KeyOf(property.Key, property.Computed));
            Take(literal, property.Value, FlowKind.Copy);
            if (property.Computed) Take(literal, property.Key, FlowKind.Copy);
            if (property.Kind == PropertyKind.Get && _byNode.TryGetValue(property.Value, out FlowFunction getter))
            {
                Graph.AddEdge(getter.Returns, Places.Reserve(literal));
            }
        }
    }

    private void LeaveMember(MemberExpression member)
    {
        string? key = KeyOf(member.Property, member.Computed);
        if (key is not null && MethodTable.IsEncoder(key)) Graph.HasEncoding = true;
        bool isHost = member.Object is ThisExpression || (member.Object is Identifier root && Places.Of(root) < 0
            && GlobalNames.IsRoot(root.Name));
        if (key == ToolName && isHost)
        {
            Places.Alias(member, Places.ToolFunction);
            return;
        }

        if (Places.VariableOf(member.Object) is { } variable && key is not null && MembersOf(variable) is { } members)
        {
            int place = Places.Reserve(member);
            if (members.TryGetValue(key, out Node? value)) Graph.AddEdge(Places.Reserve(value), place);
            AddMember(Places.ChangesOf(variable.Index), place, key, member.Property);
            return;
        }

        int from = Places.Of(member.Object);
        if (from >= 0) AddMember(from, Places.Reserve(member), key, member.Property);
    }

    /// <summary>The members of the object that a variable is; null when it is not always that one, or they are not all known.</summary>
    private Dictionary<string, Node>? MembersOf(Variable variable)
    {
        if (variable.IsReassigned || Constants.Names.InitialOf(variable) is not ObjectExpression literal) return null;
        if (_literals.TryGetValue(literal, out Dictionary<string, Node>? known)) return known;
        Dictionary<string, Node>? members = new(StringComparer.Ordinal);
        foreach (Node member in literal.Properties)
        {
            if (member is Property { Computed: false, Kind: PropertyKind.Init } property
                && KeyOf(property.Key, isComputed: false) is { } key and not "__proto__")
            {
                members[key] = property.Value;
                continue;
            }

            members = null;
            break;
        }

        _literals.Set(literal, members);
        return members;
    }
}
