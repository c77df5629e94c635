using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Plan.Flow;

internal sealed partial class FlowBuilder
{
    private void EnterFunction(Node node, IFunction function)
    {
        FlowFunction made = new(node, _functions.Count, Graph.AddPlace()) { Name = function.Id?.Name };
        for (int i = 0; i < function.Params.Count; i++)
        {
            Node parameter = function.Params[i];
            if (parameter is RestElement rest)
            {
                made.RestFrom = i;
                parameter = rest.Argument;
            }

            if (parameter is AssignmentPattern withDefault) parameter = withDefault.Left;
            made.Parameters.Add(Places.Reserve(parameter));
        }

        made.IsInCall = Parent is CallExpression;
        if (Parent is VariableDeclarator { Id: Identifier name }) made.Name ??= name.Name;
        if (function.Id is { } id && Scopes.GetDeclaredVariable(id) is { } variable) Graph.AddFunction(variable.Index, made);
        if (node is Expression) Graph.AddFunction(Places.Reserve(node), made);
        _functions.Add(made);
        _byNode.Set(node, made);
        _open.Push(made);
        _repeating++;
    }

    private void LeaveFunction(Node node)
    {
        if (node is ArrowFunctionExpression { Expression: true } arrow) Graph.AddEdge(Places.Of(arrow.Body), _open.Peek().Returns);
        _open.Pop();
        _repeating--;
    }

    private void SetArguments(int place)
    {
        foreach (FlowFunction function in _open)
        {
            function.Arguments = place;
            if (function.Node is not ArrowFunctionExpression) break;
        }
    }

    private void LeaveClass(Node node, Identifier? id, ClassBody body)
    {
        int place = Places.Reserve(node);
        foreach (Node member in body.Body)
        {
            switch (member)
            {
                case MethodDefinition method when _byNode.TryGetValue(method.Value, out FlowFunction function):
                    function.Member = KeyOf(method.Key, method.Computed);
                    function.Name ??= function.Member;
                    Graph.AddFunction(place, function);
                    if (method.Kind == MethodKind.Get) Graph.AddEdge(function.Returns, Places.This);
                    break;
                case PropertyDefinition { Value: { } value } field:
                    Name(value, KeyOf(field.Key, field.Computed));
                    Graph.AddEdge(Places.Of(value), Places.This);
                    Graph.AddEdge(Places.Of(value), place);
                    break;
            }
        }

        Graph.AddEdge(place, Places.This);
        if (id is not null && Scopes.GetDeclaredVariable(id) is { } variable) Graph.AddEdge(place, variable.Index);
        if (id is not null && Scopes.GetScope(node) is { } scope && scope.Find(id.Name) is { } inner) Graph.AddEdge(place, inner.Index);
    }

    private void Name(Node? value, string? key)
    {
        if (value is null || key is null || !_byNode.TryGetValue(value, out FlowFunction function)) return;
        function.Member = key;
        function.Name ??= key;
    }

    private void EnterPattern(ObjectPattern pattern)
    {
        int place = Places.Reserve(pattern);
        foreach (Node member in pattern.Properties)
        {
            if (member is Property property)
            {
                string? key = KeyOf(property.Key, property.Computed);
                Node target = Inner(property.Value);
                if (target is MemberExpression) AssignFrom(target, place, FlowKind.Member);
                else AddMember(place, Places.Reserve(target), key, property.Key);
            }
            else
            {
                AssignFrom(Inner(member), place, FlowKind.Copy);
            }
        }
    }

    private void EnterPattern(ArrayPattern pattern)
    {
        int place = Places.Reserve(pattern);
        foreach (Node? element in pattern.Elements)
        {
            if (element is not null) AssignFrom(Inner(element), place, element is RestElement ? FlowKind.Copy : FlowKind.Element);
        }
    }

    private static Node Inner(Node target)
    {
        if (target is RestElement rest) target = rest.Argument;
        return target is AssignmentPattern withDefault ? withDefault.Left : target;
    }

    private void AddMember(int from, int to, string? key, Node where)
    {
        if (from < 0) return;
        if (key is null) Graph.AddEdge(from, to, FlowKind.Element);
        else if (MethodTable.IsSize(key)) Graph.AddEdge(from, to, FlowKind.Measure, key);
        else if (MethodTable.IsTotal(key)) Graph.AddEdge(from, to, FlowKind.Total, key);
        else if (MethodTable.IsListWrapper(key)) Graph.AddEdge(from, to, FlowKind.List, key);
        else if (MethodTable.IsWrapper(key)) Graph.AddEdge(from, to, FlowKind.Copy, key);
        else Graph.AddEdge(from, to, FlowKind.Member, key, _sources.BitOfField(where, key));
    }
}
