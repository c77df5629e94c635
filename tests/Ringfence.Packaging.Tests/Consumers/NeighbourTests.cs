using Ringfence.Packaging.Tests.Packing;

namespace Ringfence.Packaging.Tests.Consumers;

[Collection(PackagesGroup.Name)]
public sealed class NeighbourTests(PackedPackages packages)
{
    [Fact]
    public async Task ProjectThatReferencesAConsumer_IsLeftAlone()
    {
        using var library = Consumer.Create(packages, ["Ringfence.Analyzers", "Ringfence.Build"], name: "Lib", properties: "<OutputType>Library</OutputType>");
        library.Write("Lib.cs", "public static class Lib;");
        using var app = Consumer.Create(packages, [], items: $"""<ProjectReference Include="{library.ProjectFile}" />""");
        app.Write("Program.cs", ShopSources.Program);
        app.Write("Shop.cs", ShopSources.Sql);
        app.Write("ringfence.json", ShopSources.MisspeltPolicy);
        app.Write("plugins/gift/plugin.json", "not a manifest");

        var build = (await app.BuildAsync()).EnsureSuccess();
        Assert.Empty(app.FindingsOf(build));
        Assert.Empty(EmbeddedResources.Read(app.PathOf("bin", "Debug", "net10.0", "App.dll")));
        Assert.Contains("ringfence.lock.json", EmbeddedResources.Read(app.PathOf("bin", "Debug", "net10.0", "Lib.dll")).Keys);
    }
}
