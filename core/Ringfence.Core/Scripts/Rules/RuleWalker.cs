using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Rules;

/// <summary>Goes over a tree once and shows each node to the rules that want nodes of its type.</summary>
internal sealed class RuleWalker : AstWalker
{
    private readonly IScriptRule[]?[] _rulesByType;
    private readonly CancellationToken _cancellation;
    private ScriptRuleContext _context = null!;
    private readonly Stack<Node> _thisOwners = new();
    private int _visited;

    internal RuleWalker(IScriptRule[]?[] rulesByType, CancellationToken cancellation)
    {
        _rulesByType = rulesByType;
        _cancellation = cancellation;
    }

    internal void Run(ScriptRuleContext context)
    {
        _context = context;
        Walk(context.Program);
    }

    /// <summary>The function, field or static block whose <c>this</c> is meant; null for the program's.</summary>
    internal Node? ThisOwner => _thisOwners.Count > 0 ? _thisOwners.Peek() : null;

    internal Node? AncestorAt(int distance) => Ancestor(distance);

    protected override bool Enter(Node node)
    {
        if ((++_visited & 0xFFF) == 0) _cancellation.ThrowIfCancellationRequested();
        if (_rulesByType[(int)node.Type] is { } rules)
        {
            foreach (IScriptRule rule in rules) rule.Check(node, _context);
        }

        if (OwnsThis(node)) _thisOwners.Push(node);
        return true;
    }

    protected override void Leave(Node node)
    {
        if (OwnsThis(node)) _thisOwners.Pop();
    }

    private static bool OwnsThis(Node node) =>
        node.Type is NodeType.FunctionDeclaration or NodeType.FunctionExpression or NodeType.PropertyDefinition or NodeType.StaticBlock;
}
