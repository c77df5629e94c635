using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Rules;

/// <summary>Goes over a tree once and shows each node to the rules that want nodes of its type.</summary>
internal sealed class RuleWalker : AstWalker
{
    private readonly IScriptRule[]?[] _rulesByType;
    private readonly NameRules _names;
    private readonly CancellationToken _cancellation;
    private ScriptRuleContext _context = null!;
    private readonly Stack<Node> _thisOwners = new();
    private int _visited;

    internal RuleWalker(ScriptSettings settings, CancellationToken cancellation)
    {
        _rulesByType = settings.RulesByType;
        _names = settings.NameRules;
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
        if (RulesFor(node) is { } rules)
        {
            foreach (IScriptRule rule in rules) rule.Check(node, _context);
        }

        if (OwnsThis(node.Type)) _thisOwners.Push(node);
        return true;
    }

    protected override void Leave(Node node)
    {
        if (_thisOwners.Count > 0 && ReferenceEquals(_thisOwners.Peek(), node)) _thisOwners.Pop();
    }

    private IScriptRule[]? RulesFor(Node node)
    {
        NodeType type = node.Type;
        return type switch
        {
            NodeType.Identifier => _names.OfIdentifier(((Identifier)node).Name),
            NodeType.MemberExpression when node is MemberExpression { Computed: false, Property: Identifier name } =>
                _names.OfMember(name.Name),
            _ => _rulesByType[(int)type],
        };
    }

    private static bool OwnsThis(NodeType type) =>
        type is NodeType.FunctionDeclaration or NodeType.FunctionExpression or NodeType.PropertyDefinition or NodeType.StaticBlock;
}
