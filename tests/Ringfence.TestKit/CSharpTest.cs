using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.TestKit.Markup;
using Ringfence.TestKit.Options;
using Ringfence.TestKit.References;
using Ringfence.TestKit.Running;

namespace Ringfence.TestKit;

/// <summary>
/// One case of an analyzer and its fix. The sources mark what is expected: <c>[|span|]</c> when the analyzer has one rule,
/// <c>{|ID:span|}</c> otherwise, <c>{|#n:span|}</c> for a place that <see cref="Expect"/> refers to, <c>$$</c> where a diagnostic of any length
/// starts. A marker with a compiler's id declares a compile error.
/// </summary>
public sealed class CSharpTest
{
    private TestCase _case;

    private CSharpTest(TestCase @case) => _case = @case;

    /// <summary>A case of an analyzer alone.</summary>
    public static CSharpTest For<TAnalyzer>()
        where TAnalyzer : DiagnosticAnalyzer, new() => new(new TestCase { CreateAnalyzer = static () => new TAnalyzer() });

    /// <summary>A case of an analyzer and a fix. With diagnostics it says <see cref="FixedSource"/> or <see cref="NoFixOffered"/>.</summary>
    public static CSharpTest For<TAnalyzer, TFixer>()
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFixer : CodeFixProvider, new() =>
        new(new TestCase { CreateAnalyzer = static () => new TAnalyzer(), CreateFixer = static () => new TFixer() });

    /// <summary>Adds a source with markers.</summary>
    public CSharpTest Source(string markedText, string path = "Test0.cs") =>
        With(_case with { Sources = Add(_case.Sources, path, MarkedText.Parse(markedText)) });

    /// <summary>Adds a source in which nothing is a marker.</summary>
    public CSharpTest SourceVerbatim(string text, string path = "Test0.cs") =>
        With(_case with { Sources = Add(_case.Sources, path, MarkedText.Plain(text)) });

    /// <summary>
    /// Says what a source is after the fix; its markers are the diagnostics that rightly remain. A new path is a file the fix adds.
    /// </summary>
    public CSharpTest FixedSource(string text, string path = "Test0.cs") =>
        With(_case with { FixedSources = Add(_case.FixedSources, path, MarkedText.Parse(text)) });

    /// <summary>Adds an additional file with markers.</summary>
    public CSharpTest AdditionalFile(string path, string markedText) =>
        With(_case with { AdditionalFiles = Add(_case.AdditionalFiles, path, MarkedText.Parse(markedText)) });

    /// <summary>Adds an additional file in which nothing is a marker.</summary>
    public CSharpTest AdditionalFileVerbatim(string path, string text) =>
        With(_case with { AdditionalFiles = Add(_case.AdditionalFiles, path, MarkedText.Plain(text)) });

    /// <summary>Gives the <c>.editorconfig</c> beside the sources.</summary>
    public CSharpTest Config(string editorConfigText) =>
        With(_case with { Config = new ConfigFiles(editorConfigText, _case.Config.GlobalConfig) });

    /// <summary>Gives the <c>.globalconfig</c> of the project; <c>build_property.X</c> entries stand for MSBuild properties.</summary>
    public CSharpTest GlobalConfig(string text) => With(_case with { Config = new ConfigFiles(_case.Config.EditorConfig, text) });

    /// <summary>Compiles against another framework than .NET 10.</summary>
    public CSharpTest TargetFramework(Framework framework) => With(_case with { Framework = framework });

    /// <summary>Adds a reference.</summary>
    public CSharpTest WithReference(MetadataReference reference) =>
        With(_case with { AddedReferences = _case.AddedReferences.Add(reference) });

    /// <summary>Adds an assembly file as a reference.</summary>
    public CSharpTest WithReferenceFile(string dllPath) => WithReference(FrameworkReferences.FromFile(dllPath));

