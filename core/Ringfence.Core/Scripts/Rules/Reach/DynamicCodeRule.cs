using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Wording;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>RF4021: <c>eval</c>, <c>Function</c> and its kin under any name, and <c>import()</c>.</summary>
internal sealed class DynamicCodeRule : NodeRule, INameRule
{
    private static readonly HashSet<string> Names = new(
        ["eval", "Function", "AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction", "ShadowRealm", "execScript"],
            StringComparer.Ordinal);

    public override IReadOnlyList<Rule> Rules { get; } = [ScriptRules.DynamicCode];

    public override IReadOnlyList<NodeType> Nodes { get; } = [NodeType.Identifier, NodeType.MemberExpression, NodeType.Property,
        NodeType.ImportExpression];

    /// <summary>Whether a free name is one that this rule answers for.</summary>
    internal static bool Owns(string name) => Names.Contains(name);

    public bool Wants(string name, ScriptSettings settings) => name == "constructor" || Names.Contains(name);

    public override void Check(Node node, ScriptRuleContext context)
    {
        switch (node)
        {
            case Identifier identifier when Names.Contains(identifier.Name):
                if (GlobalUse.NameOf(identifier, context) is { } name
                    && !IsHarmless(identifier, context)) Report(identifier, name, context);
                break;
            case MemberExpression member:
                CheckMember(member, context);
                break;
            case Property { Value: not null } property when context.Ancestor() is ObjectPattern pattern:
                CheckPattern(property, pattern, context);
                break;
            case ImportExpression:
                context.Report(ScriptRules.DynamicCode, node,
                    "'import()' loads code while the script runs, which no check has seen. Give the script what it needs as a tool or a "
                        + "value.");
                break;
        }
    }

    private static void CheckMember(MemberExpression member, ScriptRuleContext context)
    {
        if (GlobalUse.KeyOf(member, context) is { } key && Names.Contains(key)
            && GlobalUse.NameOf(member, context) is { } name) Report(member.Property, name, context);
        if (context.KeysOf(member).Contains("constructor") && FunctionValues.Is(member.Object, context)) ReportConstructor(member, context);
    }

    private static void CheckPattern(Property property, ObjectPattern pattern, ScriptRuleContext context)
    {
        Expression? source = context.Ancestor(1) switch
        {
            VariableDeclarator declarator when declarator.Id == pattern => declarator.Init,
            AssignmentExpression assignment when assignment.Left == pattern => assignment.Right,
            AssignmentPattern withDefault when withDefault.Left == pattern => withDefault.Right,
            _ => null,
        };
        if (source is not null && PropertyKeys.Of(property, context).Contains("constructor") && FunctionValues.Is(source, context))
        {
            ReportConstructor(property, context);
        }
    }

    private static void Report(Node node, string name, ScriptRuleContext context) => context.Report(
        ScriptRules.DynamicCode, node,
        $"{Quoted.Name(name)} makes code from text, which no check has seen, and whoever can influence the text decides what runs. "
        + "Read data with JSON.parse, and choose between functions by a name in an object.");

    private static void ReportConstructor(Node node, ScriptRuleContext context) => context.Report(
        ScriptRules.DynamicCode, node,
        "The constructor of a function is 'Function', which makes code from text that no check has seen. Call functions of the script "
            + "by their names.");

    // x instanceof Function, and members that make no code. AgentScript has no such name at all.
    private static bool IsHarmless(Identifier identifier, ScriptRuleContext context)
    {
        if (context.Settings.Preset == ScriptPreset.AgentScript || identifier.Name != "Function") return false;
        return context.Ancestor() switch
        {
            BinaryExpression { Operator: BinaryOperator.InstanceOf or BinaryOperator.StrictEqual or BinaryOperator.StrictNotEqual } test =>
                test.Right == identifier,
            MemberExpression member => member.Object == identifier && GlobalUse.KeyOf(member, context) is "prototype" or "name" or "length",
            _ => false,
        };
    }
}
