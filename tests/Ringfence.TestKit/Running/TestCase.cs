using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.TestKit.Markup;
using Ringfence.TestKit.Options;
using Ringfence.TestKit.References;

namespace Ringfence.TestKit.Running;

/// <summary>One file of a case.</summary>
internal sealed record CaseFile(string Path, MarkedText Marked)
{
    internal string Text => Marked.Text;
}

/// <summary>A diagnostic the case expects at a named place.</summary>
internal sealed record PlacedExpectation(string Id, int? Place, string Message);

/// <summary>Everything a case says, complete before anything runs.</summary>
internal sealed record TestCase
{
    internal required Func<DiagnosticAnalyzer> CreateAnalyzer { get; init; }

    internal Func<CodeFixProvider>? CreateFixer { get; init; }

    internal ImmutableArray<CaseFile> Sources { get; init; } = [];

    internal ImmutableArray<CaseFile> AdditionalFiles { get; init; } = [];

    internal ImmutableArray<CaseFile> FixedSources { get; init; } = [];

    internal ConfigFiles Config { get; init; } = new(null, null);

    internal Framework Framework { get; init; } = Framework.Net10;

    internal ImmutableArray<MetadataReference> AddedReferences { get; init; } = [];

    internal ImmutableArray<string> RemovedReferences { get; init; } = [];

    internal LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    internal OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    internal NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    internal ImmutableArray<string> Messages { get; init; } = [];

    internal ImmutableArray<PlacedExpectation> Placed { get; init; } = [];

    /// <summary>Rules whose findings come with another severity than their descriptors', because a policy grades them.</summary>
    internal ImmutableDictionary<string, DiagnosticSeverity> Graded { get; init; } = ImmutableDictionary<string, DiagnosticSeverity>.Empty;

    internal ImmutableArray<string> AllowedCompilerErrors { get; init; } = [];

    internal string? FixKey { get; init; }

    internal bool NoFixOffered { get; init; }

    internal ImmutableArray<string> FixLeaves { get; init; } = [];

    internal string? DifferentFixAllReason { get; init; }

    internal ImmutableArray<FixAllScope> FixAllScopes { get; init; } = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    internal int ExtraFixes { get; init; }

    internal AnalyzerOptions AnalyzerOptions(bool reversed = false)
    {
        var files = AdditionalFiles.Select(f => (AdditionalText)new InMemoryAdditionalText(f.Path, f.Text));
        return new AnalyzerOptions([.. reversed ? files.Reverse() : files], new ConfigOptionsProvider(Config));
    }

    /// <summary>The references, or a failure when a name to remove is not among them.</summary>
    internal ImmutableArray<MetadataReference> References()
    {
        var references = FrameworkReferences.For(Framework).AddRange(AddedReferences);
        foreach (var name in RemovedReferences)
        {
            var left = references.RemoveAll(r => string.Equals(FrameworkReferences.NameOf(r), name, StringComparison.OrdinalIgnoreCase));
            if (left.Length == references.Length)
            {
                throw new CaseFailedException($"The case removes the reference '{name}', which it does not have.");
            }

            references = left;
        }

        return references;
    }
}
