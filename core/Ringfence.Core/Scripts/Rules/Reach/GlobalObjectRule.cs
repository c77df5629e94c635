using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Scripts.Constants;
using Ringfence.Wording;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>RF4026.</summary>
internal sealed class GlobalObjectRule : NodeRule, INameRule
{
    public override IReadOnlyList<Rule> Rules { get; } = [ScriptRules.GlobalObject];

    public override IReadOnlyList<NodeType> Nodes { get; } = [NodeType.Identifier, NodeType.ThisExpression];

    public bool Wants(string name, ScriptSettings settings) => GlobalNames.IsRoot(name);

    public override void Check(Node node, ScriptRuleContext context)
    {
        if (node is Identifier identifier)
        {
            if (!GlobalNames.IsRoot(identifier.Name) || GlobalUse.NameOf(identifier, context) is null) return;
            if (GlobalUse.IsSupplied(identifier.Name, context) || context.Settings.IsDisallowed(identifier.Name)) return;
            context.Report(
                ScriptRules.GlobalObject, identifier,
                $"{Quoted.Name(identifier.Name)} is the global object: everything the engine and the host put there is one key away, "
                    + "and can be changed for every "
                + "other script. Use the names themselves.");
        }
        else if (context.Settings.Preset != ScriptPreset.AgentScript && GlobalThis.Is(context))
        {
            bool isOutside = context.ThisOwner is null;
            string place = isOutside ? "Outside of any function" : "In a function of sloppy code that is called by its name alone";
            string remedy = isOutside ? "Use the names themselves."
                : "Pass what the function needs, and begin the script with 'use strict'.";
            context.Report(
                ScriptRules.GlobalObject,
                    node, $"{place}, 'this' is the global object: everything the engine and the host put there is one key away. "
                    + $"{remedy}");
        }
    }
}
