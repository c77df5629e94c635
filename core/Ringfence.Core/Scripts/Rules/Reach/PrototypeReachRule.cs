using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Scripts.Constants;
using Ringfence.Wording;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>RF4027: members, computed keys, patterns, literals, names and arguments that lead to prototypes and constructors.</summary>
internal sealed class PrototypeReachRule : NodeRule, INameRule
{
    public override IReadOnlyList<Rule> Rules { get; } = [ScriptRules.PrototypeReach];

    public override IReadOnlyList<NodeType> Nodes { get; } =
        [NodeType.MemberExpression, NodeType.Property, NodeType.Identifier, NodeType.BinaryExpression, NodeType.CallExpression];

    public bool Wants(string name, ScriptSettings settings) => PropertyKeys.IsPrototypeKey(name);

    public override void Check(Node node, ScriptRuleContext context)
    {
        switch (node)
        {
            case MemberExpression member:
                if (Reached(context.KeysOf(member)) is { } key && !IsHarmless(member, key, context)) Report(member.Property, key, context);
                break;
            case Property property:
                CheckProperty(property, context);
                break;
            case Identifier identifier when PropertyKeys.IsPrototypeKey(identifier.Name):
                if (GlobalUse.NameOf(identifier, context) is { } name
                    && !context.Settings.IsKnownGlobal(name)) Report(identifier, name, context);
                break;
            case BinaryExpression { Operator: BinaryOperator.In, Left: not PrivateIdentifier } test:
                if (Reached(PropertyKeys.Of(test.Left, context)) is { } asked) Report(test.Left, asked, context);
                break;
            case CallExpression call when context.Constants.Names.Resolve(call.Callee) is { } callee && ReflectionRule.TakesKeys(callee):
                CheckArguments(call, context);
                break;
        }
    }

    private static string? Reached(IEnumerable<string> names) => names.FirstOrDefault(PropertyKeys.IsPrototypeKey);

    private static void CheckProperty(Property property, ScriptRuleContext context)
    {
        bool isPattern = context.Ancestor() is ObjectPattern;
        if (isPattern)
        {
            if (Reached(PropertyKeys.Of(property, context)) is { } key) Report(property.Key, key, context);
            return;
        }

        // Any other key makes a member of the object's own. A prototype of null is how objects without one are made.
        if (property.Shorthand || property.Method || !PropertyKeys.Of(property, context).Contains("__proto__")) return;
        if (property.Value is NullLiteral && !property.Computed && context.Settings.Preset != ScriptPreset.AgentScript) return;
        Report(property.Key, "__proto__", context);
    }

    private static void CheckArguments(CallExpression call, ScriptRuleContext context)
    {
        foreach (Expression argument in call.Arguments)
        {
            Expression value = argument is SpreadElement spread ? spread.Argument : argument;
            IEnumerable<ConstantValue> values = context.Constants.Fold(value).Values;
            if (argument is SpreadElement) values = values.SelectMany(static x => x.Elements);
            IEnumerable<string> names = values.Where(static x => x.IsString).Select(static x => x.Text);
            if (Reached(names) is { } key) Report(value, key, context);
        }
    }

    private static bool IsHarmless(MemberExpression member, string key, ScriptRuleContext context)
    {
        if (context.Settings.Preset == ScriptPreset.AgentScript) return false;
        return key switch
        {
            "prototype" => IsOfOwnFunction(member, context) || IsBorrowedMethod(member, context),
            "constructor" => IsOnlyNamed(member, context),
            _ => false,
        };
    }

    // Shape.prototype.area = ..., where Shape is a function of the script
    private static bool IsOfOwnFunction(MemberExpression member, ScriptRuleContext context) =>
        context.Constants.Fold(member.Object).Single is { Kind: ConstantKind.Function, Number: 0 };

    // Object.prototype.hasOwnProperty.call(x, y)
    private static bool IsBorrowedMethod(MemberExpression member, ScriptRuleContext context) =>
        context.Constants.Names.Resolve(member.Object) is { } holder && context.Settings.Definition.Globals.Contains(holder)
        && context.Ancestor() is MemberExpression { Computed: false } method && method.Object == member
        && context.Ancestor(1) is MemberExpression { Computed: false, Property: Identifier { Name: "call" or "apply" } } through
            && through.Object == method
        && context.Ancestor(2) is CallExpression call && call.Callee == through;

    // x.constructor.name, x.constructor === Y
    private static bool IsOnlyNamed(MemberExpression member, ScriptRuleContext context) => context.Ancestor() switch
    {
        MemberExpression { Computed: false, Property: Identifier { Name: "name" } } parent =>
            parent.Object == member
                && context.Ancestor(1) is not (AssignmentExpression or UpdateExpression or UnaryExpression),
        BinaryExpression
        {
            Operator: BinaryOperator.StrictEqual or BinaryOperator.StrictNotEqual or BinaryOperator.Equal or BinaryOperator.NotEqual,
        } => true,
        _ => false,
    };

    private static void Report(Node node, string key, ScriptRuleContext context)
    {
        string risk = key switch
        {
            "constructor" => "leads from any value to 'Function', which makes code from text",
            "prototype" => "is shared by every value of its kind, in all scripts of the engine",
            "__proto__" => "is the object behind this one, which every value of its kind shares",
            _ => "changes or shows how members are read behind everybody's back",
        };
        string remedy = context.Settings.Preset == ScriptPreset.AgentScript
            ? "AgentScript has no prototypes: keep data in plain keys of other names, and write functions that take the value."
            : "Use Object.hasOwn, Array.isArray or instanceof to ask what a value is, and a Map for keys that come from data.";
        context.Report(ScriptRules.PrototypeReach, node, $"{Quoted.Name(key)} {risk}. {remedy}");
    }
}
