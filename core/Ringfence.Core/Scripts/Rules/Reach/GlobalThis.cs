using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>Where <c>this</c> is the global object.</summary>
internal static class GlobalThis
{
    private static readonly HashSet<string> Callers = new(
        ["forEach", "map", "filter", "some", "every", "find", "findIndex", "findLast", "findLastIndex", "flatMap", "reduce",
            "reduceRight", "sort", "toSorted"],
        StringComparer.Ordinal);

    /// <summary>
    /// Whether <c>this</c>, at the node that is being checked, is the global object for certain in some call that is seen.
    /// </summary>
    internal static bool Is(ScriptRuleContext context) => context.ThisOwner switch
    {
        null => context.Scopes.Root.Kind == ScopeKind.Global,
        FunctionDeclaration or FunctionExpression => IsCalledPlainly(context.ThisOwner, context),
        _ => false,
    };

    private static bool IsCalledPlainly(Node function, ScriptRuleContext context)
    {
        if (context.PlainCalls.TryGetValue(function, out bool known)) return known;
        return context.PlainCalls[function] = !IsStrict(function, context) && HasPlainCall(function, context);
    }

    private static bool IsStrict(Node function, ScriptRuleContext context)
    {
        Scope? scope = context.Scopes.GetScope(function);
        if (scope is { Kind: ScopeKind.FunctionName, Children.Count: > 0 }) scope = scope.Children[0];
        return scope?.IsStrict ?? true;
    }

    private static bool HasPlainCall(Node function, ScriptRuleContext context)
    {
        ScriptUses uses = context.Constants.Uses;
        if (uses.CallOf(function) is not null) return true;
        if (uses.CallThrough(function) is { } through) return through.Arguments.Count == 0 || IsNothing(through.Arguments[0], context);
        if (uses.CallbackOf(function) is { Callee: MemberExpression { Computed: false, Property: Identifier name } } callback)
        {
            return Callers.Contains(name.Name) && callback.Arguments.Count == 1;
        }

        if (Functions.VariableOf(function, context.Scopes, context.Constants.Names) is not { } variable) return false;
        bool isCalled = false;
        foreach (Reference reference in variable.References)
        {
            if ((reference.Usage & ReferenceUsage.New) != 0) return false;
            isCalled |= (reference.Usage & ReferenceUsage.Call) != 0;
        }

        return isCalled;
    }

    private static bool IsNothing(Expression expression, ScriptRuleContext context) =>
        context.Constants.Fold(expression).Single is { HasMembers: false };
}
