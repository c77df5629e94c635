using Ringfence.Build.Files;
using Ringfence.TestKit;

namespace Ringfence.Build.Tests.Files;

public sealed class RealPathTests : IDisposable
{
    private readonly TempFolder _folder = new("a b ü");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void PathWithoutLinks_IsItself() => AssertLeadsTo("x/y.bin", _folder.PathOf("x", "y.bin"));

    [Fact]
    public void LinkToFile_LeadsToTheFile()
    {
        _folder.Write("real/y.bin", "y");
        File.CreateSymbolicLink(_folder.PathOf("link.bin"), _folder.PathOf("real", "y.bin"));
        AssertLeadsTo("real/y.bin", _folder.PathOf("link.bin"));
    }

    [Fact]
    public void RelativeLinkToFolder_IsFollowedFromItsOwnFolder()
    {
        _folder.Write("real/deep/y.bin", "y");
        Directory.CreateDirectory(_folder.PathOf("in", "here"));
        Directory.CreateSymbolicLink(_folder.PathOf("in", "here", "link"), "../../real/deep");
        AssertLeadsTo("real/deep/y.bin", _folder.PathOf("in", "here", "link", "y.bin"));
    }

    [Fact]
    public void LinkThroughLinks_IsFollowedToTheEnd()
    {
        _folder.Write("real/y.bin", "y");
        Directory.CreateSymbolicLink(_folder.PathOf("a"), "real");
        Directory.CreateSymbolicLink(_folder.PathOf("b"), "a");
        File.CreateSymbolicLink(_folder.PathOf("c.bin"), "b/./y.bin");
        AssertLeadsTo("real/y.bin", _folder.PathOf("c.bin"));
    }

    [Fact]
    public void DanglingLink_LeadsWhereItPoints()
    {
        File.CreateSymbolicLink(_folder.PathOf("gone.bin"), "nowhere/at/all");
        AssertLeadsTo("nowhere/at/all", _folder.PathOf("gone.bin"));
    }

    [Fact]
    public void CircleOfLinks_HasNoEnd()
    {
        File.CreateSymbolicLink(_folder.PathOf("a"), "b");
        File.CreateSymbolicLink(_folder.PathOf("b"), "a");
        Assert.False(RealPath.TryResolve(_folder.PathOf("a"), out _));
    }

    private void AssertLeadsTo(string below, string path)
    {
        Assert.True(RealPath.TryResolve(_folder.Path, out var root));
        Assert.True(RealPath.TryResolve(path, out var real));
        Assert.Equal(Path.Combine([root, .. below.Split('/')]), real);
    }
}
