using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Constants;

/// <summary>Where the things of a script are used: facts that need the nodes above. Collected in one walk.</summary>
internal sealed class ScriptUses : AstWalker
{
    private readonly ScopeTree _scopes;
    private readonly NodeMap<CallExpression> _callsByName = new();
    private readonly NodeMap<CallExpression> _callsOfFunction = new();
    private readonly NodeMap<CallExpression> _callbacks = new();
    private readonly NodeMap<CallExpression> _callsThrough = new();
    private readonly NodeMap<bool> _executors = new();
    private readonly ObjectUses?[] _objects;
    private readonly NodeMap<PatternStep> _steps = new();
    private readonly NodeMap<bool> _appends = new();
    private readonly NodeMap<bool> _forIn = new();

    private ScriptUses(ScopeTree scopes)
    {
        _scopes = scopes;
        _objects = new ObjectUses?[scopes.Variables.Count];
    }

    internal static ScriptUses Of(ScopeTree scopes)
    {
        ScriptUses uses = new(scopes);
        uses.Walk(scopes.Program);
        return uses;
    }

    /// <summary>The call of a function by its name.</summary>
    internal CallExpression? CallByName(Identifier callee) => _callsByName.TryGetValue(callee, out CallExpression call) ? call : null;

    /// <summary>The call of a function where it stands.</summary>
    internal CallExpression? CallOf(Node function) => _callsOfFunction.TryGetValue(function, out CallExpression call) ? call : null;

    /// <summary>The call that a function is the first argument of.</summary>
    internal CallExpression? CallbackOf(Node function) => _callbacks.TryGetValue(function, out CallExpression call) ? call : null;

    /// <summary>The call of <c>call</c> or <c>apply</c> of a function where it stands.</summary>
    internal CallExpression? CallThrough(Node function) => _callsThrough.TryGetValue(function, out CallExpression call) ? call : null;

    /// <summary>Whether a function is what <c>new Promise</c> calls.</summary>
    internal bool IsExecutor(Node function) => _executors.ContainsKey(function);

    /// <summary>How the object in a variable is changed; null when it is not.</summary>
    internal ObjectUses? ChangesOf(Variable variable) => _objects[variable.Index];

    /// <summary>How a pattern comes to a name in it; null when it is no part of a pattern.</summary>
    internal PatternStep? StepTo(Node target) => _steps.TryGetValue(target, out PatternStep step) ? step : null;

    /// <summary>Whether a name is the left side of <c>+=</c>.</summary>
    internal bool IsAppendedTo(Identifier name) => _appends.ContainsKey(name);

    /// <summary>Whether an expression is what a <c>for-in</c> goes through.</summary>
    internal bool IsOfForIn(Node expression) => _forIn.ContainsKey(expression);

    protected override bool Enter(Node node)
    {
        switch (node.Type)
        {
            case NodeType.Identifier:
                Identifier identifier = (Identifier)node;
                if (_scopes.GetReference(identifier) is { IsRead: true, Variable: { } variable }) AddUse(identifier, variable);
                break;
            case NodeType.CallExpression:
                AddCall((CallExpression)node);
                break;
            case NodeType.NewExpression:
                if (node is NewExpression { Callee: Identifier { Name: "Promise" }, Arguments: { Count: > 0 } arguments })
                {
                    _executors.Set(arguments[0], true);
                }

                break;
            case NodeType.AssignmentExpression:
                if (node is AssignmentExpression { Operator: AssignmentOperator.Add, Left: Identifier left }) _appends.Set(left, true);
                break;
            case NodeType.ForInStatement:
                _forIn.Set(((ForInStatement)node).Right, true);
                break;
            case NodeType.ObjectPattern:
                foreach (Node member in ((ObjectPattern)node).Properties)
                {
                    AddStep(node, member as Property, 0, member is Property p ? p.Value : member);
                }

                break;
            case NodeType.ArrayPattern:
                NodeList<Node?> elements = ((ArrayPattern)node).Elements;
                for (int i = 0; i < elements.Count; i++) AddStep(node, null, i, elements[i]);
                break;
        }

        return true;
    }

    private void AddCall(CallExpression call)
    {
        if (call.Callee is Identifier name) _callsByName.Set(name, call);
        else if (call.Callee is IFunction) _callsOfFunction.Set(call.Callee, call);
        else if (call.Callee is MemberExpression { Object: IFunction, Computed: false,
            Property: Identifier { Name: "call" or "apply" } } member)
        {
            _callsThrough.Set(member.Object, call);
        }

        if (call.Arguments.Count > 0 && call.Arguments[0] is IFunction) _callbacks.Set(call.Arguments[0], call);
    }

    private void AddStep(Node pattern, Property? property, int index, Node? target)
    {
        Expression? fallback = null;
        bool isRest = target is RestElement;
        if (target is RestElement rest) target = rest.Argument;
        if (target is AssignmentPattern withDefault) (target, fallback) = (withDefault.Left, withDefault.Right);
        if (target is Identifier or ObjectPattern or ArrayPattern)
        {
            _steps.Set(target, new PatternStep
            {
                Outer = StepTo(pattern), Property = property, Index = index, Default = fallback, IsRest = isRest,
            });
        }
    }

    private void AddUse(Identifier identifier, Variable variable)
    {
        switch (Parent)
        {
            case MemberExpression member when member.Object == identifier:
                AddMemberUse(member, variable);
                break;
            case MemberExpression or SpreadElement or ForOfStatement or ForInStatement or BinaryExpression or TemplateLiteral
                or UnaryExpression or ExpressionStatement or IfStatement or WhileStatement:
            case CallExpression call when call.Callee == identifier:
                break;
            default:
                MarkChanged(variable);
                break;
        }
    }

    private void AddMemberUse(MemberExpression member, Variable variable)
    {
        switch (Ancestor(1))
        {
            case AssignmentExpression assignment when assignment.Left == member:
                UsesOf(variable).Add(assignment);
                break;
            case CallExpression call when call.Callee == member:
                string method = member is { Computed: false, Property: Identifier name } ? name.Name : "";
                if (method == "push") UsesOf(variable).Add(call);
                else if (method is not ("join" or "slice" or "concat" or "at" or "indexOf" or "includes" or "toString" or "map" or "filter"
                    or "forEach"))
                {
                    MarkChanged(variable);
                }

                break;
            case UpdateExpression or UnaryExpression { Operator: UnaryOperator.Delete } or ForInStatement or ForOfStatement or ArrayPattern
                or AssignmentPattern or RestElement:
            case Property property when property.Value == member && Ancestor(2) is ObjectPattern:
                MarkChanged(variable);
                break;
        }
    }

    private void MarkChanged(Variable variable) => _objects[variable.Index] ??= ObjectUses.OnlyChanged;

    private ObjectUses UsesOf(Variable variable)
    {
        ObjectUses? known = _objects[variable.Index];
        return known is null || known == ObjectUses.OnlyChanged ? _objects[variable.Index] = new ObjectUses() : known;
    }
}
