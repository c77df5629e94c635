using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Scripts.RegExps;
using Ringfence.Scripts.RegExps.Reporting;
using Ringfence.Scripts.Rules.Calls;
using Ringfence.Scripts.Rules.Language;

namespace Ringfence.Scripts.Rules.RegExps;

/// <summary>
/// RF4050 to RF4055: regular expressions, as literals and as texts given to <c>RegExp</c> and to the methods of strings that make one.
/// </summary>
internal sealed class RegExpRule : NodeRule
{
    public override IReadOnlyList<Rule> Rules { get; } = RegExpRules.All;

    public override IReadOnlyList<NodeType> Nodes { get; } =
        [NodeType.Literal, NodeType.CallExpression, NodeType.NewExpression];

    public override void Check(Node node, ScriptRuleContext context)
    {
        switch (node)
        {
            case RegExpLiteral literal:
                Report(RegExpCheck.Check(literal, context.RegExps), context);
                break;
            case NewExpression creation when context.Constants.Names.Resolve(creation.Callee) == "RegExp":
                CheckConstruction(creation.Arguments, context);
                break;
            case CallExpression call when context.Constants.Names.Resolve(call.Callee) == "RegExp":
                CheckConstruction(call.Arguments, context);
                break;
            case CallExpression { Callee: MemberExpression { Property: Identifier, Computed: false } callee, Arguments.Count: > 0 } call:
                CheckMethod(call, callee, context);
                break;
        }
    }

    private static void CheckConstruction(NodeList<Expression> arguments, ScriptRuleContext context)
    {
        if (arguments.Count == 0) return;
        RegExpText? literal = RegExpText.OfLiteral(arguments, context);
        // Without other flags it is as slow as the literal, which is looked at where it stands.
        if (literal is { Flags: null }) return;
        RegExpText text = literal ?? RegExpText.Of(arguments, context);
        if (!Check(text, context, static _ => true) && !text.IsComplete)
        {
            context.Report(RegExpRules.Unseen, text.Source, "The pattern of this regular expression is known only at run time, so nobody "
                + "can tell how slow it is, and a text that is put into it can change what it means. Use 'includes', 'startsWith' or "
                + "'split', or write the pattern as a literal.");
        }
    }

    /// <summary>What looks like a method of a string may be one of something else, which takes a text as it is.</summary>
    private static void CheckMethod(CallExpression call, MemberExpression callee, ScriptRuleContext context)
    {
        string name = ((Identifier)callee.Property).Name;
        if (name is not ("match" or "matchAll" or "search") || call.Arguments[0] is SpreadElement) return;
        RegExpText text = RegExpText.Of(call.Arguments[0], name == "matchAll" ? "g" : "", context);
        bool isText = ValueKind.Of(callee.Object, context) == ValueKind.Text;
        Check(text, context, finding => isText || finding.Rule == RegExpRules.Exponential);
    }

    /// <returns>Whether something was found.</returns>
    private static bool Check(RegExpText text, ScriptRuleContext context, Func<RegExpFinding, bool> isMeant)
    {
        foreach (string pattern in text.Patterns)
        {
            foreach (string flags in text.Flags ?? [""])
            {
                if (AgentScriptProblem(pattern, flags, context) is { } problem)
                {
                    context.Report(ScriptRules.NotInLanguage, text.Source, problem);
                    return true;
                }

                if (RegExpCheck.Check(text.Source, pattern, text.FlagSource, flags, context.RegExps) is not { } finding
                    || !isMeant(finding) || (finding.Rule == RegExpRules.Invalid && !text.IsSure))
                {
                    continue;
                }

                Report(finding, context);
                return true;
            }
        }

        return false;
    }

    private static string? AgentScriptProblem(string pattern, string flags, ScriptRuleContext context) =>
        context.Settings.Preset == ScriptPreset.AgentScript ? AgentScriptRegExp.Problem(pattern, flags) : null;

    private static void Report(RegExpFinding? finding, ScriptRuleContext context)
    {
        if (finding is not null) context.Report(finding.Rule, finding.Start, finding.End, finding.Message, finding.Fix);
    }
}
