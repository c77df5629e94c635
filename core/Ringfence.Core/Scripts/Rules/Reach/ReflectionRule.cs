using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Wording;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>RF4028.</summary>
internal sealed class ReflectionRule : NodeRule, INameRule
{
    private static readonly HashSet<string> Members = new(
        [
            "Object.defineProperty", "Object.defineProperties", "Object.getOwnPropertyDescriptor", "Object.getOwnPropertyDescriptors",
            "Object.getOwnPropertyNames", "Object.getOwnPropertySymbols", "Object.getPrototypeOf", "Object.setPrototypeOf", "Object.create",
            "Symbol.toPrimitive", "Symbol.hasInstance", "Symbol.species", "Symbol.unscopables", "Symbol.isConcatSpreadable", "Symbol.match",
            "Symbol.matchAll", "Symbol.replace", "Symbol.search", "Symbol.split", "Symbol.toStringTag",
            "Error.captureStackTrace", "Error.prepareStackTrace", "Error.stackTraceLimit",
            "Function.prototype.call", "Function.prototype.apply", "Function.prototype.bind", "Function.prototype.toString",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Keys = new(Members.Select(static name => name.Substring(name.LastIndexOf('.')
        + 1)), StringComparer.Ordinal);

    public override IReadOnlyList<Rule> Rules { get; } = [ScriptRules.Reflection];

    public override IReadOnlyList<NodeType> Nodes { get; } = [NodeType.Identifier, NodeType.MemberExpression, NodeType.Property];

    /// <summary>Whether a free name is one that this rule answers for.</summary>
    internal static bool Owns(string name) => name is "Reflect" or "Proxy";

    /// <summary>Whether a function takes names of members as arguments.</summary>
    internal static bool TakesKeys(string callee) => callee.StartsWith("Reflect.", StringComparison.Ordinal)
        || callee is "Object.defineProperty" or "Object.getOwnPropertyDescriptor";

    public bool Wants(string name, ScriptSettings settings) => Owns(name) || IsCaller(name) || Keys.Contains(name);

    public override void Check(Node node, ScriptRuleContext context)
    {
        switch (node)
        {
            case Identifier { Name: "Reflect" or "Proxy" } identifier:
                if (GlobalUse.NameOf(identifier, context) is { } name
                    && !GlobalUse.IsSupplied(name, context)) Report(identifier, name, context);
                break;
            case MemberExpression member:
                CheckMember(member, context);
                break;
            case Property property when context.Ancestor() is ObjectPattern && SourceOf(context) is { } source:
                if (PropertyKeys.Of(property, context).FirstOrDefault(Keys.Contains) is { } key
                    && context.Constants.Names.Resolve(source) is { } holder
                    && Members.Contains(holder + "." + key))
                {
                    Report(property.Key, holder + "." + key, context);
                }

                break;
        }
    }

    private static void CheckMember(MemberExpression member, ScriptRuleContext context)
    {
        foreach (string key in context.KeysOf(member))
        {
            if (Owns(key) && GlobalUse.NameOf(member, context) == key)
            {
                Report(member.Property, key, context);
                return;
            }

            if (IsCaller(key) && member.Object is MemberExpression inner && PropertyKeys.Of(inner, context).Any(IsCaller))
            {
                context.Report(
                    ScriptRules.Reflection, member,
                    $"Calling {Quoted.Name(key)} of 'call', 'apply' or 'bind' hides which function is called in the end. Call the "
                        + "function itself.");
                return;
            }

            if (!Keys.Contains(key) || context.Constants.Names.Resolve(member.Object) is not { } holder
                || !Members.Contains(holder + "." + key)) continue;
            if (!IsCreationWithoutPrototype(member, holder + "." + key, context)) Report(member, holder + "." + key, context);
            return;
        }
    }

    private static bool IsCaller(string key) => key is "call" or "apply" or "bind";

    // Object.create(null) is how objects without a prototype are made; AgentScript's have none anyway.
    private static bool IsCreationWithoutPrototype(MemberExpression member, string name, ScriptRuleContext context) =>
        name == "Object.create" && context.Settings.Preset != ScriptPreset.AgentScript
        && context.Ancestor() is CallExpression { Arguments: { Count: 1 } arguments } call && call.Callee == member
            && arguments[0] is NullLiteral;

    private static Expression? SourceOf(ScriptRuleContext context) => context.Ancestor(1) switch
    {
        VariableDeclarator declarator when declarator.Id == context.Ancestor() => declarator.Init,
        AssignmentExpression assignment when assignment.Left == context.Ancestor() => assignment.Right,
        AssignmentPattern pattern when pattern.Left == context.Ancestor() => pattern.Right,
        _ => null,
    };

    private static void Report(Node node, string name, ScriptRuleContext context)
    {
        string remedy = name switch
        {
            "Object.create" => "Write an object literal, or a Map for keys that come from data.",
            "Object.getOwnPropertyNames" => "Use Object.keys.",
            "Object.getPrototypeOf" => "Use instanceof, or a member of your own that says what the value is.",
            "Proxy" => "Write a function that does what the trap would do.",
            _ when name.StartsWith("Error.", StringComparison.Ordinal) => "Use the error's message.",
            _ when name.StartsWith("Symbol.",
                StringComparison.Ordinal) => "Convert, compare and copy values with functions that are called by name.",
            _ when name.StartsWith("Function.", StringComparison.Ordinal) => "Call the function itself.",
            _ => "Read and write members directly.",
        };
        context.Report(
            ScriptRules.Reflection, node,
            $"{Quoted.Name(name)} reads or changes what checks and other scripts rely on. {remedy}");
    }
}
