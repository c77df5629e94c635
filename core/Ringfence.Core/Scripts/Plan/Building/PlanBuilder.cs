using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Constants;
using Ringfence.Scripts.Plan.Flow;

namespace Ringfence.Scripts.Plan.Building;

/// <summary>Walks a script and notes what it calls, and in which loops, callbacks and branches.</summary>
internal sealed class PlanBuilder : AstWalker
{
    private readonly ScriptFlow _flow;
    private readonly LengthFacts _lengths;
    private readonly CancellationToken _cancellation;
    private readonly Stack<PlanBlock> _open = new();
    private readonly Stack<PlanFunction> _functions = new();
    private int _opened;
    private int _visited;

    internal PlanBuilder(ScopeTree scopes, ScriptFlow flow, CancellationToken cancellation)
    {
        _flow = flow;
        _lengths = new LengthFacts(scopes, flow.Constants);
        _cancellation = cancellation;
        Functions = new PlanFunction[flow.Functions.Count];
    }

    internal PlanFunction[] Functions { get; }

    protected override bool Enter(Node node)
    {
        if ((++_visited & 0xFFF) == 0) _cancellation.ThrowIfCancellationRequested();
        NodeType type = node.Type;
        if (type is NodeType.Program or NodeType.FunctionDeclaration or NodeType.FunctionExpression or NodeType.ArrowFunctionExpression)
        {
            Open(_flow.Functions[_opened++]);
        }
        else if (IsChoice(type))
        {
            if (IsContinued(node)) _open.Peek().IsExhaustive &= node is ConditionalExpression or IfStatement { Alternate: not null };
            else if (ChoiceOf(node) is { } choice) Push(choice);
        }

        if (Parent is { } parent && (IsChoice(parent.Type) || IsLoop(parent.Type))
            && BlockOf(node, parent) is { } block) Push(block);
        return true;
    }

    protected override void Leave(Node node)
    {
        switch (node.Type)
        {
            case NodeType.CallExpression or NodeType.NewExpression or NodeType.TaggedTemplateExpression:
                if (_flow.SiteOf(node) is { } site) Call(site);
                break;
            case NodeType.ReturnStatement or NodeType.ThrowStatement:
                _open.Peek().Exits |= PlanExits.Return;
                break;
            case NodeType.BreakStatement:
                _open.Peek().Exits |= node is BreakStatement { Label: null } ? PlanExits.Break : PlanExits.Return;
                break;
            case NodeType.ContinueStatement:
                _open.Peek().Exits |= node is ContinueStatement { Label: null } ? PlanExits.Continue : PlanExits.Return;
                break;
        }

        while (_open.Count > 0 && _open.Peek().Node == node) Pop();
    }

    private void Open(FlowFunction function)
    {
        bool isScript = function.Index == 0;
        PlanBlock root = isScript
            ? new(PlanNodeKind.Script, "script", function.Node) : new(PlanNodeKind.Function, function.Name ?? "function", function.Node);
        PlanFunction made = new(function, root);
        Functions[function.Index] = made;
        _functions.Push(made);
        _open.Push(root);
    }

    private void Push(PlanBlock block)
    {
        PlanBlock parent = _open.Peek();
        if (block.Kind == PlanNodeKind.Branch) parent.BranchCount++;
        block.IsInUnbounded = (parent.IsInUnbounded && parent.Kind != PlanNodeKind.Function) || block.Turns.IsUnbounded;
        block.IsOptional |= parent.Exits != PlanExits.None;
        _open.Push(block);
    }

    private void Pop()
    {
        PlanBlock block = _open.Pop();
        PlanFunction function = _functions.Peek();
        if (block == function.Root)
        {
            function.Blocks.Add(block);
            _functions.Pop();
            return;
        }

        PlanBlock parent = _open.Peek();
        PlanExits exits = block.Exits;
        if (block.Kind == PlanNodeKind.Loop)
        {
            bool isCut = (exits & (PlanExits.Break | PlanExits.Return)) != 0;
            if (isCut && block.Turns.Min > 1) block.Turns = block.Turns with { Min = 1 };
            if (block.IsOptional) block.Turns = block.Turns.Maybe();
            exits &= PlanExits.Return;
        }
        else if (block.FallsThrough)
        {
            exits &= ~PlanExits.Break;
        }

        parent.Exits |= exits;
        bool isKept = block.Children.Count > 0 || block.Kind is PlanNodeKind.Loop;
        if (isKept)
        {
            parent.Add(block);
            function.Blocks.Add(block);
        }

        if (block.Kind == PlanNodeKind.Loop) function.HasLoops = true;
    }