    /// <summary>Takes away the framework assembly of that simple name, for example <c>System.Data.Common</c>.</summary>
    public CSharpTest WithoutReference(string assemblySimpleName) =>
        With(_case with { RemovedReferences = _case.RemovedReferences.Add(assemblySimpleName) });

    /// <summary>Sets the language version; the newest the compiler knows unless said.</summary>
    public CSharpTest LanguageVersion(LanguageVersion version) => With(_case with { LanguageVersion = version });

    /// <summary>Sets the kind of output; a library unless said. Top-level statements need a console application.</summary>
    public CSharpTest OutputKind(OutputKind kind) => With(_case with { OutputKind = kind });

    /// <summary>Sets the nullable context; enabled unless said.</summary>
    public CSharpTest Nullable(NullableContextOptions context) => With(_case with { Nullable = context });

    /// <summary>Says the exact message of the next diagnostic: the nth call is about the nth diagnostic in source order.</summary>
    public CSharpTest ExpectMessage(string message) => With(_case with { Messages = _case.Messages.Add(message) });

    /// <summary>Expects a diagnostic with that exact message at the place marked <c>{|#place:…|}</c>.</summary>
    public CSharpTest Expect(string id, int place, string message) =>
        With(_case with { Placed = _case.Placed.Add(new PlacedExpectation(id, place, message)) });

    /// <summary>Expects a diagnostic with that exact message and no place.</summary>
    public CSharpTest ExpectWithoutPlace(string id, string message) =>
        With(_case with { Placed = _case.Placed.Add(new PlacedExpectation(id, Place: null, message)) });

    /// <summary>Says the severity that every finding of a rule comes with, where policy or configuration give it another than its descriptor.</summary>
    public CSharpTest ExpectSeverity(string id, DiagnosticSeverity severity) => With(_case with { Graded = _case.Graded.SetItem(id, severity) });

    /// <summary>Declares compile errors the source has, each of which must occur.</summary>
    public CSharpTest AllowCompilerErrors(params string[] ids) =>
        With(_case with { AllowedCompilerErrors = _case.AllowedCompilerErrors.AddRange(ids) });

    /// <summary>Chooses the action of that equivalence key instead of the first offered.</summary>
    public CSharpTest FixKey(string equivalenceKey) => With(_case with { FixKey = equivalenceKey });

    /// <summary>Says that the diagnostics of this case come without a fix.</summary>
    public CSharpTest NoFixOffered() => With(_case with { NoFixOffered = true });

    /// <summary>Names rules whose diagnostics may remain in the fixed source without being marked there.</summary>
    public CSharpTest FixLeaves(params string[] ids) => With(_case with { FixLeaves = _case.FixLeaves.AddRange(ids) });

    /// <summary>Says why fixing all at once may leave another text than fixing one after the other.</summary>
    public CSharpTest AllowDifferentFixAll(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return With(_case with { DifferentFixAllReason = reason });
    }

    /// <summary>Names the scopes in which all diagnostics are fixed at once; document, project and solution unless said.</summary>
    public CSharpTest FixAllScopes(params FixAllScope[] scopes) => With(_case with { FixAllScopes = [.. scopes] });

    /// <summary>Allows more fixes than there are diagnostics, for a fix that rightly brings another diagnostic to light.</summary>
    public CSharpTest AllowExtraFixes(int count) => With(_case with { ExtraFixes = count });

    /// <summary>Runs the case and everything a case is checked for without saying so.</summary>
    /// <exception cref="CaseFailedException">Something did not hold.</exception>
    public Task RunAsync() => CaseRunner.RunAsync(_case);

    private CSharpTest With(TestCase changed)
    {
        _case = changed;
        return this;
    }

    private static ImmutableArray<CaseFile> Add(ImmutableArray<CaseFile> files, string path, MarkedText text)
    {
        var full = CasePath.Full(path);
        return files.Any(f => f.Path == full)
            ? throw new CaseFailedException($"The case has two files '{path}': give one of them another path.")
            : files.Add(new CaseFile(full, text));
    }
}
