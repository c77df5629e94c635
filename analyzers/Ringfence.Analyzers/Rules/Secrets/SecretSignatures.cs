using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// The names of the methods, types and delegates a compilation declares with a parameter whose name says secret. Read from declarations
/// alone, once a
/// tree, so that a call by any other name need not be bound.
/// </summary>
internal sealed class SecretSignatures
{
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> ByTree = new();

    private readonly Lazy<HashSet<string>> _all;
    private readonly SecretNames _names;

    internal SecretSignatures(Compilation compilation, SecretNames names)
    {
        _names = names;
        _all = new Lazy<HashSet<string>>(() => Collect(compilation));
    }

    internal bool Contains(string callee) => _all.Value.Contains(callee);

    private HashSet<string> Collect(Compilation compilation)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            all.UnionWith(ByTree.GetValue(tree, Read));
        }

        return all;
    }

    private HashSet<string> Read(SyntaxTree tree)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in tree.GetRoot().DescendantNodes(static node => node
            is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            var (name, parameters) = node switch
            {
                MethodDeclarationSyntax method => (method.Identifier.ValueText, method.ParameterList),
                ConstructorDeclarationSyntax constructor => (constructor.Identifier.ValueText, constructor.ParameterList),
                TypeDeclarationSyntax { ParameterList: { } list } type => (type.Identifier.ValueText, list),
                DelegateDeclarationSyntax @delegate => (@delegate.Identifier.ValueText, @delegate.ParameterList),
                _ => ("", null),
            };
            if (parameters is not null && HasSecret(parameters))
            {
                found.Add(name);
            }
        }

        return found;
    }

    private bool HasSecret(ParameterListSyntax parameters)
    {
        foreach (var parameter in parameters.Parameters)
        {
            if (_names.Classify(parameter.Identifier.ValueText) != SecretNameKind.None)
            {
                return true;
            }
        }

        return false;
    }
}
