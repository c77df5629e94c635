using System.Diagnostics;
using System.Text;
using Ringfence.Build.Tests.Engine;
using Ringfence.Plugins;

namespace Ringfence.Build.Tests.Scripts;

/// <summary>
/// Files as attackers and accidents leave them. The suite may run as root, whom no permission stops, so what cannot be read is played by what
/// nobody can read.
/// </summary>
public sealed class ScriptFileTests : IDisposable
{
    private const string Path = "scripts/a.js";

    private readonly ScriptProject _project = new("projekt ü");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Mark_IsNoPartOfTheTextAndPartOfTheDigest()
    {
        byte[] content = [0xEF, 0xBB, 0xBF, .. "return eval(1);"u8];
        Assert.Equal(["RF4021 scripts/a.js(1,8)"], _project.With(Path, content).Run().Errors);
        content = [0xEF, 0xBB, 0xBF, .. "return 1;"u8];
        Assert.Equal(ContentDigest.Compute(content), _project.With(Path, content).Run().Seal.Scripts.Single().Digest);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void LineEnds_AreThoseOfTheLanguage(string end)
    {
        var errors = _project.With(Path, "const a = 1;" + end + "const b = 2;" + end + "return eval(a);").Run().Errors;
        Assert.Contains("RF4021 scripts/a.js(3,8)", errors);
    }

    [Fact]
    public void LettersAndPairs_CountAsUtf16() =>
        Assert.Equal(["RF4021 scripts/a.js(1,18)"], _project.With(Path, "const ü = \"💡\" + eval(1); return ü;").Run().Errors);

    public static TheoryData<string, byte[], string> OtherEncodings => new()
    {
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("return 1;")], "RF4071 scripts/a.js(1,1)" },
        { "UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("return 1;")], "RF4071 scripts/a.js(1,1)" },
        { "Latin-1", Encoding.Latin1.GetBytes("// one\r\n// Gr\u00FC\u00DFe\r\nreturn 1;"), "RF4071 scripts/a.js(2,6)" },
        { "cut within a letter", [.. "return 1; // "u8, 0xC3], "RF4071 scripts/a.js(1,14)" },
    };

    [Theory]
    [MemberData(nameof(OtherEncodings))]
    public void OtherEncoding_IsRefusedAtItsPlace(string name, byte[] content, string expected)
    {
        _ = name;
        var run = _project.With(Path, content).Run();
        Assert.Equal([expected], run.Errors);
        Assert.False(run.Accepted);
    }

    [Fact]
    public void Binary_IsRefused() => Assert.False(_project.With(Path, [0, 1, 2, 3, 0x7F]).Run().Accepted);

    [Fact]
    public void EmptyFile_IsAnEmptyScript() => Assert.Equal(["scripts/a.js agentscript strict"], _project.With(Path, "").Run().Sealed);

    [Fact]
    public void HugeFile_IsRefusedWithoutReadingIt()
    {
        _project.With(Path, new byte[50 * 1024 * 1024]);
        var before = GC.GetTotalAllocatedBytes();
        var run = _project.Run();
        Assert.Equal(["RF4001 scripts/a.js(1,1)"], run.Errors);
        Assert.StartsWith("The script has 52,428,800 bytes; 102,400 are allowed.", run.Engine.Errors.Single().Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 20 * 1024 * 1024);
    }

    [Theory]
    [InlineData(102_400, false, true)]
    [InlineData(102_401, false, false)]
    [InlineData(102_400, true, true)]
    [InlineData(102_401, true, false)]
    [InlineData(102_405, false, false)]
    public void Limit_CountsWithoutTheMark(int size, bool hasMark, bool isAccepted)
    {
        byte[] mark = hasMark ? [0xEF, 0xBB, 0xBF] : [];
        var text = new StringBuilder("return 1;\n");
        while (text.Length + 100 <= size) text.Append('/', 99).Append('\n');
        text.Append('/', size - text.Length);
        var run = _project.With(Path, [.. mark, .. Encoding.ASCII.GetBytes(text.ToString())]).Run();
        Assert.Equal(isAccepted, run.Accepted);

        // What is not read has the length of its file.
        if (!isAccepted) Assert.StartsWith($"The script has {size + mark.Length:N0} bytes;", run.Engine.Errors.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LimitOfTheItemsLevel_Counts()
    {
        _project.With(Path, "return 1;" + new string('\n', 200_000));
        Assert.Equal(["RF4001 scripts/a.js(1,1)"], _project.Run(ScriptProject.Item(Path)).Errors);
        Assert.True(_project.Run(ScriptProject.Item(Path, "Level=permissive")).Accepted);
    }

    [Fact]
    public void VanishedFile_IsUnreadable()
    {
        var run = _project.Run(ScriptProject.Item("scripts/gone.js"));
        Assert.Equal(["RF4070 scripts/gone.js(1,1)"], run.Errors);
        Assert.Equal("The script cannot be read, so nobody knows what it does: it is not there any more", run.Engine.Errors.Single().Message);
    }

    [Fact]
    public void Folder_IsUnreadable()
    {
        Directory.CreateDirectory(_project.PathOf(Path));
        Assert.Equal(["RF4070 scripts/a.js(1,1)"], _project.Run(ScriptProject.Item(Path)).Errors);
    }

    [Fact]
    public void CircleOfLinks_IsUnreadable()
    {
        Directory.CreateDirectory(_project.PathOf("scripts"));
        File.CreateSymbolicLink(_project.PathOf(Path), "a.js");
        Assert.Equal(["RF4070 scripts/a.js(1,1)"], _project.Run(ScriptProject.Item(Path)).Errors);
    }

    [Fact]
    public void LockedFile_IsUnreadable()
    {
        _project.With(Path, ScriptProject.Good);
        using var locked = new FileStream(_project.PathOf(Path), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(["RF4070 scripts/a.js(1,1)"], _project.Run().Errors);
    }

    [Fact]
    public void PipeAndDevice_DoNotHang()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes and devices in folders.");
        Directory.CreateDirectory(_project.PathOf("scripts"));
        using (var mkfifo = Process.Start("mkfifo", [_project.PathOf("scripts/pipe.js")])) mkfifo.WaitForExit();
        File.CreateSymbolicLink(_project.PathOf("scripts/zero.js"), "/dev/zero");

        // Neither has a length, so neither is opened: what is sealed is the empty script, and no other bytes will pass for it.
        var run = _project.Run(ScriptProject.Item("scripts/pipe.js"), ScriptProject.Item("scripts/zero.js"));
        Assert.All(run.Seal.Scripts, script => Assert.Equal(ContentDigest.Compute([]), script.Digest));
    }

    [Fact]
    public void LinkToAScript_IsReadThroughTheLink()
    {
        _project.With("shared/real.js", ScriptProject.Bad);
        Directory.CreateDirectory(_project.PathOf("scripts"));
        File.CreateSymbolicLink(_project.PathOf(Path), _project.PathOf("shared/real.js"));
        Assert.Equal(["RF4021 scripts/a.js(2,10)"], _project.Run(ScriptProject.Item(Path)).Errors);
    }

    [Fact]
    public void Secret_IsNotShownInTheLines()
    {
        var key = TestKit.SampleSecrets.Create("github-personal-access-token");
        var run = _project.With(Path, $"return eval(\"{key}\");").Run();
        Assert.DoesNotContain(run.Shown.Concat(run.Engine.Errors.Select(error => error.Message!)), text => text.Contains(key, StringComparison.Ordinal));
        Assert.Contains(run.Shown, text => text.Contains('•', StringComparison.Ordinal));
    }
}
