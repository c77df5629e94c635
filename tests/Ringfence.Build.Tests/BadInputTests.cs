using System.Diagnostics;
using System.Text;
using Ringfence.Build.Files;
using Ringfence.Build.Tests.Engine;
using Ringfence.Build.Tests.Files;

namespace Ringfence.Build.Tests;

/// <summary>
/// Files as attackers and accidents leave them. The suite may run as root, whom no permission stops, so what cannot be read is played by what
/// nobody can read: a circle of links, a folder where a file should be.
/// </summary>
public sealed class BadInputTests : IDisposable
{
    private const int FiftyMegabytes = 50 * 1024 * 1024;

    private readonly PluginProject _project = new("projekt ü and space");

    public void Dispose() => _project.Dispose();

    public static TheoryData<string, byte[]> BadDocuments => new()
    {
        { "empty", [] },
        { "only spaces", "  \n "u8.ToArray() },
        { "binary", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0xFF, 0xFE, 0] },
        { "deeply nested", Encoding.ASCII.GetBytes(new string('[', 100_000)) },
        { "deeply nested objects", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))) },
        { "latin-1", Encoding.Latin1.GetBytes("{ \"name\": \"Grüße\" }") },
        { "utf-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{ }")] },
        { "truncated", "{ \"id\": \"acme"u8.ToArray() },
        { "trailing text", "{ } x"u8.ToArray() },
        { "an array", "[]"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(BadDocuments))]
    public void BadManifest_IsAnsweredWithAPosition(string name, byte[] content)
    {
        _ = name;
        _project.Write(PluginProject.Manifest, content);
        var run = _project.Run();
        AssertAnswered(run, "RF50", PluginProject.Manifest);
    }

    [Theory]
    [MemberData(nameof(BadDocuments))]
    public void BadPolicy_IsAnsweredWithAPosition(string name, byte[] content)
    {
        _ = name;
        _project.WithGoodPlugin().Write("ringfence.json", content);
        AssertAnswered(_project.Run(), "RF900", "ringfence.json");
    }

    [Fact]
    public void HugeManifest_IsRefusedWithoutReadingIt()
    {
        _project.Write(PluginProject.Manifest, new byte[FiftyMegabytes]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (place, _) = _project.Run().OnlyError();
        Assert.Equal("RF5049 plugins/gift/plugin.json(1,1)", place);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * 1024 * 1024);
    }

    [Fact]
    public void HugePolicy_IsRefusedWithoutReadingIt()
    {
        _project.WithGoodPlugin().Write("ringfence.json", Encoding.ASCII.GetBytes(new string(' ', FiftyMegabytes)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (place, _) = _project.Run().OnlyError();
        Assert.StartsWith("RF9001 ringfence.json(", place, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 * 1024 * 1024);
    }

    [Theory]
    [InlineData("../secret.wasm")]
    [InlineData("bin/../../secret.wasm")]
    [InlineData("/etc/passwd.wasm")]
    [InlineData("C:/Windows/x.wasm")]
    [InlineData("..\\\\secret.wasm")]
    [InlineData("NUL.wasm")]
    [InlineData("com1.wasm")]
    [InlineData("bin/AUX")]
    [InlineData("gift.wasm:stream")]
    [InlineData("gift.wasm ")]
    public void EntryPathThatLeavesOrNamesADevice_IsUnsafe(string entry)
    {
        var (place, _) = _project.WithManifestFor(entry).Run().OnlyError();
        Assert.Equal("RF5011 plugins/gift/plugin.json(8,12)", place);
    }

    [Fact]
    public void MissingEntry_IsNotFound() => AssertEntry("RF5013", "does not exist", _project.WithManifestFor("gone.wasm"));

    [Fact]
    public void FolderAsEntry_IsNoRegularFile()
    {
        Directory.CreateDirectory(_project.WithManifestFor("folder.wasm").PathOf("plugins/gift/folder.wasm"));
        AssertEntry("RF5013", "not a regular file", _project);
    }

    [Fact]
    public void EmptyEntry_IsRefused()
    {
        _project.WithManifestFor("gift.wasm").Write(PluginProject.Entry, []);
        AssertEntry("RF5013", "empty", _project);
    }

    [Fact]
    public void PipeAsEntry_DoesNotHang()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        _project.WithManifestFor("pipe.wasm");
        MakePipe(_project.PathOf("plugins/gift/pipe.wasm"));
        AssertEntry("RF5013", "pipe", _project);
    }

    [Fact]
    public void PipeAsManifest_DoesNotHang()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        Directory.CreateDirectory(_project.PathOf("plugins/gift"));
        MakePipe(_project.PathOf(PluginProject.Manifest));
        AssertAnswered(_project.Run(), "RF5001", PluginProject.Manifest);
    }

    [Fact]
    public void LinkToFileOutside_LeavesTheFolder()
    {
        var secret = _project.Write("secret.wasm", PluginProject.GoodWasm);
        File.CreateSymbolicLink(_project.WithManifestFor("gift.wasm").PathOf(PluginProject.Entry), secret);
        AssertEntry("RF5012", "link", _project);
    }

    [Fact]
    public void LinkToFolderOutside_LeavesTheFolder()
    {
        _project.Write("elsewhere/gift.wasm", PluginProject.GoodWasm);
        Directory.CreateSymbolicLink(_project.WithManifestFor("bin/gift.wasm").PathOf("plugins/gift/bin"), "../../elsewhere");
        AssertEntry("RF5012", "link", _project);
    }

    [Fact]
    public void LinkToDevice_LeavesTheFolder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no device files.");
        File.CreateSymbolicLink(_project.WithManifestFor("zero.wasm").PathOf("plugins/gift/zero.wasm"), "/dev/zero");
        AssertEntry("RF5012", "link", _project);
    }

    [Fact]
    public void LinkToNeighbourWithTheSameBeginning_LeavesTheFolder()
    {
        var twin = _project.Write("plugins/gift-2/gift.wasm", PluginProject.GoodWasm);
        File.CreateSymbolicLink(_project.WithManifestFor("gift.wasm").PathOf(PluginProject.Entry), twin);
        AssertEntry("RF5012", "link", _project);
    }

    [Fact]
    public void LinkInsideTheFolder_IsFine()
    {
        _project.WithManifestFor("gift.wasm").Write("plugins/gift/real.bin", PluginProject.GoodWasm);
        File.CreateSymbolicLink(_project.PathOf(PluginProject.Entry), "real.bin");
        Assert.True(_project.Run().Succeeded);
    }

    [Fact]
    public void ProjectReachedThroughALink_IsFine()
    {
        using var door = new TestKit.TempFolder();
        Directory.CreateSymbolicLink(door.PathOf("link"), _project.WithGoodPlugin().Path);
        Assert.True(_project.Run(change: task => task.ProjectDirectory = door.PathOf("link")).Succeeded);
    }

    [Fact]
    public void CircleOfLinks_IsNotFound()
    {
        File.CreateSymbolicLink(_project.WithManifestFor("gift.wasm").PathOf(PluginProject.Entry), "again.wasm");
        File.CreateSymbolicLink(_project.PathOf("plugins/gift/again.wasm"), "gift.wasm");
        AssertEntry("RF5013", "does not exist", _project);
    }

    [Fact]
    public void OtherCase_IsReportedAsTheDiskSpellsIt()
    {
        _project.WithManifestFor("BIN/Gift.wasm").Write("plugins/gift/bin/gift.wasm", PluginProject.GoodWasm);
        AssertEntry("RF5013", "'bin/gift.wasm'", _project);
    }

    [Fact]
    public void ManifestThatIsMissing_IsUnreadable() => Assert.Equal("RF5049 plugins/gift/plugin.json(1,1)", _project.Run().OnlyError().Place);

    [Fact]
    public void ManifestThatIsAFolder_IsUnreadable()
    {
        Directory.CreateDirectory(_project.PathOf(PluginProject.Manifest));
        Assert.Equal("RF5049 plugins/gift/plugin.json(1,1)", _project.Run().OnlyError().Place);
    }

    [Fact]
    public void ManifestInACircleOfLinks_IsUnreadable()
    {
        Directory.CreateDirectory(_project.PathOf("plugins/gift"));
        File.CreateSymbolicLink(_project.PathOf(PluginProject.Manifest), "plugin.json");
        Assert.Equal("RF5049 plugins/gift/plugin.json(1,1)", _project.Run().OnlyError().Place);
    }

    [Fact]
    public void PolicyThatIsAFolder_IsUnreadable()
    {
        Directory.CreateDirectory(_project.WithGoodPlugin().PathOf("ringfence.json"));
        Assert.Equal("RF9001 ringfence.json(1,1)", _project.Run().OnlyError().Place);
    }

    [Fact]
    public void FullDisk_LeavesNoSealAndNoTemporaryFile()
    {
        Assert.True(_project.WithGoodPlugin().Run().Succeeded);
        _project.Write("ringfence.json", """{ "level": "secure" }""");
        var (place, message) = _project.Run(new AtomicFile(path => new FullDisk(path, room: 40))).OnlyError();
        Assert.Equal("RF5050 obj/ringfence.lock.json(1,1)", place);
        Assert.Contains("disk is full", message, StringComparison.Ordinal);
        Assert.Equal([_project.CacheFile], Directory.GetFiles(Path.GetDirectoryName(_project.LockFile)!));
    }

    [Fact]
    public void FolderInPlaceOfTheSeal_IsReported()
    {
        Directory.CreateDirectory(_project.WithGoodPlugin().LockFile);
        Assert.Equal("RF5050 obj/ringfence.lock.json(1,1)", _project.Run().OnlyError().Place);
        Assert.Equal([_project.CacheFile], Directory.GetFiles(Path.GetDirectoryName(_project.LockFile)!));
    }

    [Fact]
    public void FileInPlaceOfTheOutputFolder_IsReported()
    {
        _project.WithGoodPlugin().Write("obj", "a file");
        Assert.Equal("RF5050 obj/ringfence.lock.json(1,1)", _project.Run().OnlyError().Place);
    }

    private static void AssertEntry(string code, string words, PluginProject project)
    {
        var (place, message) = project.Run().OnlyError();
        Assert.Equal(code + " plugins/gift/plugin.json(8,12)", place);
        Assert.Contains(words, message, StringComparison.Ordinal);
    }

    private static void AssertAnswered(RunResult run, string code, string file)
    {
        Assert.False(run.Succeeded);
        Assert.False(File.Exists(run.Project.LockFile));
        Assert.All(run.Errors, e => Assert.StartsWith(code, e, StringComparison.Ordinal));
        Assert.All(run.Engine.Errors, e => Assert.Equal(run.Project.PathOf(file), e.File));
        Assert.All(run.Engine.Errors, e => Assert.InRange(e.LineNumber, 1, int.MaxValue));
        Assert.All(run.Engine.Errors, e => Assert.InRange(e.ColumnNumber, 1, int.MaxValue));
    }

    private static void MakePipe(string path)
    {
        using var mkfifo = Process.Start("mkfifo", [path]);
        mkfifo.WaitForExit();
        Assert.Equal(0, mkfifo.ExitCode);
    }
}
