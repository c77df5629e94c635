using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>Uses of names that the script does not declare, by themselves or as members of the global object.</summary>
internal static class GlobalUse
{
    /// <summary>
    /// The name of a global that an identifier uses, unless it only asks with <c>typeof</c> whether it exists; else null.
    /// </summary>
    internal static string? NameOf(Identifier identifier, ScriptRuleContext context) =>
        context.Scopes.GetReference(identifier) is { Variable: null } reference && (reference.Usage & ReferenceUsage.Typeof) == 0
            ? identifier.Name : null;

    /// <summary>The name of a global that is used as a member of the global object; else null.</summary>
    internal static string? NameOf(MemberExpression member, ScriptRuleContext context)
    {
        if (KeyOf(member, context) is not { } key) return null;
        if (context.Ancestor() is UnaryExpression { Operator: UnaryOperator.TypeOf }) return null;
        bool isGlobal = member.Object is ThisExpression
            ? GlobalThis.Is(context)
            : context.Constants.Names.Resolve(member.Object) is { } name && GlobalNames.IsRoot(name);
        return isGlobal ? key : null;
    }

    /// <summary>The name of a member, where the text tells.</summary>
    internal static string? KeyOf(MemberExpression member, ScriptRuleContext context) =>
        member.Computed ? context.Constants.Fold(member.Property).SingleString : (member.Property as Identifier)?.Name;

    /// <summary>Whether the policy says that the host supplies the name.</summary>
    internal static bool IsSupplied(string name, ScriptRuleContext context) => context.Settings.Scripts.Globals.Contains(name);
}
