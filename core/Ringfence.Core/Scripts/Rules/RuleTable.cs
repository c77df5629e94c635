using Ringfence.Ecmascript.Ast;
using Ringfence.Scripts.Rules.Calls;
using Ringfence.Scripts.Rules.Language;
using Ringfence.Scripts.Rules.Loops;
using Ringfence.Scripts.Rules.Reach;
using Ringfence.Scripts.Rules.Reachability;
using Ringfence.Scripts.Rules.RegExps;
using Ringfence.Scripts.Rules.Resources;
using Ringfence.Scripts.Rules.Tools;

namespace Ringfence.Scripts.Rules;

/// <summary>The rules about trees, and which of them wants which nodes.</summary>
internal static class RuleTable
{
    internal static IReadOnlyList<IScriptRule> All { get; } =
    [
        new DynamicCodeRule(), new TimerTextRule(), new WithRule(), new HostGlobalRule(), new UnknownGlobalRule(), new DisallowedNameRule(),
        new GlobalObjectRule(), new PrototypeReachRule(), new ReflectionRule(), new ReservedNameRule(), new UnknownKeyRule(),
        new AgentScriptRule(), new ForbiddenLoopRule(), new EndlessLoopRule(), new ResourceExhaustionRule(), new JsonCallbackRule(),
            new UnreachableCodeRule(),
        new RequiredCallRule(), new CallArgumentsRule(), new DynamicToolNameRule(), new ForbiddenToolRule(), new ToolFunctionMisusedRule(),
        new AsynchronousCodeRule(), new RegExpRule(),
    ];

    internal static IScriptRule[]?[] Group(IEnumerable<IScriptRule> rules)
    {
        List<IScriptRule>?[] lists = new List<IScriptRule>?[(int)NodeType.YieldExpression + 1];
        foreach (IScriptRule rule in rules)
        {
            foreach (NodeType type in rule.Nodes) (lists[(int)type] ??= []).Add(rule);
        }

        return [.. lists.Select(list => list?.ToArray())];
    }
}
