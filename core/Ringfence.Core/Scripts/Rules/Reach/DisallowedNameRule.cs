using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Wording;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>RF4025: the policy's list, for names of variables and of members that are read, written or destructured.</summary>
internal sealed class DisallowedNameRule : NodeRule, INameRule
{
    public override IReadOnlyList<Rule> Rules { get; } = [ScriptRules.DisallowedName];

    public override IReadOnlyList<NodeType> Nodes { get; } = [NodeType.Identifier, NodeType.MemberExpression, NodeType.Property];

    public bool Wants(string name, ScriptSettings settings) => settings.IsDisallowed(name);

    public override void Check(Node node, ScriptRuleContext context)
    {
        if (!context.Settings.HasDisallowed) return;
        switch (node)
        {
            case Identifier identifier when context.Settings.IsDisallowed(identifier.Name) && !IsPlainKey(identifier, context):
                Report(identifier, identifier.Name, context);
                break;
            case MemberExpression { Computed: true } member:
                CheckKey(member.Property, context);
                break;
            case Property property when context.Ancestor() is ObjectPattern && (property.Computed || property.Key is not Identifier):
                CheckKey(property.Key, context);
                break;
        }
    }

    private static void CheckKey(Expression key, ScriptRuleContext context)
    {
        if (key is Identifier identifier && context.Settings.IsDisallowed(identifier.Name)) return;
        if (PropertyKeys.Of(key, context).FirstOrDefault(context.Settings.IsDisallowed) is { } name) Report(key, name, context);
    }

    // A key that an object or a class is made with, and a label, name nothing that was there before.
    private static bool IsPlainKey(Identifier identifier, ScriptRuleContext context) => context.Ancestor() switch
    {
        Property property => property.Key == identifier && !property.Computed && !property.Shorthand
            && context.Ancestor(1) is ObjectExpression,
        MethodDefinition method => method.Key == identifier && !method.Computed,
        PropertyDefinition field => field.Key == identifier && !field.Computed,
        LabeledStatement or BreakStatement or ContinueStatement or MetaProperty => true,
        _ => false,
    };

    private static void Report(Node node, string name, ScriptRuleContext context) => context.Report(
        ScriptRules.DisallowedName, node,
        $"The policy forbids the name {Quoted.Name(name)} in scripts ('scripts.disallowed'), whatever it means here. Use another name, "
            + "or do without.");
}
