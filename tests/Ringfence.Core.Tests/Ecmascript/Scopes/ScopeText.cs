using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Core.Tests.Ecmascript.Scopes;

/// <summary>Writes scopes as <c>Kind[name:Kind name:Kind]{ children }</c>, and references as <c>name:Usage</c>.</summary>
internal static class ScopeText
{
    internal static ScopeTree Analyze(string text, ParseOptions? parsing = null, ScopeOptions? options = null)
    {
        ParseResult result = EcmascriptParser.Parse(text, parsing);
        Assert.Empty(result.Errors);
        ScopeTree tree = ScopeAnalysis.Analyze(result.Program, options);
        ScopeInvariants.Check(tree);
        return tree;
    }

    internal static string Of(Scope scope, Func<Scope, string>? note = null)
    {
        string variables = string.Join(' ', scope.Variables.Select(x => $"{x.Name}:{x.Kind}"));
        if (variables.Length > 0) variables = "[" + variables + "]";
        string children = scope.Children.Count == 0 ? "" : "{" + string.Join(' ', scope.Children.Select(x => Of(x, note))) + "}";
        return scope.Kind + note?.Invoke(scope) + variables + children;
    }

    internal static string References(ScopeTree tree) => string.Join("; ", tree.References.Select(x => $"{x.Name}:{x.Usage}"));

    internal static string Source(ScopeTree tree, Node? node) => node is null ? "" : tree.Program.Source.Slice(node);
}
