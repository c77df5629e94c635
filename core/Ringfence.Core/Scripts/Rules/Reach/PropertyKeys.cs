using Ringfence.Ecmascript.Ast;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Rules.Reach;

/// <summary>The names that keys can be.</summary>
internal static class PropertyKeys
{
    private static readonly HashSet<string> Prototypes = new(
        ["constructor", "__proto__", "prototype", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__"],
            StringComparer.Ordinal);

    /// <summary>Whether a member of this name leads to a prototype or a constructor, or changes how members are read.</summary>
    internal static bool IsPrototypeKey(string name) => Prototypes.Contains(name);

    /// <summary>Whether a text that begins like this can become such a name.</summary>
    internal static bool CanBegin(string start) => Prototypes.Any(name => name.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether a text that ends like this can become such a name.</summary>
    internal static bool CanEnd(string end) => Prototypes.Any(name => name.EndsWith(end, StringComparison.Ordinal));

    /// <summary>The names an expression can be when it is used as a key, as far as they are known.</summary>
    internal static IEnumerable<string> Of(Expression key, ScriptRuleContext context)
    {
        if (key is ObjectExpression conversion) return OfConversion(conversion, context);
        ConstantSet known = context.Constants.Fold(key);
        List<string> names = [.. known.Values.Select(Coercion.ToText).OfType<string>()];
        bool areAll = known.IsComplete && names.Count > 0 && names.Count == known.Values.Count;
        return areAll || context.HarmlessKeys.Contains(key) ? names : names.Concat(context.Rehearsal.TextsOf(key)).Distinct();
    }

    internal static IEnumerable<string> Of(MemberExpression member, ScriptRuleContext context)
    {
        if (member.Computed) return Of(member.Property, context);
        return member.Property is Identifier name ? [name.Name] : [];
    }

    internal static IEnumerable<string> Of(Property property, ScriptRuleContext context) => property switch
    {
        { Computed: false, Key: Identifier name } => [name.Name],
        _ => Of(property.Key, context),
    };

    // An object with a toString of its own is whatever that says.
    private static IEnumerable<string> OfConversion(ObjectExpression conversion, ScriptRuleContext context)
    {
        foreach (Node node in conversion.Properties)
        {
            if (node is not Property { Value: Expression value } property) continue;
            bool converts = Of(property, context).Any(static name => name is "toString" or "valueOf")
                || (property.Computed && context.Constants.Names.Resolve(property.Key) == "Symbol.toPrimitive");
            if (!converts) continue;
            foreach (ConstantValue result in context.Constants.FoldResult(value).Values)
            {
                if (Coercion.ToText(result) is { } text) yield return text;
            }
        }
    }
}
