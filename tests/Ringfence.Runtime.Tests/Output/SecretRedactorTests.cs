using System.Text;
using System.Text.Json;
using Ringfence.TestKit;

namespace Ringfence.Runtime.Tests.Output;

public sealed class SecretRedactorTests
{
    private const string Known = "kq\"ü&/+ <9" + "zz";
    private static readonly string Token = SampleSecrets.Create("github-personal-access-token");
    private static readonly SecretRedactor Redactor = new([Known]);

    [Fact]
    public void TextWithoutASecret_IsTheSame()
    {
        const string text = "The order 4711 was shipped; token count 12.";
        Assert.Same(text, Redactor.Redact(text));
        Assert.Equal("abc"u8.ToArray(), Redactor.RedactUtf8("abc"u8));
        Assert.Equal([0xFF, 0x41], Redactor.RedactUtf8([0xFF, 0x41]));
    }

    [Fact]
    public void Format_LeavesPrefixAndLength()
    {
        Assert.Equal("a ghp_…(40 characters) b", Redactor.Redact($"a {Token} b"));
        Assert.Equal("a ghp_…(40 characters) b", Redactor.Redact($"a {Token} b".AsSpan()));
        Assert.Equal("ü ghp_…(40 characters)", Encoding.UTF8.GetString(Redactor.RedactUtf8(Encoding.UTF8.GetBytes("ü " + Token))));
    }

    [Theory]
    [InlineData("Server=db1;User Id=app;Password=Kv7mq2Zt;")]
    [InlineData("amqps://app:Kv7mq2Zt@mq.contoso.com")]
    [InlineData("{\"password\":\"Kv7mq2Zt\"}")]
    public void Surroundings_AreUnderstood(string text) => Assert.DoesNotContain("Kv7mq2Zt", Redactor.Redact(text), StringComparison.Ordinal);

    public static TheoryData<string> SpellingsOfTheKnown() =>
    [
        Known, JsonSerializer.Serialize(Known), Uri.EscapeDataString(Known), Uri.EscapeDataString(Known).ToLowerInvariant(), System.Net.WebUtility.UrlEncode(Known),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Known)), Convert.ToBase64String(Encoding.UTF8.GetBytes("x" + Known + "y")),
        Convert.ToBase64String(Encoding.UTF8.GetBytes("us:" + Known)), Convert.ToBase64String(Encoding.UTF8.GetBytes("ab" + Known + "yz")),
    ];

    [Theory]
    [MemberData(nameof(SpellingsOfTheKnown))]
    public void KnownValue_IsFoundInEverySpelling(string spelling)
    {
        var redacted = Redactor.Redact("before " + spelling + " behind");
        Assert.StartsWith("before ", redacted, StringComparison.Ordinal);
        Assert.EndsWith(" behind", redacted, StringComparison.Ordinal);
        Assert.Contains(SecretRedactor.Marker, redacted, StringComparison.Ordinal);
    }

    [Fact]
    public void SecretSplitAnywhere_IsCaught()
    {
        var text = $"first {Token} line\nsecond line\n{SampleSecrets.Create("private-key")}\nthird {Known}\nlast {Token}";
        var whole = Redactor.Redact(text);
        Assert.DoesNotContain(Token, whole, StringComparison.Ordinal);
        foreach (var size in new[] { 1, 2, 7, 39, 64, 500 })
        {
            using var inner = new StringWriter();
            using (var writer = Redactor.Wrap(inner))
            {
                for (var at = 0; at < text.Length; at += size)
                {
                    writer.Write(text.AsSpan(at, Math.Min(size, text.Length - at)));
                    writer.Flush();
                }
            }

            Assert.Equal(whole, inner.ToString());
        }
    }

    [Fact]
    public void Flush_KeepsTheIncompleteLine()
    {
        using var inner = new StringWriter();
        using var writer = Redactor.Wrap(inner);
        writer.Write("line\n" + Token[..20]);
        writer.Flush();
        Assert.Equal("line\n", inner.ToString());
        writer.Write(Token[20..]);
        writer.Complete();
        Assert.Equal("line\nghp_…(40 characters)", inner.ToString());
    }

    [Fact]
    public void EndlessLine_IsHeldOnlySoFarAndStillRedacted()
    {
        using var inner = new StringWriter();
        using var writer = Redactor.Wrap(inner);
        var text = new StringBuilder();
        for (var i = 0; i < 3000; i++)
        {
            text.Append(i % 50 == 0 ? Token : "ordinary words and ").Append(' ');
        }

        writer.Write(text.ToString());
        Assert.True(text.Length - inner.ToString().Length < RedactingTextWriter.MostHeld * 2);
        writer.Complete();
        Assert.Equal(Redactor.Redact(text.ToString()), inner.ToString());
    }

    [Fact]
    public void Formatter_IsWrapped()
    {
        var formatter = Redactor.Wrap<string>((state, exception) => $"{state} {exception?.Message}");
        Assert.Equal("a ghp_…(40 characters)", formatter("a", new InvalidOperationException(Token)));
    }

    [Fact]
    public void WrongArguments_AreRefusedWithoutShowingThem()
    {
        Assert.Throws<ArgumentNullException>(() => new SecretRedactor(null!));
        Assert.Throws<ArgumentNullException>(() => new SecretRedactor([null!]));
        Assert.DoesNotContain("ab1", Assert.Throws<ArgumentException>(() => new SecretRedactor(["ab1"])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Redactor.Redact((string)null!));
        Assert.Throws<ArgumentNullException>(() => Redactor.Wrap(null!));
    }
}
