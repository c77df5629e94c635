using System.Composition;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Ringfence.Analyzers.Rules;
using Ringfence.TestKit.Running;

namespace Ringfence.Analyzers.Tests.Conventions;

public sealed class FixerConventionTests
{
    public static TheoryData<string> Names => [.. ProductRules.FixerTypes.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fixer_FollowsTheHouse(string name)
    {
        var type = ProductRules.FixerTypes.Single(t => t.Name == name);
        Assert.True(type.IsPublic && type.IsSealed, "A fix is public and sealed.");
        Assert.True(typeof(RingfenceFixer).IsAssignableFrom(type), "A fix derives from RingfenceFixer.");
        Assert.EndsWith("Fixer", name, StringComparison.Ordinal);
        Assert.StartsWith("Ringfence.Analyzers.Rules.", type.Namespace, StringComparison.Ordinal);
        var export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>();
        Assert.NotNull(export);
        Assert.Equal(name, export.Name);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.NotNull(type.GetCustomAttribute<SharedAttribute>());
        Assert.Empty(InstanceState.Problems(type));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Fixer_FixesRulesThatExist_AllAtOnce(string name)
    {
        var fixer = ProductRules.CreateFixer(ProductRules.FixerTypes.Single(t => t.Name == name));
        Assert.NotEmpty(fixer.FixableDiagnosticIds);
        Assert.All(fixer.FixableDiagnosticIds, id => Assert.Contains(ProductRules.Descriptors, d => d.Descriptor.Id == id));
        var fixAll = fixer.GetFixAllProvider();
        Assert.NotNull(fixAll);
        var scopes = fixAll.GetSupportedFixAllScopes().ToList();
        Assert.Contains(FixAllScope.Document, scopes);
        Assert.Contains(FixAllScope.Project, scopes);
        Assert.Contains(FixAllScope.Solution, scopes);
    }
}
