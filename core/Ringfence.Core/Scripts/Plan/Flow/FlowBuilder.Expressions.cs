using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Plan.Flow;

internal sealed partial class FlowBuilder
{
    private void LeaveExpression(Node node)
    {
        switch (node.Type)
        {
            case NodeType.AwaitExpression:
                Places.Alias(node, Places.Of(((AwaitExpression)node).Argument));
                break;
            case NodeType.ChainExpression:
                Places.Alias(node, Places.Of(((ChainExpression)node).Expression));
                break;
            case NodeType.SpreadElement:
                Places.Alias(node, Places.Of(((SpreadElement)node).Argument));
                break;
            case NodeType.ThisExpression:
                Places.Alias(node, Places.This);
                break;
            case NodeType.SequenceExpression:
                NodeList<Expression> parts = ((SequenceExpression)node).Expressions;
                Places.Alias(node, Places.Of(parts[parts.Count - 1]));
                break;
            case NodeType.AssignmentExpression:
                LeaveAssignment((AssignmentExpression)node);
                break;
            case NodeType.MemberExpression:
                LeaveMember((MemberExpression)node);
                break;
            case NodeType.CallExpression:
                CallExpression call = (CallExpression)node;
                LeaveCall(call, call.Callee, call.Arguments);
                break;
            case NodeType.NewExpression:
                NewExpression creation = (NewExpression)node;
                LeaveCall(creation, creation.Callee, creation.Arguments);
                break;
            case NodeType.TaggedTemplateExpression:
                TaggedTemplateExpression tagged = (TaggedTemplateExpression)node;
                LeaveCall(tagged, tagged.Tag, tagged.Quasi.Expressions);
                break;
            case NodeType.ConditionalExpression:
                ConditionalExpression conditional = (ConditionalExpression)node;
                Join(conditional, conditional.Consequent, conditional.Alternate);
                break;
            case NodeType.LogicalExpression:
                LogicalExpression logical = (LogicalExpression)node;
                Join(logical, logical.Left, logical.Right);
                break;
            case NodeType.BinaryExpression:
                LeaveBinary((BinaryExpression)node);
                break;
            case NodeType.UnaryExpression:
                UnaryExpression unary = (UnaryExpression)node;
                if (unary.Operator is UnaryOperator.Minus or UnaryOperator.Plus or UnaryOperator.BitwiseNot)
                {
                    Take(unary, unary.Argument, FlowKind.Arithmetic);
                }

                break;
            case NodeType.TemplateLiteral when Parent is not TaggedTemplateExpression:
                foreach (Expression part in ((TemplateLiteral)node).Expressions) Take((Expression)node, part, FlowKind.Copy);
                break;
            case NodeType.ArrayExpression:
                foreach (Expression? element in ((ArrayExpression)node).Elements)
                {
                    Take((Expression)node, element, element is SpreadElement ? FlowKind.List : FlowKind.Wrap);
                }

                break;
            case NodeType.ObjectExpression:
                LeaveObject((ObjectExpression)node);
                break;
            case NodeType.Identifier:
                if (MethodTable.IsEncoder(((Identifier)node).Name)) Graph.HasEncoding = true;
                break;
        }
    }

    private void LeaveBinary(BinaryExpression binary)
    {
        if (binary.Operator == BinaryOperator.Add)
        {
            Join(binary, binary.Left, binary.Right);
        }
        else if (binary.Operator is >= BinaryOperator.LeftShift and <= BinaryOperator.BitwiseAnd)
        {
            Take(binary, binary.Left, FlowKind.Arithmetic);
            Take(binary, binary.Right, FlowKind.Arithmetic);
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
