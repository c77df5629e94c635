using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Parsing;

/// <summary>Turns what was read as an expression into the pattern it turned out to be.</summary>
internal sealed partial class Parser
{
    /// <summary>A parameter of an arrow function.</summary>
    private Node ToParameter(Node node)
    {
        if (node is not SpreadElement spread) return ToPattern(node, isBinding: true);

        // In `async (...rest)` the list was read as arguments.
        if (HasCommaBehind(spread))
        {
            Report(SyntaxErrorCode.InvalidParameters, spread, "The rest parameter is the last one, without a comma behind it");
        }

        return ToRest(spread, isBinding: true, mayBePattern: true);
    }

    private Node ToPattern(Node node, bool isBinding)
    {
        switch (node)
        {
            case Identifier name:
                if (isBinding) DeclareParameter(name);
                else CheckSimpleTarget(name, "A pattern", mayCall: false);
                return name;
            case ObjectExpression literal: return ToObjectPattern(literal, isBinding);
            case ArrayExpression literal: return ToArrayPattern(literal, isBinding);
            case AssignmentExpression { Operator: AssignmentOperator.Assign } assignment:
                return Made(new AssignmentPattern(
                    assignment.Start, assignment.End, ToPattern(assignment.Left, isBinding), assignment.Right));
            case MemberExpression when !isBinding:
                return node;
            case AssignmentPattern pattern:
                ToPattern(pattern.Left, isBinding);
                return pattern;
            case ObjectPattern or ArrayPattern or RestElement or Property when isBinding:
                DeclarePattern(node);
                return node;
            case ObjectPattern or ArrayPattern or RestElement:
                return node;
            default:
                ReportTarget(node, isBinding);
                return node;
        }
    }

    private void ReportTarget(Node node, bool isBinding)
    {
        string message = node switch
        {
            ChainExpression => "A pattern cannot have an optional chain (`?.`) as its target",
            _ when isBinding => "Expected the name of a parameter or a pattern",
            _ => "Expected a variable, a property or a pattern as the target",
        };
        Report(SyntaxErrorCode.InvalidTarget, node, message);
    }

    /// <summary>
    /// Declares the names of a pattern that was made for an assignment and is the parameter of an arrow function after all.
    /// </summary>
    private void DeclarePattern(Node pattern)
    {
        switch (pattern)
        {
            case ObjectPattern properties:
                foreach (Node property in properties.Properties) DeclarePattern(property);
                break;
            case ArrayPattern elements:
                foreach (Node? element in elements.Elements)
                {
                    if (element is not null) DeclarePattern(element);
                }

                break;
            case Property property:
                DeclarePattern(property.Value);
                break;
            case RestElement rest:
                DeclarePattern(rest.Argument);
                break;
            default:
                ToPattern(pattern, isBinding: true);
                break;
        }
    }

    private void DeclareParameter(Identifier name)
    {
        int index = _names.Find(name.Name);
        switch (_names.TypeOf(index))
        {
            case TokenType.Eval or TokenType.Arguments:
                StrictName(name, $"`{name.Name}` cannot be declared or assigned in strict code");
                break;
            case TokenType.Yield or TokenType.Let or TokenType.Static or (>= TokenType.Implements and <= TokenType.Public) when !IsStrict:
                StrictName(name, $"`{name.Name}` is reserved in strict code and cannot be a name");
                break;
        }

        Declare(name, index, BindingKind.Parameter);
    }

    private void StrictName(Identifier name, string message)
    {
        if (IsStrict) Report(SyntaxErrorCode.ReservedWord, name, message);
        else if (_function.StrictProblem.Message is null) _function.StrictProblem = (name.Start, name.End, message);
    }

    private ObjectPattern ToObjectPattern(ObjectExpression literal, bool isBinding)
    {
        int mark = _pendingCount;
        int last = literal.Properties.Count - 1;
        for (int i = 0; i <= last; i++)
        {
            switch (literal.Properties[i])
            {
                case Property { Kind: PropertyKind.Init, Method: false } property:
                    Push(ToPatternProperty(property, isBinding));
                    break;
                case SpreadElement spread:
                    CheckLast(spread, i == last);
                    Push(ToRest(spread, isBinding, mayBePattern: false));
                    break;
                case Node other:
                    Report(SyntaxErrorCode.InvalidTarget, other, "A pattern has no methods, getters or setters");
                    Push(other);
                    break;
            }
        }

        return Made(new ObjectPattern(literal.Start, literal.End, Pop<Node>(mark)));
    }

    private Property ToPatternProperty(Property property, bool isBinding)
    {
        Node value = ToPattern(property.Value, isBinding);
        return ReferenceEquals(value, property.Value)
            ? property
            : Made(new Property(
                property.Start,
                property.End,
                property.Key,
                value,
                PropertyKind.Init,
                property.Computed,
                method: false,
                property.Shorthand));
    }

    private ArrayPattern ToArrayPattern(ArrayExpression literal, bool isBinding)
    {
        int mark = _pendingCount;
        int last = literal.Elements.Count - 1;
        for (int i = 0; i <= last; i++)
        {
            switch (literal.Elements[i])
            {
                case null:
                    Push(null);
                    break;
                case SpreadElement spread:
                    CheckLast(spread, i == last);
                    Push(ToRest(spread, isBinding, mayBePattern: true));
                    break;
                case { } element:
                    Push(ToPattern(element, isBinding));
                    break;
            }
        }

        return Made(new ArrayPattern(literal.Start, literal.End, Pop<Node?>(mark)));
    }

    private void CheckLast(SpreadElement spread, bool isLast)
    {
        if (!isLast || HasCommaBehind(spread))
        {
            Report(
                SyntaxErrorCode.InvalidTarget, spread, "A rest element takes all that is left, so nothing may follow it, not even a comma");
        }
    }

    private bool HasCommaBehind(SpreadElement spread)
    {
        int next = _scanner.PeekPast(spread.End);
        return next < _source.Text.Length && _source.Text[next] == ',';
    }

    private RestElement ToRest(SpreadElement spread, bool isBinding, bool mayBePattern)
    {
        Node argument = spread.Argument;
        if (argument is AssignmentExpression or AssignmentPattern)
        {
            Report(SyntaxErrorCode.InvalidTarget, argument, "A rest element takes all that is left, so it has no default");
        }
        else if (!mayBePattern && argument is ObjectExpression or ArrayExpression)
        {
            Report(
                SyntaxErrorCode.InvalidTarget,
                argument,
                "The rest of an object goes into a variable or property, not into another pattern");
        }
        else
        {
            argument = ToPattern(argument, isBinding);
        }

        return Made(new RestElement(spread.Start, spread.End, argument));
    }
}
