using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>Finds what to show and what to replace where a limit is lifted.</summary>
internal static class LiftedLimits
{
    private const int LongestUseShown = 60;

    internal static LiftedLimit At(OptionForm form, IOperation use) => use.Syntax switch
    {
        InvocationExpressionSyntax call => new LiftedLimit(form, Shown(NameOf(call.Expression), call.ArgumentList.ToString()), call.ArgumentList),
        AssignmentExpressionSyntax assignment =>
            new LiftedLimit(form, Shown(NameOf(assignment.Left), " = " + assignment.Right), assignment.Right),
        var other => new LiftedLimit(form, form.Path, other),
    };

    private static string Shown(string name, string rest) =>
        rest.Length > LongestUseShown || rest.Contains('\n') || rest.Contains('\r') ? name : name + rest;

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.Text,
        _ => expression.ToString(),
    };
}
