using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>RF4022.</summary>
internal sealed class WithRule : NodeRule
{
    private const int KeywordLength = 4;

    public override IReadOnlyList<Rule> Rules { get; } = [ScriptRules.WithStatement];

    public override IReadOnlyList<NodeType> Nodes { get; } = [NodeType.WithStatement];

    public override void Check(Node node, ScriptRuleContext context) => context.Report(
        ScriptRules.WithStatement, node.Start, node.Start + KeywordLength,
        "Inside of 'with', any name may mean a member of the object, so what this code does cannot be known before it runs. Write the "
            + "object before each member.");
}
