using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// What a type or a member assigns, mentions and calls, by simple name. Read once, so that many questions cost no more than one.
/// </summary>
internal sealed class ScopeIndex
{
    private static readonly List<ExpressionSyntax> NoValues = [];
    private static readonly List<ArgumentListSyntax> NoCalls = [];

    private readonly Dictionary<string, List<ExpressionSyntax>> _assigned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ArgumentListSyntax>> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _mentions = new(StringComparer.Ordinal);

    internal ScopeIndex(SyntaxNode scope)
    {
        foreach (var node in scope.DescendantNodes())
        {
            switch (node)
            {
                case IdentifierNameSyntax identifier:
                    _mentions[identifier.Identifier.ValueText] = Mentions(identifier.Identifier.ValueText) + 1;
                    break;
                case AssignmentExpressionSyntax assignment when TargetName(assignment.Left) is { } name:
                    Add(_assigned, name, assignment.Right);
                    break;
                case InvocationExpressionSyntax call when Callee.Name(call) is { } name:
                    Add(_calls, name, call.ArgumentList);
                    break;
            }
        }
    }

    /// <summary>What is assigned to a variable or a member of this object.</summary>
    internal IReadOnlyList<ExpressionSyntax> Assigned(string name) => _assigned.TryGetValue(name, out var values) ? values : NoValues;

    /// <summary>The arguments of the calls by that name.</summary>
    internal IReadOnlyList<ArgumentListSyntax> Calls(string name) => _calls.TryGetValue(name, out var calls) ? calls : NoCalls;

    /// <summary>How often a name stands in an expression.</summary>
    internal int Mentions(string name) => _mentions.TryGetValue(name, out var count) ? count : 0;

    private static string? TargetName(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private static void Add<T>(Dictionary<string, List<T>> index, string name, T value)
    {
        if (!index.TryGetValue(name, out var values))
        {
            index[name] = values = [];
        }

        values.Add(value);
    }
}
