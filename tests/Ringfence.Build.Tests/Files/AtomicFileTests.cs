using Ringfence.Build.Files;
using Ringfence.TestKit;

namespace Ringfence.Build.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TempFolder _folder = new("a b ü");

    private string Target => _folder.PathOf("deep", "er", "seal.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NewFile_IsWrittenWithItsFolders()
    {
        new AtomicFile().Write(Target, [1, 2, 3]);
        Assert.Equal([1, 2, 3], File.ReadAllBytes(Target));
        Assert.Single(FilesBeside());
    }

    [Fact]
    public void ChangedFile_IsReplaced()
    {
        new AtomicFile().Write(Target, [1, 2, 3]);
        new AtomicFile().Write(Target, [4]);
        Assert.Equal([4], File.ReadAllBytes(Target));
        Assert.Single(FilesBeside());
    }

    [Fact]
    public void SameBytes_LeaveTheFileUntouched()
    {
        new AtomicFile().Write(Target, [1, 2, 3]);
        var before = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Target, before);
        new AtomicFile().Write(Target, [1, 2, 3]);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Target));
    }

    [Fact]
    public void SameLengthOtherBytes_AreWritten()
    {
        new AtomicFile().Write(Target, [1, 2, 3]);
        new AtomicFile().Write(Target, [1, 2, 4]);
        Assert.Equal([1, 2, 4], File.ReadAllBytes(Target));
    }

    [Fact]
    public void FullDisk_LeavesWhatWasThereAndNoTemporaryFile()
    {
        new AtomicFile().Write(Target, [1, 2, 3]);
        var full = new AtomicFile(path => new FullDisk(path, room: 5));
        Assert.Throws<IOException>(() => full.Write(Target, new byte[100]));
        Assert.Equal([1, 2, 3], File.ReadAllBytes(Target));
        Assert.Single(FilesBeside());
    }

    [Fact]
    public void FolderInPlaceOfTheFile_IsRefusedAndLeavesNoTemporaryFile()
    {
        Directory.CreateDirectory(Target);
        Assert.ThrowsAny<IOException>(() => new AtomicFile().Write(Target, [1]));
        Assert.Empty(FilesBeside());
    }

    [Fact]
    public void FileInPlaceOfTheFolder_IsRefused()
    {
        _folder.Write("deep", "a file");
        Assert.ThrowsAny<IOException>(() => new AtomicFile().Write(Target, [1]));
    }

    private string[] FilesBeside() => Directory.GetFiles(Path.GetDirectoryName(Target)!);
}
