using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Symbols;
using Ringfence.Policy;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>What the rules on secrets know about one compilation and share.</summary>
internal sealed class SecretScope
{
    private static readonly ConditionalWeakTable<Compilation, SecretScope> Cache = new();

    private readonly ConcurrentDictionary<SyntaxTree, bool> _testFiles = new();
    private readonly ConcurrentDictionary<SyntaxNode, ScopeIndex> _indexes = new();

    private readonly Lazy<string> _commonFolder;

    private SecretScope(Compilation compilation)
    {
        _commonFolder = new Lazy<string>(() => CommonFolder.Of(compilation.SyntaxTrees));
        Symbols = CompilationSymbols.For(compilation);
        Names = new SecretNames();
        Signatures = new SecretSignatures(compilation, Names);
    }

    /// <summary>The entries of the policy that accepted something.</summary>
    internal ConcurrentDictionary<AcceptedSecret, bool> Accepted { get; } = new();

    internal CompilationSymbols Symbols { get; }

    internal SecretNames Names { get; }

    internal SecretSignatures Signatures { get; }

    internal static SecretScope For(Compilation compilation) => Cache.GetValue(compilation, static c => new SecretScope(c));

    /// <summary>The index of a type, a member or a file.</summary>
    internal ScopeIndex IndexOf(SyntaxNode node) => _indexes.GetOrAdd(node, static scope => new ScopeIndex(scope));

    /// <summary>Whether a node stands in a project of tests, or in code of another one that tests.</summary>
    internal bool IsTestCode(SyntaxNode node, AnalyzerOptions options) => TestCode.IsTestProject(Symbols, options) || IsTest(node, options);

    /// <summary>Whether a node stands in code that tests other code; a project of tests is not asked about.</summary>
    internal bool IsTest(SyntaxNode node, AnalyzerOptions options) =>
        _testFiles.GetOrAdd(node.SyntaxTree, tree => TestCode.IsTestFile(tree.FilePath, options, _commonFolder.Value)) || TestCode.IsInTest(node);
}
