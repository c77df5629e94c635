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
        Graph = new FlowGraph(scopes.Program.End);
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
        switch (node.Type)
        {
            case NodeType.FunctionDeclaration or NodeType.FunctionExpression or NodeType.ArrowFunctionExpression:
                EnterFunction(node, (IFunction)node);
                break;
            case NodeType.ForStatement or NodeType.ForOfStatement or NodeType.ForInStatement or NodeType.WhileStatement
                or NodeType.DoWhileStatement:
                _repeating++;
                break;
            case NodeType.ObjectPattern:
                EnterPattern((ObjectPattern)node);
                break;
            case NodeType.ArrayPattern:
                EnterPattern((ArrayPattern)node);
                break;
            case NodeType.Identifier:
                if (((Identifier)node).Name == "arguments"
                    && Places.VariableOf(node) is { Kind: VariableKind.Arguments } variable) SetArguments(variable.Index);
                break;
        }

        return true;
    }

    protected override void Leave(Node node)
    {
        switch (node.Type)
        {
            case NodeType.FunctionDeclaration or NodeType.FunctionExpression or NodeType.ArrowFunctionExpression:
                LeaveFunction(node);
                break;
            case NodeType.ForStatement or NodeType.WhileStatement or NodeType.DoWhileStatement:
                _repeating--;
                break;
            case NodeType.ForOfStatement:
                ForOfStatement each = (ForOfStatement)node;
                _repeating--;
                Assign(TargetOf(each.Left), each.Right, FlowKind.Element);
                break;
            case NodeType.ForInStatement:
                ForInStatement keys = (ForInStatement)node;
                _repeating--;
                Assign(TargetOf(keys.Left), keys.Right, FlowKind.Element);
                break;
            case NodeType.VariableDeclarator:
                if (node is VariableDeclarator { Init: { } init } declarator) Assign(declarator.Id, init, FlowKind.Copy);
                break;
            case NodeType.AssignmentPattern:
                AssignmentPattern pattern = (AssignmentPattern)node;
                Assign(pattern.Left, pattern.Right, FlowKind.Copy);
                break;
            case NodeType.ReturnStatement:
                Graph.AddEdge(Places.Of(((ReturnStatement)node).Argument), _open.Peek().Returns);
                break;
            case NodeType.YieldExpression:
                Graph.AddEdge(Places.Of(((YieldExpression)node).Argument), _open.Peek().Returns);
                break;
            case NodeType.ThrowStatement:
                Graph.AddEdge(Places.Of(((ThrowStatement)node).Argument), Places.Thrown);
                break;
            case NodeType.CatchClause:
                if (node is CatchClause { Param: { } parameter }) AssignFrom(parameter, Places.Thrown, FlowKind.Copy);
                break;
            case NodeType.ClassDeclaration:
                LeaveClass(node, ((ClassDeclaration)node).Id, ((ClassDeclaration)node).Body);
                break;
            case NodeType.ClassExpression:
                LeaveClass(node, ((ClassExpression)node).Id, ((ClassExpression)node).Body);
                break;
            default:
                LeaveExpression(node);
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
