using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Flow;

/// <summary>Follows control through the statements of a program in the order of the text.</summary>
internal sealed class FlowWalker : AstWalker
{
    private readonly ConstantFolder _constants;
    private readonly ScopeTree _scopes;
    private readonly CancellationToken _cancellation;
    private readonly Stack<FlowFrame> _frames = new();
    private readonly JumpTargets _targets = new();
    private bool _isReachable = true;
    private int _silentUntil;
    private int _visited;

    internal FlowWalker(ConstantFolder constants, ScopeTree scopes, CancellationToken cancellation)
    {
        _constants = constants;
        _scopes = scopes;
        _cancellation = cancellation;
    }

    internal List<DeadCode> DeadCode { get; } = [];

    internal List<LoopFact> Loops { get; } = [];

    internal List<CallSite> Calls { get; } = [];

    /// <summary>Whether there is a <c>catch</c> anywhere.</summary>
    internal bool Catches { get; private set; }

    protected override bool Enter(Node node)
    {
        if ((++_visited & 0xFFF) == 0) _cancellation.ThrowIfCancellationRequested();
        if (IsOnlyPassed(node.Type)) return true;
        EnterPart(node);
        if (!_isReachable && node.Start >= _silentUntil && Parent is { } parent) ReportDead(parent, node);
        switch (node)
        {
            case Program or IFunction or StaticBlock:
                Open(node).Target = _targets.Open(JumpTargetKind.Function, node);
                _isReachable = true;
                break;
            case IfStatement conditional:
                Open(node).Never = NeverOf(conditional);
                break;
            case WhileStatement loop:
                OpenLoop(node, loop.Test);
                break;
            case DoWhileStatement loop:
                OpenLoop(node, loop.Test);
                break;
            case ForStatement loop:
                OpenLoop(node, loop.Test).IsTestAlwaysTrue |= loop.Test is null;
                break;
            case ForInStatement or ForOfStatement:
                OpenLoop(node, null);
                break;
            case SwitchStatement:
                Open(node).Target = _targets.Open(JumpTargetKind.Switch, node);
                break;
            case LabeledStatement:
                Open(node).Target = _targets.Open(JumpTargetKind.Label, node);
                break;
            case TryStatement attempt:
                FlowFrame frame = Open(node);
                if (attempt.Finalizer is not null) frame.Finally = _targets.Open(JumpTargetKind.Finally, node);
                Catches |= attempt.Handler is not null;
                if (attempt.Handler is not null) frame.Target = _targets.Open(JumpTargetKind.Catch, node);
                break;
            case CallExpression call:
                Calls.Add(new CallSite(call, _isReachable));
                break;
        }

        return true;
    }

    protected override void Leave(Node node)
    {
        if (IsOnlyPassed(node.Type)) return;
        switch (node)
        {
            case ReturnStatement:
                Jump(_targets.Function, isContinue: false);
                break;
            case ThrowStatement:
                Jump(_targets.Catch, isContinue: false);
                break;
            case BreakStatement jump:
                Jump(jump.Label is null ? _targets.Breakable : _targets.Labelled(jump.Label.Name), isContinue: false);
                break;
            case ContinueStatement jump:
                Jump(jump.Label is null ? _targets.Loop : _targets.LabelledLoop(jump.Label.Name), isContinue: true);
                break;
            case CallExpression or NewExpression or AwaitExpression or ForOfStatement { Await: true } when _isReachable:
                if (MayThrow(node)) _targets.Throw();
                if (_frames.Count > 0 && _frames.Peek().Node == node) Close(node);
                break;
            case YieldExpression when _isReachable:
                // Whoever asked for the value may ask for no more.
                JumpTargets.Jump(_targets, _targets.Function, isContinue: false);
                break;
            default:
                if (_frames.Count > 0 && _frames.Peek().Node == node) Close(node);
                break;
        }

        LeavePart(node);
    }

    // Most nodes: parts of expressions, which neither open anything nor stand where control could end.
    private static bool IsOnlyPassed(NodeType type) => type is NodeType.Identifier or NodeType.Literal or NodeType.MemberExpression
        or NodeType.Property or NodeType.BinaryExpression or NodeType.ObjectExpression or NodeType.ArrayExpression
        or NodeType.TemplateElement or NodeType.TemplateLiteral or NodeType.AssignmentExpression or NodeType.VariableDeclarator;

    /// <summary>Some parts of statements begin with what control was like elsewhere.</summary>
    private void EnterPart(Node node)
    {
        if (_frames.Count == 0) return;
        FlowFrame frame = _frames.Peek();
        if (node == frame.Never)
        {
            _isReachable = false;
            _silentUntil = Math.Max(_silentUntil, node.End);
        }

        switch (node)
        {
            case SwitchCase:
                _isReachable = frame.IsReachable;
                break;
            case CatchClause:
                _isReachable = frame.IsReachable;
                break;
            case BlockStatement when frame.Node is TryStatement attempt && node == attempt.Finalizer:
                _targets.Close();
                _isReachable = frame.IsReachable;
                break;
        }
    }

