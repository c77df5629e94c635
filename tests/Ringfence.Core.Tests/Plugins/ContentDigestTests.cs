using System.Security.Cryptography;
using Ringfence.Plugins;

namespace Ringfence.Core.Tests.Plugins;

public sealed class ContentDigestTests
{
    // "abc" is the one-block message of FIPS 180-2, appendices B.1 and C.1.
    private static readonly byte[] Abc = "abc"u8.ToArray();

    [Fact]
    public void PublishedExample_HasItsDigest()
    {
        Assert.Equal("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ContentDigest.Compute(Abc).ToString());
        Assert.Equal(
            "sha512:ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
            ContentDigest.Compute(Abc, DigestAlgorithm.Sha512).ToString());
    }

    [Fact]
    public void Stream_IsReadToItsEndAndStaysOpen()
    {
        var bytes = new byte[200_001];
        new Random(1).NextBytes(bytes);
        using var stream = new MemoryStream(bytes);
        stream.Position = 1;

        var digest = ContentDigest.Compute(stream);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(1))), digest.Hex);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Text_ReadsBackEqual()
    {
        foreach (var algorithm in new[] { DigestAlgorithm.Sha256, DigestAlgorithm.Sha512 })
        {
            var digest = ContentDigest.Compute(Abc, algorithm);
            Assert.True(ContentDigest.TryParse(digest.ToString(), out var parsed));
            Assert.True(digest.Equals(parsed));
            Assert.Equal(digest.GetHashCode(), parsed.GetHashCode());
            Assert.Equal(algorithm, parsed.Algorithm);
        }
    }

    [Fact]
    public void Equality_SeesEveryDigit()
    {
        var digest = ContentDigest.Compute(Abc);
        for (var i = 0; i < digest.Hex.Length; i++)
        {
            var changed = digest.Hex.ToCharArray();
            changed[i] = changed[i] == '0' ? '1' : '0';
            Assert.True(ContentDigest.TryParse("sha256:" + new string(changed), out var other));
            Assert.False(digest.Equals(other));
        }

        Assert.False(digest.Equals(ContentDigest.Compute(Abc, DigestAlgorithm.Sha512)));
        Assert.False(digest.Equals(null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256")]
    [InlineData("sha256:")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0")]
    [InlineData("sha256:BA7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha256:ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("SHA256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData(" sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("md5:900150983cd24fb0d6963f7d28e17f72")]
    [InlineData("sha1:a9993e364706816aba3e25717850c26c9cd0d89d")]
    [InlineData(null)]
    public void OtherText_IsRefused(string? text)
    {
        Assert.False(ContentDigest.TryParse(text, out var digest));
        Assert.Null(digest);
    }

    /// <summary>A text is read in parts of 8,192 characters: pairs and halves of pairs lie on both sides of a seam.</summary>
    [Theory]
    [InlineData(0, "")]
    [InlineData(8_191, "")]
    [InlineData(8_192, "")]
    [InlineData(8_190, "\uD83D\uDE00x")]
    [InlineData(8_191, "\uD83D\uDE00x")]
    [InlineData(8_192, "\uD83D\uDE00x")]
    [InlineData(8_191, "\uD83Dx")]
    [InlineData(8_191, "\uD83D")]
    [InlineData(8_192, "\uDE00")]
    [InlineData(16_383, "\u20AC\uD83D\uDE00")]
    public void TextInParts_HasTheDigestOfItsBytes(int length, string end)
    {
        var text = new string('a', length) + end;
        Assert.Equal(ContentDigest.Compute(System.Text.Encoding.UTF8.GetBytes(text)), ContentDigest.ComputeUtf8(text));
    }

    [Fact]
    public void WrongArguments_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => ContentDigest.Compute((byte[])null!));
        Assert.Throws<ArgumentNullException>(() => ContentDigest.Compute((Stream)null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContentDigest.Compute(Abc, (DigestAlgorithm)2));
    }
}
