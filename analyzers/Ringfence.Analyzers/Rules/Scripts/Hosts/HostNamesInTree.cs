using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Scopes;
using ScriptParseOptions = Ringfence.Ecmascript.ParseOptions;

namespace Ringfence.Analyzers.Rules.Scripts.Hosts;

/// <summary>
/// What one file gives engines: the names in calls such as <c>SetValue("log", …)</c>, and what the scripts in calls such as
/// <c>Execute</c> declare for those that run after them. Read once a file.
/// </summary>
internal sealed class HostNamesInTree
{
    private static readonly ConditionalWeakTable<SyntaxTree, HostNamesInTree> Read = new();

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    internal IReadOnlyCollection<string> Known => _known;

    internal bool HasUnknown { get; private set; }

    internal static HostNamesInTree Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Read.TryGetValue(tree, out var known))
        {
            return known;
        }

        var names = new HostNamesInTree();
        foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (node is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call)
            {
                names.Add(NameOf(call.Expression), arguments[0].Expression, cancellation);
            }
        }

        return Read.GetValue(tree, _ => names);
    }

    private void Add(string? method, ExpressionSyntax argument, CancellationToken cancellation)
    {
        switch (method)
        {
            case "SetValue" or "SetGlobalValue" or "SetGlobalFunction" or "AddHostObject" or "AddHostType" or "AddHostTypes"
                or "AddRestrictedHostObject":
                AddName(argument);
                break;
            case "Execute" or "ExecuteAsync" or "Evaluate" or "EvaluateAsync":
                AddDeclared(argument, cancellation);
                break;
        }
    }

    private void AddName(ExpressionSyntax argument)
    {
        switch (argument)
        {
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } name:
                _known.Add(name.Token.ValueText);
                break;
            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } name
                when name.ArgumentList.Arguments is { Count: 1 } parts && NameOf(parts[0].Expression) is { } last:
                _known.Add(last);
                break;
            case TypeOfExpressionSyntax { Type: var type } when NameOf(type) is { } simple:
                _known.Add(simple);
                break;
            default:
                HasUnknown = true;
                break;
        }
    }

    private void AddDeclared(ExpressionSyntax argument, CancellationToken cancellation)
    {
        if (argument is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } script)
        {
            HasUnknown = true;
            return;
        }

        var parsed = EcmascriptParser.Parse(script.Token.ValueText, ScriptParseOptions.Script, cancellation);
        if (parsed.Success)
        {
            foreach (var variable in ScopeAnalysis.Analyze(parsed.Program, new ScopeOptions(), cancellation).Root.Variables)
            {
                _known.Add(variable.Name);
            }
        }
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