    private void LeavePart(Node node)
    {
        if (_frames.Count == 0) return;
        FlowFrame frame = _frames.Peek();
        switch (frame.Node)
        {
            case IfStatement conditional when node == conditional.Consequent:
                frame.Completes |= _isReachable;
                _isReachable = frame.IsReachable;
                break;
            case TryStatement attempt when node == attempt.Block:
                frame.Completes |= _isReachable;
                if (attempt.Handler is not null) _targets.Close();
                break;
            case TryStatement attempt when node == attempt.Handler:
                frame.Completes |= _isReachable;
                break;
        }
    }

    private void Close(Node node)
    {
        FlowFrame frame = _frames.Pop();
        switch (node)
        {
            case Program or IFunction or StaticBlock:
                _targets.Close();
                _isReachable = frame.IsReachable;
                break;
            case IfStatement conditional:
                if (conditional.Alternate is null) _isReachable = frame.IsReachable && !_constants.IsAlwaysTrue(_scopes, conditional.Test);
                _isReachable |= frame.Completes;
                break;
            case SwitchStatement choice:
                _targets.Close();
                bool hasDefault = false;
                foreach (SwitchCase part in choice.Cases) hasDefault |= part.Test is null;
                _isReachable = (_isReachable && choice.Cases.Count > 0) || frame.Target!.IsBroken || (frame.IsReachable && !hasDefault);
                break;
            case LabeledStatement:
                _targets.Close();
                _isReachable |= frame.Target!.IsBroken;
                break;
            case TryStatement attempt:
                CloseTry(frame, attempt);
                break;
            default:
                CloseLoop(frame, (Statement)node);
                break;
        }
    }

    private void CloseLoop(FlowFrame frame, Statement loop)
    {
        JumpTarget target = frame.Target!;
        _targets.Close();
        Loops.Add(new LoopFact(loop, frame.IsTestAlwaysTrue, frame.IsReachable, target.IsLeft, target.IsContinued,
            target.MayThrow, _targets.Catch.Node));
        bool isTestReached = loop is DoWhileStatement ? _isReachable || target.IsContinued : frame.IsReachable;
        _isReachable = target.IsBroken || (isTestReached && !frame.IsTestAlwaysTrue);
    }

    private void CloseTry(FlowFrame frame, TryStatement attempt)
    {
        if (attempt.Finalizer is null)
        {
            _isReachable = frame.Completes;
            return;
        }

        if (_isReachable && frame.Finally!.Pending is { } pending)
        {
            foreach ((JumpTarget target, bool isContinue) in pending) JumpTargets.Jump(_targets, target, isContinue);
        }

        _isReachable &= frame.Completes;
    }

    private FlowFrame Open(Node node)
    {
        FlowFrame frame = new(node, _isReachable);
        _frames.Push(frame);
        return frame;
    }

    private FlowFrame OpenLoop(Node node, Expression? test)
    {
        FlowFrame frame = Open(node);
        frame.Target = _targets.Open(JumpTargetKind.Loop, node);
        frame.IsTestAlwaysTrue = test is not null && _constants.IsAlwaysTrueInLoop(_scopes, test);
        return frame;
    }

    private void Jump(JumpTarget? target, bool isContinue)
    {
        if (_isReachable && target is not null) JumpTargets.Jump(_targets, target, isContinue);
        _isReachable = false;
    }

    // Functions of the language that take anything.
    private bool MayThrow(Node node) => node switch
    {
        CallExpression { Callee: MemberExpression { Object: Identifier { Name: "Math" or "console" or "Number" or "Object" } holder } } =>
            _scopes.GetReference(holder) is not { Variable: null },
        CallExpression { Callee: MemberExpression { Property: Identifier { Name: "push" or "pop" or "shift" or "includes" or "has"
            or "get" or "set" or "add" or "slice" or "join" } } } => false,
        _ => true,
    };

    private Statement? NeverOf(IfStatement conditional) =>
        _constants.IsAlwaysTrue(_scopes, conditional.Test) ? conditional.Alternate
        : _constants.IsAlwaysFalse(_scopes, conditional.Test) ? conditional.Consequent
        : null;

    private void ReportDead(Node parent, Node node)
    {
        if (!DeadStatements.Counts(parent, node)) return;
        DeadCode.Add(new DeadCode(node.Start, DeadStatements.EndOf(parent, node)));
        _silentUntil = Math.Max(_silentUntil, parent.End);
    }
}
