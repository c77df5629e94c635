using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Rules;

/// <summary>What a name or member means when nothing of the script stands in between.</summary>
internal static class Callee
{
    private const int MostSteps = 16;

    /// <summary>The expression without the mark of an optional chain around it.</summary>
    internal static Expression Unwrap(Expression expression) => expression is ChainExpression chain ? chain.Expression : expression;

    /// <summary>The name of the member, where the text tells.</summary>
    internal static string? NameOf(MemberExpression member, ScriptRuleContext context) =>
        member.Computed ? context.Constants.Fold(member.Property).SingleString : (member.Property as Identifier)?.Name;

    /// <summary>
    /// The path to a value of the host or the language, for example <c>JSON.parse</c>: from a name that the script does not declare,
    /// through members and
    /// through variables that never change. Null when it is anything else.
    /// </summary>
    internal static string? PathOf(Expression expression, ScriptRuleContext context)
    {
        string path = "";
        Expression? at = expression;
        for (int i = 0; i < MostSteps && at is not null; i++)
        {
            at = Unwrap(at);
            switch (at)
            {
                case MemberExpression member when NameOf(member, context) is { } name:
                    path = "." + name + path;
                    at = member.Object;
                    break;
                case Identifier identifier when context.Scopes.GetReference(identifier) is { } reference:
                    if (reference.Variable is not { } variable) return identifier.Name + path;
                    at = SourceOf(variable, context, ref path);
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The one declaration that gives a variable its only value; null when there are others, or none.</summary>
    internal static VariableDeclarator? DeclaratorOf(Variable? variable) =>
        variable is { IsReassigned: false, Declarations.Count: 1, Kind: VariableKind.Const or VariableKind.Let or VariableKind.Var }
            ? variable.Declarations[0].Node as VariableDeclarator
            : null;

    /// <summary>The value a variable always has: the right side of its one declaration.</summary>
    internal static Expression? ValueOf(Variable? variable) => DeclaratorOf(variable) is { Id: Identifier } declarator ? declarator.Init
        : null;

    private static Expression? SourceOf(Variable variable, ScriptRuleContext context, ref string path)
    {
        if (DeclaratorOf(variable) is not { } declarator) return null;
        if (declarator.Id is not ObjectPattern pattern) return declarator.Id is Identifier ? declarator.Init : null;
        foreach (Node node in pattern.Properties)
        {
            if (node is not Property { Value: Identifier target } property || target.Name != variable.Name) continue;
            if (KeyOf(property, context) is not { } key) return null;
            path = "." + key + path;
            return declarator.Init;
        }

        return null;
    }

    /// <summary>The key of a property of an object or a pattern, where the text tells.</summary>
    internal static string? KeyOf(Property property, ScriptRuleContext context) => property switch
    {
        { Computed: true } => context.Constants.Fold(property.Key).SingleString,
        { Key: Identifier name } => name.Name,
        { Key: StringLiteral text } => text.Value,
        _ => null,
    };
}
