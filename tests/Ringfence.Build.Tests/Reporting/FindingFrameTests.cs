using Microsoft.Build.Framework;
using Ringfence.Build.Tests.Engine;

namespace Ringfence.Build.Tests.Reporting;

/// <summary>The lines of a finding, which follow it in a build that is not minimal.</summary>
public sealed class FindingFrameTests : IDisposable
{
    private readonly PluginProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Finding_IsFollowedByItsLines()
    {
        var run = _project.WithManifestFor("gone.wasm").Run();
        run.OnlyError();
        var expected = "7 |   \"abi\": \"core\",\n8 |   \"entry\": \"gone.wasm\",\n  |            ^^^^^^^^^^^\n9 |   \"digest\": \"sha256:";
        Assert.StartsWith(expected, OnlyFrame(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_IsShownToo()
    {
        _project.WithGoodPlugin().Write("ringfence.json", "{\n  \"levle\": \"strict\"\n}\n");
        Assert.Equal("1 | {\n2 |   \"levle\": \"strict\"\n  |   ^^^^^^^\n3 | }", OnlyFrame(_project.Run()));
    }

    [Fact]
    public void ByteOrderMark_MovesNothing()
    {
        _project.WithGoodPlugin().Write("ringfence.json", [0xEF, 0xBB, 0xBF, .. "{ \"levle\": \"strict\" }"u8]);
        Assert.Equal("1 | { \"levle\": \"strict\" }\n  |   ^^^^^^^", OnlyFrame(_project.Run()));
    }

    [Fact]
    public void LineSeparatorInAString_EndsNoLine()
    {
        _project.WithGoodPlugin().Write("ringfence.json", "{ \"\u2028\": 1,\n  \"levle\": \"strict\" }");
        Assert.Contains(Frames(_project.Run()),
            frame => frame.EndsWith("\n2 |   \"levle\": \"strict\" }\n  |   ^^^^^^^", StringComparison.Ordinal));
    }

    [Fact]
    public void TextThatSteersATerminal_IsShownByNumber()
    {
        _project.WithGoodPlugin().Write("ringfence.json", "{ \"\u202Eleve\u001B[2Jl\": 1 }");
        var frames = Frames(_project.Run());
        Assert.NotEmpty(frames);
        Assert.All(frames, frame => Assert.DoesNotContain(frame, c => c is '\u202E' or '\u001B'));
        Assert.Contains("<U+202E>", frames[0], StringComparison.Ordinal);
    }

    [Fact]
    public void SecretNearAFinding_IsNotShown()
    {
        var token = "ghp_" + "zQWBuTSOoRi4A9spHcVY5" + "ncnsDkxkJ" + "0mLq17";
        _project.WithGoodPlugin().Write("ringfence.json", $$"""{ "levle": "{{token}}" }""");
        var frame = OnlyFrame(_project.Run());
        Assert.DoesNotContain(token[4..], frame, StringComparison.Ordinal);
        Assert.Contains("\"levle\": \"••••", frame, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    public void NothingToShow_IsNotShown(string policy)
    {
        _project.WithGoodPlugin().Write("ringfence.json", policy);
        var run = _project.Run();
        run.OnlyError();
        Assert.Empty(Frames(run));
    }

    [Fact]
    public void FileThatIsMissing_HasNoLines() => Assert.Empty(Frames(_project.Run()));

    [Fact]
    public void ManyLargeManifests_AreKeptWithinBounds()
    {
        var big = "{ \"nmae\": 1," + new string(' ', 900_000) + "}";
        var manifests = Enumerable.Range(0, 30).Select(i => $"plugins/p{i:00}/plugin.json").ToArray();
        foreach (var manifest in manifests) _project.Write(manifest, big);
        var run = _project.Run(manifests: manifests);
        Assert.Equal(manifests.Length, run.Engine.Errors.Select(e => e.File).Distinct().Count());
        Assert.NotEmpty(Frames(run));
        Assert.All(Frames(run), frame => Assert.InRange(frame.Length, 1, 1_000));
    }

    private static string OnlyFrame(RunResult run) => Assert.Single(Frames(run));

    private static string[] Frames(RunResult run) =>
        [.. run.Engine.Messages.Where(m => m.Importance == MessageImportance.Normal && m.Code is null).Select(m => m.Message!)];
}
