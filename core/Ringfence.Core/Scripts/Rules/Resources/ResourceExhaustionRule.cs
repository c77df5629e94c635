using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;

namespace Ringfence.Scripts.Rules.Resources;

/// <summary>Sizes, counts and exponents that are known and go beyond a limit of the policy.</summary>
internal sealed class ResourceExhaustionRule : IScriptRule
{
    public IReadOnlyList<Rule> Rules { get; } = [ScriptRules.ResourceExhaustion];

    public IReadOnlyList<NodeType> Nodes { get; } =
    [
        NodeType.CallExpression, NodeType.NewExpression, NodeType.AssignmentExpression, NodeType.BinaryExpression, NodeType.ForStatement,
        NodeType.TemplateLiteral, NodeType.ArrayExpression,
    ];

    public void Check(Node node, ScriptRuleContext context)
    {
        Excess? excess = node switch
        {
            CallExpression call => CallSizes.Of(call, context) ?? Doubling.Of(call, context),
            NewExpression creation => CallSizes.Of(creation, creation.Callee, creation.Arguments, context),
            AssignmentExpression assignment =>
                ArraySizes.Of(assignment, context) ?? BigIntSizes.Of(assignment, context) ?? Doubling.Of(assignment, context),
            BinaryExpression operation => BigIntSizes.Of(operation, context),
            ForStatement loop => LoopTurns.Of(loop, context),
            _ => null,
        };
        // What makes a part of it too large makes the whole so: one finding is enough.
        if (excess is null && node.Start >= context.ExhaustedUntil && node is Expression
            && context.Rehearsal.ExcessAt(node) is { } rehearsed)
        {
            excess = RehearsedSizes.Of(rehearsed, node, context);
        }

        if (excess is null) return;

        if (node is Expression) context.ExhaustedUntil = node.End;
        context.Report(ScriptRules.ResourceExhaustion, excess.Start, excess.End, excess.Message);
    }

    public void CheckProgram(ScriptRuleContext context)
    {
    }
}
