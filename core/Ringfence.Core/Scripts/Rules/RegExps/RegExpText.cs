using Ringfence.Ecmascript.Ast;
using Ringfence.Scripts.Constants;

namespace Ringfence.Scripts.Rules.RegExps;

/// <summary>What a regular expression is made from, as far as the text of the script tells.</summary>
internal sealed class RegExpText
{
    private RegExpText(Expression source, IReadOnlyList<string> patterns, bool isComplete)
    {
        Source = source;
        Patterns = patterns;
        IsComplete = isComplete;
    }

    /// <summary>Where the pattern comes from.</summary>
    internal Expression Source { get; }

    /// <summary>The patterns it may have.</summary>
    internal IReadOnlyList<string> Patterns { get; }

    /// <summary>Whether it can have no other pattern.</summary>
    internal bool IsComplete { get; }

    /// <summary>Where the flags come from; null when none are given.</summary>
    internal Expression? FlagSource { get; private init; }

    /// <summary>The flags it may have; null when none are given.</summary>
    internal IReadOnlyList<string>? Flags { get; private init; }

    /// <summary>Whether pattern and flags are certain.</summary>
    internal bool IsSure { get; private init; }

    /// <summary>The arguments of <c>RegExp</c>, of which there is at least one.</summary>
    internal static RegExpText Of(NodeList<Expression> arguments, ScriptRuleContext context)
    {
        Expression source = arguments[0];
        ConstantSet patterns = source is SpreadElement ? ConstantSet.Unknown : context.Constants.Fold(source);
        Expression? flagSource = arguments.Count > 1 ? arguments[1] : null;
        ConstantSet? flags = flagSource is null ? null : FlagsOf(flagSource, context);
        return new RegExpText(source, TextsOf(patterns), patterns.IsComplete)
        {
            FlagSource = flagSource,
            Flags = flags is null ? null : TextsOf(flags) is { Count: > 0 } texts ? texts : [""],
            IsSure = patterns.SingleString is not null && (flags is null || flags.SingleString is not null),
        };
    }

    /// <summary>A text that a method of a string makes a regular expression from.</summary>
    internal static RegExpText Of(Expression source, string flags, ScriptRuleContext context)
    {
        ConstantSet patterns = context.Constants.Fold(source);
        return new RegExpText(source, TextsOf(patterns), patterns.IsComplete)
        {
            Flags = [flags],
            IsSure = patterns.SingleString is not null,
        };
    }

    /// <summary>
    /// The arguments of <c>RegExp</c> of which the first is a literal, or the source of one: it gets other flags, if any. Null when it is
    /// something else.
    /// </summary>
    internal static RegExpText? OfLiteral(NodeList<Expression> arguments, ScriptRuleContext context)
    {
        if (LiteralOf(arguments[0], context) is not { } literal) return null;
        Expression? flagSource = arguments.Count > 1 ? arguments[1] : null;
        ConstantSet? flags = flagSource is null ? null : FlagsOf(flagSource, context);
        return new RegExpText(arguments[0], [literal.Pattern], isComplete: true)
        {
            FlagSource = flagSource,
            Flags = flags is null ? null : TextsOf(flags),
            IsSure = flags?.SingleString is not null,
        };
    }

    private static RegExpLiteral? LiteralOf(Expression expression, ScriptRuleContext context)
    {
        if (expression is MemberExpression { Computed: false, Property: Identifier { Name: "source" } } member) expression = member.Object;
        return expression switch
        {
            RegExpLiteral literal => literal,
            Identifier name => Callee.ValueOf(context.Scopes.GetReference(name)?.Variable) as RegExpLiteral,
            _ => null,
        };
    }

    private static ConstantSet FlagsOf(Expression expression, ScriptRuleContext context) =>
        expression is SpreadElement ? ConstantSet.Unknown : context.Constants.Fold(expression);

    private static IReadOnlyList<string> TextsOf(ConstantSet set) =>
        [.. set.Values.Where(static value => value.IsString).Select(static value => value.Text)];
}
