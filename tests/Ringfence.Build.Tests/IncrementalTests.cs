using System.Diagnostics;
using Ringfence.Build.Tests.Engine;

namespace Ringfence.Build.Tests;

public sealed class IncrementalTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private readonly PluginProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void NothingChanged_LeavesTheSealUntouched()
    {
        Assert.True(_project.WithGoodPlugin().Run().Succeeded);
        File.SetLastWriteTimeUtc(_project.LockFile, LongAgo);
        Assert.True(_project.Run().Succeeded);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_project.LockFile));
    }

    [Fact]
    public void NothingChanged_FindingsAreReportedAgain()
    {
        _project.WithManifestFor("gone.wasm");
        var first = _project.Run().OnlyError();
        Assert.Equal(first, _project.Run().OnlyError());
    }

    [Fact]
    public void UnchangedEntry_IsNotReadAgain()
    {
        _project.WithGoodPlugin();
        File.SetLastWriteTimeUtc(_project.PathOf(PluginProject.Entry), LongAgo);
        Assert.True(_project.Run().Succeeded);

        // Other bytes under the same length and time: that these pass here is the documented price, and proof that they were not read.
        var other = PluginProject.GoodWasm;
        other[7] = 1;
        File.WriteAllBytes(_project.PathOf(PluginProject.Entry), other);
        File.SetLastWriteTimeUtc(_project.PathOf(PluginProject.Entry), LongAgo);
        Assert.True(_project.Run().Succeeded);
    }

    [Fact]
    public void EntryWithAnotherTime_IsReadAgain()
    {
        _project.WithGoodPlugin();
        File.SetLastWriteTimeUtc(_project.PathOf(PluginProject.Entry), LongAgo);
        Assert.True(_project.Run().Succeeded);

        var other = PluginProject.GoodWasm;
        other[7] = 1;
        File.WriteAllBytes(_project.PathOf(PluginProject.Entry), other);
        Assert.Equal("RF5016 plugins/gift/plugin.json(9,13)", _project.Run().OnlyError().Place);
    }

    [Fact]
    public void EntryWrittenAMomentAgo_IsNotRemembered()
    {
        Assert.True(_project.WithGoodPlugin().Run().Succeeded);
        Assert.DoesNotContain("sha256:", File.ReadAllText(_project.CacheFile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense\n\0\0")]
    [InlineData("ringfence digests 1\nsha256:zz\t8\t1\tx\n\t\t\t\t\t\nsha256:00\t-1\tx\n")]
    public void DamagedCache_IsIgnored(string content)
    {
        _project.WithGoodPlugin().Write("obj/ringfence.digests.cache", content);
        Assert.True(_project.Run().Succeeded);
    }

    [Fact]
    public void UpToDateCheck_TakesAMoment()
    {
        _project.WithGoodPlugin();
        Assert.True(_project.Run().Succeeded);
        var fastest = TimeSpan.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var clock = Stopwatch.StartNew();
            Assert.True(_project.Run().Succeeded);
            fastest = clock.Elapsed < fastest ? clock.Elapsed : fastest;
        }

        Assert.True(fastest < TimeSpan.FromMilliseconds(20), $"The fastest of 20 up-to-date checks took {fastest.TotalMilliseconds:F1} ms.");
    }
}