    private void Call(CallSite site)
    {
        PlanBlock parent = _open.Peek();
        PlanBlock? call = null;
        if (site.Form != ToolCallForm.None)
        {
            bool isPassed = site.Form == ToolCallForm.Passed;
            PlanInterval turns = isPassed ? TurnsOf(site) : PlanInterval.Once;
            call = new PlanBlock(PlanNodeKind.ToolCall, "", site.Node) { Site = site, Turns = turns };
        }
        else if (site.Targets.Count > 0)
        {
            string name = site.Targets.Count == 1 ? site.Targets[0].Name ?? "function" : "one of " + site.Targets.Count + " functions";
            call = new PlanBlock(PlanNodeKind.FunctionCall, name, site.Node) { Site = site };
        }
        else if (site.Callbacks.Count > 0)
        {
            call = new PlanBlock(PlanNodeKind.Callback, LabelOf(site), site.Node) { Site = site, Turns = TurnsOf(site) };
        }

        if (call is null) return;
        bool isOptionalCall = site.Node is CallExpression { Optional: true };
        call.IsOptional = parent.Exits != PlanExits.None || isOptionalCall;
        call.IsInUnbounded = parent.IsInUnbounded || call.Turns.IsUnbounded;
        parent.Add(call);
        PlanFunction function = _functions.Peek();
        function.Blocks.Add(call);
        function.Calls.Add(call);
        function.CallsTools |= call.Kind == PlanNodeKind.ToolCall;
        function.HasLoops |= call.Kind == PlanNodeKind.Callback;
    }

    private static string LabelOf(CallSite site) => site.Node switch
    {
        _ when site.Method is { } method => method,
        CallExpression { Callee: Identifier name } => name.Name,
        NewExpression { Callee: Identifier name } => name.Name,
        _ => "callback",
    };

    /// <summary>How often a call calls what it is given.</summary>
    private PlanInterval TurnsOf(CallSite site)
    {
        string method = site.Method ?? "";
        if (method is "then" or "catch" or "finally") return new PlanInterval(0, 1);
        bool isFrom = method == "from" && site.ReceiverNode is Identifier { Name: "Array" };
        if (!MethodTable.IsIterating(method) || site.ReceiverNode is null || (isFrom && site.Arguments.Count == 0)) return PlanInterval.Any;
        PlanInterval length = isFrom && site.Node is CallExpression ? _lengths.OfFrom(site.Arguments[0]) : _lengths.Of(site.ReceiverNode);
        return method switch
        {
            "some" or "every" or "find" or "findIndex" or "findLast" or "findLastIndex" => length with { Min = Math.Min(length.Min, 1) },
            "reduce" or "reduceRight" when site.Arguments.Count < 2 =>
                new PlanInterval(Math.Max(length.Min - 1, 0), length.Max is { } max ? Math.Max(max - 1, 0) : null),
            "sort" or "toSorted" => length.Times(length).Maybe(),
            _ => length,
        };
    }

    private static bool IsChoice(NodeType type) =>
        type is NodeType.IfStatement or NodeType.ConditionalExpression or NodeType.LogicalExpression or NodeType.SwitchStatement
            or NodeType.TryStatement or NodeType.AssignmentExpression or NodeType.AssignmentPattern;

    private static bool IsLoop(NodeType type) =>
        type is NodeType.ForStatement or NodeType.ForOfStatement or NodeType.ForInStatement or NodeType.WhileStatement
            or NodeType.DoWhileStatement;

