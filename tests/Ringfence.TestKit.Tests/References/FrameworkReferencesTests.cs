using Microsoft.CodeAnalysis;
using Ringfence.TestKit.References;
using Ringfence.TestKit.Tests.Toys;

namespace Ringfence.TestKit.Tests.References;

public sealed class FrameworkReferencesTests
{
    [Fact]
    public void Net10_IsTheTargetingPack_ReadOnce()
    {
        var names = FrameworkReferences.Net10.Select(r => Path.GetFileName(r.Display)).ToList();
        Assert.Contains("System.Data.Common.dll", names);
        Assert.Contains("System.Runtime.dll", names);
        Assert.DoesNotContain("System.Private.CoreLib.dll", names);
        Assert.All(FrameworkReferences.Net10, r => Assert.Contains("ref", r.Display!.Split(Path.DirectorySeparatorChar)));
        Assert.Equal(FrameworkReferences.Net10, FrameworkReferences.For(Framework.Net10));
    }

    [Fact]
    public Task NetStandard20_LacksWhatCameLater() =>
        CSharpTest.For<BadNameAnalyzer>().TargetFramework(Framework.NetStandard20)
            .Source("class C { string S = \"a\"; System.{|CS0234:DateOnly|} D; void M() { int [|bad|] = 1; } }").RunAsync();

    [Fact]
    public Task NoFramework_KnowsNothing() =>
        CSharpTest.For<BadNameAnalyzer>().TargetFramework(Framework.None)
            .Source("class {|CS0518:C|} { }").AllowCompilerErrors("CS1729").RunAsync();

    [Fact]
    public void OneFile_IsOneReference()
    {
        var file = typeof(FrameworkReferencesTests).Assembly.Location;
        Assert.Same(FrameworkReferences.FromFile(file), FrameworkReferences.FromFile(file));
    }

    [Fact]
    public Task ReferenceFile_IsThere() =>
        CSharpTest.For<BadNameAnalyzer>().WithReferenceFile(typeof(CSharpTest).Assembly.Location)
            .Source("class C { Ringfence.TestKit.CSharpTest T = null!; void M() { int [|bad|] = 1; } }").RunAsync();
}
