namespace Ringfence.TestKit.Tests.Files;

public sealed class GoldenTests
{
    [Fact]
    public void AcceptedText_Matches() => Golden.Match("one\r\ntwo {x}\n\n", "accepted");

    [Fact]
    public void MissingText_FailsAndKeepsWhatItReceived()
    {
        using var folder = new TempFolder();
        var (verified, received) = (folder.PathOf("a.verified.txt"), folder.PathOf("a.received.txt"));
        var failure = Assert.Throws<CaseFailedException>(() => Golden.MatchFile("text\n", verified, received, accept: false));
        Assert.Contains("does not exist", failure.Message, StringComparison.Ordinal);
        Assert.Equal("text\n", File.ReadAllText(received));
        Assert.False(File.Exists(verified));
    }

    [Fact]
    public void OtherText_ShowsTheDifference_AndAcceptingSettlesIt()
    {
        using var folder = new TempFolder();
        var verified = folder.Write("a.verified.txt", "line one\nline two\n");
        var received = folder.PathOf("a.received.txt");
        var failure = Assert.Throws<CaseFailedException>(
            () => Golden.MatchFile("line one\nline three\n", verified, received, accept: false));
        Assert.Contains("-line two\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+line three\n", failure.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(received));

        Golden.MatchFile("line one\nline three\n", verified, received, accept: true);
        Assert.Equal("line one\nline three\n"u8.ToArray(), File.ReadAllBytes(verified));
        Assert.False(File.Exists(received));
    }

    [Fact]
    public void MatchingText_RemovesAnOldReceivedOne()
    {
        using var folder = new TempFolder();
        var (verified, received) = (folder.Write("a.verified.txt", "x\n"), folder.Write("a.received.txt", "y\n"));
        Golden.MatchFile("x\n", verified, received, accept: false);
        Assert.False(File.Exists(received));
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("0", "true", false)]
    [InlineData("1", null, true)]
    [InlineData("1", "false", true)]
    public void Accepting_IsAskedForByTheEnvironment(string? accept, string? ci, bool expected) =>
        Assert.Equal(expected, Golden.IsAcceptingIn(name => name == "CI" ? ci : accept));

    [Fact]
    public void Accepting_IsRefusedInCI() =>
        Assert.Throws<InvalidOperationException>(() => Golden.IsAcceptingIn(name => name == "CI" ? "true" : "1"));

    [Fact]
    public void Scrub_TakesOutWhatVaries()
    {
        var text = $"{Repository.Root}/a.cs {Path.GetTempPath()}x 0f8fad5b-d9cd-469f-a165-70867728950e "
            + "took 1.25 s, 00:00:01.5; 12ms; v1.2.3-beta.1+abc 10.0.401 1.5 2";
        Assert.Equal(
            "{root}/a.cs {temp}/x {guid} took {duration}, {duration}; {duration}; v{version} {version} 1.5 2\n", Golden.Scrub(text));
    }

    [Fact]
    public void Leftovers_AreFilesNoTestNames()
    {
        using var folder = new TempFolder();
        folder.Write("ATests.cs", "Golden.Match(x, \"used\");");
        folder.Write("ATests.used.verified.txt", "");
        folder.Write("ATests.unused.verified.txt", "");
        folder.Write("BTests.used.verified.txt", "");
        Assert.Equal(
            [
                "'ATests.unused.verified.txt' is accepted, but no test in 'ATests.cs' names 'unused'",
                "'BTests.used.verified.txt' is accepted, but no test in 'BTests.cs' names 'used'",
            ],
            Golden.Leftovers(folder.Path));
    }

    [Fact]
    public void ThisRepository_HasNoLeftovers() => Assert.Empty(Golden.Leftovers(Repository.PathOf("tests")));

    [Fact]
    public async Task ThisRepository_TracksNoReceivedFile()
    {
        Assert.SkipUnless(Path.Exists(Repository.PathOf(".git")), "A source archive has no git index to look into.");
        Assert.Empty(await Git.ListAsync("*.received.*"));
    }
}