    private static PlanBlock? ChoiceOf(Node node) => node switch
    {
        IfStatement choice => new PlanBlock(PlanNodeKind.Condition, "if", node) { IsExhaustive = choice.Alternate is not null },
        ConditionalExpression => new PlanBlock(PlanNodeKind.Condition, "?:", node) { IsExhaustive = true },
        LogicalExpression logical => new PlanBlock(PlanNodeKind.Condition, logical.Operator.ToText(), node) { FallsThrough = true },
        SwitchStatement => new PlanBlock(PlanNodeKind.Condition, "switch", node) { FallsThrough = true },
        TryStatement => new PlanBlock(PlanNodeKind.Condition, "try", node),
        AssignmentExpression { Operator: AssignmentOperator.And or AssignmentOperator.Or or AssignmentOperator.Coalesce } assignment =>
            new PlanBlock(PlanNodeKind.Condition, assignment.Operator.ToText(), node),
        AssignmentPattern => new PlanBlock(PlanNodeKind.Condition, "default", node),
        _ => null,
    };

    // Chains of else-if, of conditions and of logical operators are one choice, however long.
    private bool IsContinued(Node node) => IsContinued(node, Parent);

    private static bool IsContinued(Node node, Node? parent) => parent switch
    {
        IfStatement choice => node is IfStatement && node == choice.Alternate,
        ConditionalExpression choice => node is ConditionalExpression && node == choice.Alternate,
        LogicalExpression logical => node is LogicalExpression && node == logical.Left,
        _ => false,
    };

    private PlanBlock? BlockOf(Node node, Node parent)
    {
        switch (parent)
        {
            case IfStatement choice when node == choice.Test:
            case ConditionalExpression other when node == other.Test:
                return IsContinued(parent, Ancestor(1))
                    ? new PlanBlock(PlanNodeKind.Condition, "else if", node) { IsOptional = true } : null;
            case IfStatement choice when !IsContinued(node):
                return Branch(node == choice.Consequent ? "then" : "else", node);
            case ConditionalExpression choice when !IsContinued(node):
                return Branch(node == choice.Consequent ? "then" : "else", node);
            case LogicalExpression logical when node == logical.Right:
                return Branch("then", node);
            case AssignmentExpression { Operator: AssignmentOperator.And or AssignmentOperator.Or or AssignmentOperator.Coalesce } assignment
                when node == assignment.Right:
                return Branch("then", node);
            case AssignmentPattern pattern when node == pattern.Right:
                return Branch("then", node);
            case SwitchStatement when node is SwitchCase one:
                return Branch(one.Test is null ? "default" : "case", node);
            case TryStatement attempt when node == attempt.Handler:
                return Branch("catch", node);
            case ForStatement loop when node == loop.Body || node == loop.Test || node == loop.Update:
                return Loop("for", loop, node, node == loop.Body, _lengths.TurnsOf(loop));
            case ForOfStatement loop when node == loop.Body:
                return Loop("for-of", loop, node, true, _lengths.Of(loop.Right));
            case ForInStatement loop when node == loop.Body:
                return Loop("for-in", loop, node, true, PlanInterval.Any);
            case WhileStatement loop when node == loop.Body || node == loop.Test:
                bool never = _flow.Constants.Fold(loop.Test).Single is { } test && !Coercion.ToBoolean(test);
                return Loop("while", loop, node, node == loop.Body, never ? PlanInterval.Zero : PlanInterval.Any);
            case DoWhileStatement loop when node == loop.Body || node == loop.Test:
                return Loop("do-while", loop, node, node == loop.Body, new PlanInterval(1, null));
            default:
                return null;
        }
    }

    private static PlanBlock Branch(string label, Node node) => new(PlanNodeKind.Branch, label, node);

    // What a head runs has no turns of its own, but runs once more than the body.
    private static PlanBlock Loop(string label, Statement loop, Node node, bool isBody, PlanInterval turns) => isBody
        ? new PlanBlock(PlanNodeKind.Loop, label, node) { Shown = loop, Turns = turns }
        : new PlanBlock(PlanNodeKind.Branch, "head", node) { Turns = turns.Plus(PlanInterval.Once) };
}
