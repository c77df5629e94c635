namespace Ringfence.TestKit.Tests.Files;

public sealed class TempFolderTests
{
    [Fact]
    public void Folder_IsItsOwn_AndGoneAfterwards()
    {
        string path;
        using (var first = new TempFolder("a b ü"))
        using (var second = new TempFolder("a b ü"))
        {
            path = first.Path;
            Assert.NotEqual(first.Path, second.Path);
            Assert.EndsWith("a b ü", path, StringComparison.Ordinal);
            Assert.True(Directory.Exists(path));
        }

        Assert.False(Directory.Exists(path));
        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }

    [Fact]
    public void Write_CreatesFolders_AndNoByteOrderMark()
    {
        using var folder = new TempFolder();
        var path = folder.Write("x/y/z.txt", "é");
        Assert.Equal(folder.PathOf("x", "y", "z.txt"), Path.GetFullPath(path));
        Assert.Equal([0xC3, 0xA9], File.ReadAllBytes(path));
    }

    [Fact]
    public void ReadOnlyFiles_AndLinksToElsewhere_DoNotStopTheCleaning()
    {
        using var outside = new TempFolder();
        var kept = outside.Write("kept.txt", "x");
        using (var folder = new TempFolder())
        {
            File.SetAttributes(folder.Write("locked.txt", "x"), FileAttributes.ReadOnly);
            Directory.CreateSymbolicLink(folder.PathOf("link"), outside.Path);
        }

        Assert.True(File.Exists(kept));
    }
}
