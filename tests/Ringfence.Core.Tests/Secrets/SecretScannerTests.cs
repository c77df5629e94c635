using Ringfence.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Secrets;

public sealed class SecretScannerTests
{
    [Fact]
    public void SeveralSecrets_AreAllFoundInOrder()
    {
        string[] ids = ["github-personal-access-token", "stripe-secret-key", "sendgrid-api-key", "azure-storage-key", "private-key", "npm-access-token"];
        var values = ids.Select(id => SampleSecrets.Create(id, 9)).ToArray();
        var text = "[" + string.Join(" | ", values) + "]";
        var matches = SecretScanner.Scan(text);
        Assert.Equal(ids, matches.Select(match => match.Detector.Id));
        Assert.True(values.SequenceEqual(matches.Select(match => text.Substring(match.Start, match.Length))));
    }

    [Fact]
    public void TwoDetectorsOnOneSecret_ReportItOnce()
    {
        var text = SampleSecrets.InContext("azure-account-key", SampleSecrets.Create("azure-storage-key"));
        Assert.Equal(88, Assert.Single(SecretScanner.Scan(text)).Length);
    }

    [Fact]
    public void Span_GivesWhatTheStringGives()
    {
        var text = "x " + SampleSecrets.Create("slack-bot-token") + " y";
        Assert.Equal(SecretScanner.Scan(text), SecretScanner.Scan(text.AsSpan()));
    }

    [Fact]
    public void Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => SecretScanner.Scan(null!));

    [Fact]
    public void NoMatch_AllocatesNothing()
    {
        var text = string.Concat(Enumerable.Repeat("private static readonly string Name = \"sk-learn, npm_config, ghp_ and AccountKey=\"; // SG.Core eyJ0 xoxb-\n", 200));
        Assert.Empty(SecretScanner.Scan(text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 20; i++)
        {
            SecretScanner.Scan(text);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void AnyText_IsScannedWithoutFailing()
    {
        var random = new Random(20251124);
        var pieces = SampleSecrets.Ids.Select(id => SampleSecrets.Create(id, 10)).Concat(["-----BEGIN ", "PRIVATE KEY-----", "\\", "\\n", "=", ".", "\ud800", "\u0000", ":AA", "AccountKey="]).ToArray();
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Empty;
            for (var i = random.Next(4); i >= 0; i--)
            {
                var piece = pieces[random.Next(pieces.Length)];
                var start = random.Next(piece.Length);
                text += piece.Substring(start, random.Next(piece.Length - start + 1));
            }

            var last = 0;
            foreach (var match in SecretScanner.Scan(text))
            {
                Assert.True(match.Start >= last && match.Length > 0 && match.End <= text.Length, "matches overlap or leave the text");
                last = match.End;
            }
        }
    }

    [Theory]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.eyJ")]
    [InlineData("1234567890:AAaA1")]
    [InlineData("xoxb-1234567890-")]
    [InlineData(".atlasv1.a")]
    [InlineData("AccountKey=AKIA")]
    public void RepeatedAnchors_TakeLinearTime(string piece)
    {
        var small = Measure(string.Concat(Enumerable.Repeat(piece, 4_000 / piece.Length)));
        var large = Measure(string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length)));

        // A hundred times the text; quadratic work would cost ten thousand times the time.
        Assert.True(large < (small + TimeSpan.FromMilliseconds(2)) * 1000, $"{small} for 4 kB, {large} for 400 kB");

        static TimeSpan Measure(string text)
        {
            SecretScanner.Scan(text);
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            SecretScanner.Scan(text);
            return System.Diagnostics.Stopwatch.GetElapsedTime(start);
        }
    }
}
