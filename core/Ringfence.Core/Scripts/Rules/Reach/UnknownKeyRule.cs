using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Findings;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>RF4041: keys that may be the name of a prototype or a constructor, for all that the text tells.</summary>
internal sealed class UnknownKeyRule : NodeRule, INameRule
{
    public override IReadOnlyList<Rule> Rules { get; } = [ScriptRules.UnknownKey];

    public override IReadOnlyList<NodeType> Nodes { get; } = [NodeType.MemberExpression, NodeType.Property];

    public bool Wants(string name, ScriptSettings settings) => false;

    public override void Check(Node node, ScriptRuleContext context)
    {
        switch (node)
        {
            case MemberExpression { Computed: true } member:
                if (!IsOwnKey(member, context)) CheckKey(member.Property, context);
                break;
            case Property { Computed: true } property when context.Ancestor() is ObjectPattern:
                CheckKey(property.Key, context);
                break;
        }
    }

    // A key that can be such a name as far as it is known is RF4027's.
    private static void CheckKey(Expression key, ScriptRuleContext context)
    {
        if (context.HarmlessKeys.Contains(key) || PropertyKeys.Of(key, context).Any(PropertyKeys.IsPrototypeKey)) return;
        context.Report(
            ScriptRules.UnknownKey, key,
            "This key is known only at run time, and may then be 'constructor' or '__proto__'. Use a Map, or take the key from a list: "
            + "if (allowed.includes(key)).");
    }

    // for (const key of Object.keys(x)) ... x[key], and for (const key in x)
    private static bool IsOwnKey(MemberExpression member, ScriptRuleContext context)
    {
        if (member.Object is not Identifier holder || member.Property is not Identifier key) return false;
        if (context.Scopes.GetReference(holder)?.Variable is not { IsReassigned: false } target) return false;
        if (context.Scopes.GetReference(key)?.Variable is not { Kind: VariableKind.Const or VariableKind.Let,
            IsReassigned: false } variable) return false;
        Reference first = variable.References[0];
        if (first.Usage != (ReferenceUsage.Write | ReferenceUsage.Initialization | ReferenceUsage.Iteration)) return false;
        Expression? source = first.WriteExpression as Expression;
        if (source is CallExpression { Arguments.Count: 1 } call && context.Constants.Names.Resolve(call.Callee) == "Object.keys")
        {
            source = call.Arguments[0];
        }
        else if (source is not Identifier || !context.Constants.Uses.IsOfForIn(source))
        {
            return false;
        }

        return source is Identifier iterated && context.Scopes.GetReference(iterated)?.Variable == target;
    }
}
