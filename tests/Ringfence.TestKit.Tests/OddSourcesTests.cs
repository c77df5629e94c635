using Microsoft.CodeAnalysis.CSharp;
using Ringfence.TestKit.Odd;

namespace Ringfence.TestKit.Tests;

public sealed class OddSourcesTests
{
    [Fact]
    public void HandWrittenSources_AreManyAndNamedOnce()
    {
        var names = OddSources.All.Select(s => s.Name).ToList();
        Assert.InRange(names.Count, 100, 400);
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("Empty", names);
        Assert.Equal("", OddSources.All.First(s => s.Name == "Empty").Text);
        Assert.All(OddSources.All.Where(s => s.Name != "Empty"), s => Assert.NotEqual("", s.Text));
    }

    [Fact]
    public void Mutations_DependOnTheSeedOnly()
    {
        Assert.Equal(OddSources.Mutations(200, 7), OddSources.Mutations(200, 7));
        Assert.NotEqual(OddSources.Mutations(200, 7), OddSources.Mutations(200, 8));
    }

    [Fact]
    public void Mutations_DifferFromWhatTheyAreMadeOf_AndFromEachOther()
    {
        var originals = OddSources.All.Select(s => s.Text).ToHashSet(StringComparer.Ordinal);
        var mutations = OddSources.Mutations(1_000, 1).ToList();
        Assert.InRange(mutations.Count(m => !originals.Contains(m)), 900, 1_000);
        Assert.InRange(mutations.Distinct(StringComparer.Ordinal).Count(), 900, 1_000);
    }

    [Fact]
    public void Mutations_AreText_TheParserTakes() =>
        Assert.All(OddSources.Mutations(300, 3), m => Assert.Equal(m, CSharpSyntaxTree.ParseText(m).GetRoot().ToFullString()));

    [Fact]
    public void Libraries_Compile() =>
        Assert.All(OddLibraries.All, r => Assert.Empty(((Microsoft.CodeAnalysis.CompilationReference)r).Compilation.GetDiagnostics()));
}
