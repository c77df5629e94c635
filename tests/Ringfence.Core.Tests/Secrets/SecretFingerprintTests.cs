using System.Security.Cryptography;
using System.Text;
using Ringfence.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Secrets;

public sealed class SecretFingerprintTests
{
    private static readonly byte[] Salt = [.. Enumerable.Range(1, SecretFingerprint.SaltBytes).Select(i => (byte)i)];

    [Theory]
    [InlineData("hunter2")]
    [InlineData("pass phrase with ümlauts and \U0001F511")]
    [InlineData("")]
    public void Digest_IsPbkdf2(string value)
    {
        var expected = Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(value), Salt, SecretFingerprint.Rounds, HashAlgorithmName.SHA256, 16);
        Assert.Equal($"sf1-0102030405060708090a0b0c0d0e0f10-{Convert.ToHexString(expected).ToLowerInvariant()}", SecretFingerprint.Compute(value, Salt).ToString());
    }

    [Fact]
    public void Text_RoundTripsAndMatchesOnlyItsValue()
    {
        var value = SampleSecrets.Create("npm-access-token");
        Assert.True(SecretFingerprint.TryParse(SecretFingerprint.Compute(value, Salt).ToString(), out var read));
        Assert.True(read.Matches(value));
        Assert.False(read.Matches(value + " "));
        Assert.Equal(SecretFingerprint.Compute(value, Salt), read);
        Assert.NotEqual(SecretFingerprint.Compute(value, new byte[SecretFingerprint.SaltBytes]), read);
        Assert.DoesNotContain(value, read.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sf1-0102030405060708090a0b0c0d0e0f10")]
    [InlineData("sf2-0102030405060708090a0b0c0d0e0f10-0102030405060708090a0b0c0d0e0f10")]
    [InlineData("sf1-0102030405060708090A0b0c0d0e0f10-0102030405060708090a0b0c0d0e0f10")]
    [InlineData("sf1-0102030405060708090a0b0c0d0e0f10-0102030405060708090a0b0c0d0e0f100")]
    [InlineData("sf1-0102030405060708090a0b0c0d0e0f1-00102030405060708090a0b0c0d0e0f10")]
    public void OtherText_IsNone(string? text) => Assert.False(SecretFingerprint.TryParse(text, out _));

    [Fact]
    public void WrongArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => SecretFingerprint.Compute(null!, Salt));
        Assert.Throws<ArgumentNullException>(() => SecretFingerprint.Compute("a", null!));
        Assert.Throws<ArgumentException>(() => SecretFingerprint.Compute("a", new byte[15]));
    }
}
