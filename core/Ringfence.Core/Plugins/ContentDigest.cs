using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Ringfence.Plugins;

/// <summary>The digest of a file's bytes: <c>sha256:</c> and 64, or <c>sha512:</c> and 128 lower-case hexadecimal digits.</summary>
public sealed class ContentDigest : IEquatable<ContentDigest>
{
    private const int BufferSize = 81_920;
    private const int TextPart = 8_192;

    private ContentDigest(DigestAlgorithm algorithm, string hex)
    {
        Algorithm = algorithm;
        Hex = hex;
    }

    /// <summary>The hash function.</summary>
    public DigestAlgorithm Algorithm { get; }

    /// <summary>The digest in lower-case hexadecimal digits.</summary>
    public string Hex { get; }

    /// <summary>Reads a digest.</summary>
    /// <param name="text">The text, for example <c>sha256:</c> and 64 digits.</param>
    /// <param name="digest">The digest, or null when the text is not one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ContentDigest? digest)
    {
        var isDigest = DigestText.Mistake(text, out var algorithm, out var hex) is null;
        digest = isDigest ? new ContentDigest(algorithm, hex) : null;
        return isDigest;
    }

    /// <summary>Computes the digest of bytes.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="algorithm">The hash function.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="algorithm"/> is not one of the two.</exception>
    public static ContentDigest Compute(byte[] content, DigestAlgorithm algorithm = DigestAlgorithm.Sha256)
    {
        using var hash = Start(algorithm);
        hash.AppendData(content ?? throw new ArgumentNullException(nameof(content)));
        return new ContentDigest(algorithm, HexOf(hash.GetHashAndReset()));
    }

    /// <summary>Computes the digest of what is left in a stream. The stream stays open; what it throws comes through.</summary>
    /// <param name="content">The stream, read to its end.</param>
    /// <param name="algorithm">The hash function.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="algorithm"/> is not one of the two.</exception>
    public static ContentDigest Compute(Stream content, DigestAlgorithm algorithm = DigestAlgorithm.Sha256)
    {
        _ = content ?? throw new ArgumentNullException(nameof(content));

        using var hash = Start(algorithm);
        var buffer = new byte[BufferSize];
        for (var read = content.Read(buffer, 0, buffer.Length); read > 0; read = content.Read(buffer, 0, buffer.Length))
        {
            hash.AppendData(buffer, 0, read);
        }

        return new ContentDigest(algorithm, HexOf(hash.GetHashAndReset()));
    }

    /// <summary>Computes the SHA-256 of a text in UTF-8, a part at a time.</summary>
    internal static ContentDigest ComputeUtf8(string text)
    {
        using var hash = Start(DigestAlgorithm.Sha256);
        Encoder encoder = Encoding.UTF8.GetEncoder();
        char[] characters = new char[Math.Min(text.Length, TextPart)];
        byte[] bytes = new byte[Encoding.UTF8.GetMaxByteCount(characters.Length)];
        for (int start = 0; start < text.Length;)
        {
            int count = Math.Min(characters.Length, text.Length - start);
            text.CopyTo(start, characters, 0, count);
            start += count;
            hash.AppendData(bytes, 0, encoder.GetBytes(characters, 0, count, bytes, 0, flush: start == text.Length));
        }

        return new ContentDigest(DigestAlgorithm.Sha256, HexOf(hash.GetHashAndReset()));
    }

    /// <summary>Whether both digests are the same. The time taken does not tell where they differ.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    public bool Equals(ContentDigest? other)
    {
        if (other is null || other.Algorithm != Algorithm || other.Hex.Length != Hex.Length) return false;

        var difference = 0;
        for (var i = 0; i < Hex.Length; i++) difference |= Hex[i] ^ other.Hex[i];

        return difference == 0;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContentDigest);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Hex);

    /// <summary>The text a manifest and the seal hold, for example <c>sha256:</c> and 64 digits.</summary>
    public override string ToString() => DigestText.Prefix(Algorithm) + Hex;

    private static IncrementalHash Start(DigestAlgorithm algorithm) => IncrementalHash.CreateHash(algorithm switch
    {
        DigestAlgorithm.Sha256 => HashAlgorithmName.SHA256,
        DigestAlgorithm.Sha512 => HashAlgorithmName.SHA512,
        _ => throw new ArgumentOutOfRangeException(nameof(algorithm)),
    });

    private static string HexOf(byte[] bytes)
    {
        const string Digits = "0123456789abcdef";
        var hex = new StringBuilder(bytes.Length * 2);
        foreach (var b in bytes) hex.Append(Digits[b >> 4]).Append(Digits[b & 15]);

        return hex.ToString();
    }
}
