using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Ringfence.Secrets;

/// <summary>
/// Names a secret without telling it: <c>sf1-</c>, a salt of 32 and a digest of 32 lower-case hexadecimal digits. The digest is the first half of
/// PBKDF2 (RFC 8018) with HMAC-SHA-256 over the value in UTF-8, so that a policy file somebody finds is no list to try passwords against
/// quickly. It does not make a short password safe to publish: accept only what may be known.
/// </summary>
public sealed class SecretFingerprint : IEquatable<SecretFingerprint>
{
    /// <summary>The length of a salt, in bytes.</summary>
    public const int SaltBytes = 16;

    /// <summary>The rounds of PBKDF2: a few milliseconds a value.</summary>
    internal const int Rounds = 4096;

    private const string Mark = "sf1-";
    private const int PartLength = SaltBytes * 2;

    private readonly byte[] _salt;

    private SecretFingerprint(byte[] salt, string digest)
    {
        _salt = salt;
        Salt = HexOf(salt);
        Digest = digest;
    }

    /// <summary>The salt in lower-case hexadecimal digits. Entries of one policy file share one, so that each value is digested once.</summary>
    public string Salt { get; }

    internal string Digest { get; }

    /// <summary>Makes the fingerprint of a value.</summary>
    /// <param name="value">The secret.</param>
    /// <param name="salt">The salt, <see cref="SaltBytes"/> random bytes. It is not changed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="salt"/> has another length.</exception>
    public static SecretFingerprint Compute(string value, byte[] salt)
    {
        _ = value ?? throw new ArgumentNullException(nameof(value));
        _ = salt ?? throw new ArgumentNullException(nameof(salt));
        if (salt.Length != SaltBytes)
        {
            throw new ArgumentException(FormattableString.Invariant($"A salt has {SaltBytes} bytes."), nameof(salt));
        }

        return new SecretFingerprint((byte[])salt.Clone(), DigestOf(value, salt));
    }

    /// <summary>Makes the fingerprint of another value with the same salt.</summary>
    /// <param name="value">The secret.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public SecretFingerprint WithSameSalt(string value) => Compute(value, _salt);

    /// <summary>Reads a fingerprint.</summary>
    /// <param name="text">The text, 69 characters.</param>
    /// <param name="fingerprint">The fingerprint, or null when the text is not one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SecretFingerprint? fingerprint)
    {
        fingerprint = null;
        if (text is null || text.Length != Mark.Length + PartLength + 1 + PartLength
            || !text.StartsWith(Mark, StringComparison.Ordinal) || text[Mark.Length + PartLength] != '-')
        {
            return false;
        }

        for (var i = Mark.Length; i < text.Length; i++)
        {
            if (i != Mark.Length + PartLength && !Alphabet.LowerHex.Contains(text[i]))
            {
                return false;
            }
        }

        fingerprint = new SecretFingerprint(BytesOf(text, Mark.Length), text.Substring(Mark.Length + PartLength + 1));
        return true;
    }

    /// <summary>Whether this is the fingerprint of that value. Takes a few milliseconds.</summary>
    /// <param name="value">The secret.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public bool Matches(string value) => Equals(WithSameSalt(value));

    /// <summary>Whether both name the same value under the same salt. The time taken does not tell where they differ.</summary>
    /// <param name="other">The other fingerprint.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    public bool Equals(SecretFingerprint? other)
    {
        if (other is null)
        {
            return false;
        }

        var difference = 0;
        for (var i = 0; i < PartLength; i++)
        {
            difference |= (Salt[i] ^ other.Salt[i]) | (Digest[i] ^ other.Digest[i]);
        }

        return difference == 0;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SecretFingerprint);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Digest);

    /// <summary>The text <c>ringfence.json</c> holds.</summary>
    public override string ToString() => Mark + Salt + "-" + Digest;

    private static string DigestOf(string value, byte[] salt)
    {
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(value));
        var first = new byte[salt.Length + 4];
        salt.CopyTo(first, 0);
        first[first.Length - 1] = 1; // The number of PBKDF2's first and only block.
        var block = hmac.ComputeHash(first);
        var sum = (byte[])block.Clone();
        for (var round = 1; round < Rounds; round++)
        {
            block = hmac.ComputeHash(block);
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] ^= block[i];
            }
        }

        return HexOf(sum).Substring(0, PartLength);
    }

    private static string HexOf(byte[] bytes)
    {
        const string digits = "0123456789abcdef";
        var hex = new StringBuilder(bytes.Length * 2);
        foreach (var b in bytes)
        {
            hex.Append(digits[b >> 4]).Append(digits[b & 15]);
        }

        return hex.ToString();
    }

    private static byte[] BytesOf(string text, int at)
    {
        var bytes = new byte[SaltBytes];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(ValueOf(text[at + (2 * i)]) << 4 | ValueOf(text[at + (2 * i) + 1]));
        }

        return bytes;
    }

    private static int ValueOf(char digit) => digit <= '9' ? digit - '0' : digit - 'a' + 10;
}
