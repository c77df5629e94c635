using Ringfence.Ecmascript.Ast;
using Ringfence.Wording;

namespace Ringfence.Scripts.Rules.Language;

/// <summary>Members of built-in types that AgentScript does not have, where the text tells which type it is.</summary>
internal sealed class AgentScriptMembers(ScriptRuleContext context)
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["Object"] = Words("keys values entries fromEntries assign hasOwn is freeze isFrozen groupBy"),
        ["Array"] = Words("isArray of from"),
        ["String"] = Words("fromCharCode fromCodePoint"),
        ["Number"] = Words(
            "EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY isFinite isInteger "
                + "isNaN "
            + "isSafeInteger parseFloat parseInt"),
        ["Math"] = Words(
            "E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 "
                + "f16round floor fround "
            + "hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc"),
        ["JSON"] = Words("parse stringify"),
        ["Promise"] = Words("all allSettled any race reject resolve withResolvers"),
        ["Map"] = ["groupBy"],
        ["Set"] = [],
        ["Date"] = Words("now parse UTC"),
        ["RegExp"] = [],
        ["Error"] = [],
        ["console"] = Words("debug dir error info log table warn"),
    };

    /// <summary>What other rules say more about: the way to prototypes, code and reflection.</summary>
    private static readonly HashSet<string> LeftToOthers = new(
        Words("constructor prototype __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ create "
            + "defineProperties defineProperty getOwnPropertyNames getOwnPropertySymbols "
            + "getOwnPropertyDescriptor getOwnPropertyDescriptors getPrototypeOf setPrototypeOf captureStackTrace prepareStackTrace "
                + "stackTraceLimit call apply "
            + "bind"),
        StringComparer.Ordinal);

    internal void Check(MemberExpression member)
    {
        if (TypeOf(member.Object) is { } type && Callee.NameOf(member, context) is { } name) Check(type, name, member.Property);
    }

    /// <summary>Whether a member is reported.</summary>
    internal bool Lacks(MemberExpression member) => TypeOf(member.Object) is { } type && Callee.NameOf(member, context) is { } name
        && !LeftToOthers.Contains(name) && !Known[type].Contains(name);

    internal void Check(ObjectPattern pattern, Expression source)
    {
        if (TypeOf(source) is not { } type) return;
        foreach (Node node in pattern.Properties)
        {
            if (node is Property property && Callee.KeyOf(property, context) is { } name) Check(type, name, property.Key);
        }
    }

    private static string[] Words(string text) => text.Split(' ');

    /// <summary>The built-in type a name means; null for what the script or the policy supplies.</summary>
    private string? TypeOf(Expression expression) =>
        expression is Identifier name && Known.ContainsKey(name.Name) && context.IsGlobal(name, name.Name)
            && !context.Settings.Scripts.Globals.Contains(name.Name)
            ? name.Name
            : null;

    private void Check(string type, string name, Node place)
    {
        string[] known = Known[type];
        if (LeftToOthers.Contains(name) || known.Contains(name)) return;
        string remedy = NearestName.Of(name, known) is { } nearest ? $"did you mean '{type}.{nearest}'?"
            : known.Length == 0 ? "remove it"
            : known.Length <= 12 ? $"it has {string.Join(", ", known)}"
            : "write it with what the language has";
        context.Report(ScriptRules.NotInLanguage, place, $"'{type}' of AgentScript has no {Quoted.Name(name)}; {remedy}");
    }
}
