using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Objects of the kind <c>new { name, other = x.Other }</c>.</summary>
internal static class AnonymousObject
{
    internal static string Of(IEnumerable<SqlParameterValue> values) => "new { " + string.Join(", ", values.Select(Member)) + " }";

    /// <summary>The values as further members.</summary>
    internal static TextChange Grow(AnonymousObjectCreationExpressionSyntax known, IEnumerable<SqlParameterValue> values)
    {
        var members = string.Join(", ", values.Select(Member));
        var initializers = known.Initializers;
        if (initializers.Count == 0)
        {
            return new TextChange(TextSpan.FromBounds(known.OpenBraceToken.Span.End, known.CloseBraceToken.SpanStart), " " + members + " ");
        }

        return initializers.SeparatorCount == initializers.Count
            ? new TextChange(new TextSpan(initializers.GetSeparator(initializers.Count - 1).Span.End, 0), " " + members + ",")
            : new TextChange(new TextSpan(initializers.Last().Span.End, 0), ", " + members);
    }

    internal static IReadOnlyList<SqlParameterValue> MembersOf(AnonymousObjectCreationExpressionSyntax? known)
    {
        var members = new List<SqlParameterValue>();
        foreach (var initializer in known?.Initializers ?? default)
        {
            if ((initializer.NameEquals?.Name.Identifier.ValueText ?? NameOf(initializer.Expression)) is { } name)
            {
                members.Add(new SqlParameterValue(name, initializer.Expression.ToString()));
            }
        }

        return members;
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static string Member(SqlParameterValue value)
    {
        var name = SyntaxFacts.GetKeywordKind(value.Name) == SyntaxKind.None ? value.Name : "@" + value.Name;
        return name == value.Value ? name : name + " = " + value.Value;
    }
}
