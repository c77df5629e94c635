using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Rules;

/// <summary>Goes over a tree once and shows each node to the rules that want nodes of its type.</summary>
internal sealed class RuleWalker : AstWalker
{
    private readonly IScriptRule[]?[] _rulesByType;
    private readonly CancellationToken _cancellation;
    private ScriptRuleContext _context = null!;
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

    internal Node? AncestorAt(int distance) => Ancestor(distance);

    protected override bool Enter(Node node)
    {
        if ((++_visited & 0xFFF) == 0) _cancellation.ThrowIfCancellationRequested();
        if (_rulesByType[(int)node.Type] is not { } rules) return true;
        foreach (IScriptRule rule in rules) rule.Check(node, _context);
        return true;
    }
}
