using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Plan.Flow;

/// <summary>Walks a script once and draws the ways of its data.</summary>
internal sealed partial class FlowBuilder : AstWalker
{
    private readonly FlowSources _sources;
    private readonly CancellationToken _cancellation;
    private readonly Stack<FlowFunction> _open = new();
    private readonly NodeMap<FlowFunction> _byNode = new();
    private readonly NodeMap<Dictionary<string, Node>?> _literals = new();
    private readonly List<FlowFunction> _functions = [];
    private readonly List<CallSite> _sites = [];
    private int _repeating;
    private int _visited;

    internal FlowBuilder(ScopeTree scopes, ConstantFolder constants, FlowSources sources, string toolFunction,
        CancellationToken cancellation)
    {
        Scopes = scopes;
        Constants = constants;
        ToolName = toolFunction;
        _sources = sources;
        _cancellation = cancellation;
        Graph = new FlowGraph();
        Places = new FlowPlaces(scopes, Graph, toolFunction);
        Graph.AddToolFunction(Places.ToolFunction);
        FlowFunction script = new(scopes.Program, 0, Graph.AddPlace());
        _functions.Add(script);
        _open.Push(script);
    }

    internal ScopeTree Scopes { get; }

    internal ConstantFolder Constants { get; }

    internal string ToolName { get; }

    internal FlowGraph Graph { get; }

    internal FlowPlaces Places { get; }

    internal IReadOnlyList<FlowFunction> Functions => _functions;

    internal IReadOnlyList<CallSite> Sites => _sites;

    protected override bool Enter(Node node)
    {
        if ((++_visited & 0xFFF) == 0) _cancellation.ThrowIfCancellationRequested();
        switch (node)
        {
            case IFunction function:
                EnterFunction(node, function);
                break;
            case ForStatement or ForOfStatement or ForInStatement or WhileStatement or DoWhileStatement:
                _repeating++;
                break;
            case ObjectPattern pattern:
                EnterPattern(pattern);
                break;
            case ArrayPattern pattern:
                EnterPattern(pattern);
                break;
            case Identifier identifier when identifier.Name == "arguments":
                if (Places.VariableOf(identifier) is { Kind: VariableKind.Arguments } variable) SetArguments(variable.Index);
                break;
        }

        return true;
    }

    protected override void Leave(Node node)
    {
        switch (node)
        {
            case IFunction function:
                LeaveFunction(node, function);
                break;
            case ForStatement or WhileStatement or DoWhileStatement:
                _repeating--;
                break;
            case ForOfStatement loop:
                _repeating--;
                Assign(TargetOf(loop.Left), loop.Right, FlowKind.Element);
                break;
            case ForInStatement loop:
                _repeating--;
                Assign(TargetOf(loop.Left), loop.Right, FlowKind.Element);
                break;
            case VariableDeclarator { Init: { } init } declarator:
                Assign(declarator.Id, init, FlowKind.Copy);
                break;
            case AssignmentPattern pattern:
                Assign(pattern.Left, pattern.Right, FlowKind.Copy);
                break;
            case ReturnStatement { Argument: { } value }:
                Graph.AddEdge(Places.Of(value), _open.Peek().Returns);
                break;
            case YieldExpression { Argument: { } value }:
                Graph.AddEdge(Places.Of(value), _open.Peek().Returns);
                break;
            case ThrowStatement thrown:
                Graph.AddEdge(Places.Of(thrown.Argument), Places.Thrown);
                break;
            case CatchClause { Param: { } parameter }:
                AssignFrom(parameter, Places.Thrown, FlowKind.Copy);
                break;
            case ClassDeclaration @class:
                LeaveClass(@class, @class.Id, @class.Body);
                break;
            case ClassExpression @class:
                LeaveClass(@class, @class.Id, @class.Body);
                break;
            case Expression expression:
                LeaveExpression(expression);
                break;
        }
    }

    private static Node TargetOf(Node left) => left is VariableDeclaration declaration ? declaration.Declarations[0].Id : left;

    /// <summary>The name of a member, as far as it is known.</summary>
    private string? KeyOf(Expression key, bool isComputed) => key switch
    {
        Identifier name when !isComputed => name.Name,
        PrivateIdentifier name => "#" + name.Name,
        StringLiteral text => text.Value,
        NumericLiteral => null,
        _ => Constants.Fold(key).SingleString,
    };
}
