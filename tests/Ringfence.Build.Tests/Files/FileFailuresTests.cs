using Ringfence.Build.Files;
using Ringfence.Plugins;

namespace Ringfence.Build.Tests.Files;

public sealed class FileFailuresTests
{
    [Fact]
    public void RealFullDevice_IsAFullDisk()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a device that is always full.");
        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var refusal = Assert.Throws<IOException>(() => full.Write([1]));
        Assert.Equal(FileFailure.DiskFull, FileFailures.Of(refusal));
    }

    [Fact]
    public void WindowsFullDisk_IsAFullDisk() =>
        Assert.Equal(FileFailure.DiskFull, FileFailures.Of(new IOException("full", unchecked((int)0x80070070))));

    [Fact]
    public void OtherAnswers_AreNamed()
    {
        Assert.Equal(FileFailure.Vanished, FileFailures.Of(new FileNotFoundException()));
        Assert.Equal(FileFailure.Vanished, FileFailures.Of(new DirectoryNotFoundException()));
        Assert.Equal(FileFailure.AccessDenied, FileFailures.Of(new UnauthorizedAccessException()));
        Assert.Equal(FileFailure.Failed, FileFailures.Of(new IOException("other")));
    }

    [Fact]
    public void MistakesOfOurs_AreNotExpected()
    {
        Assert.False(FileFailures.IsExpected(new InvalidOperationException()));
        Assert.False(FileFailures.IsExpected(new OperationCanceledException()));
    }
}
