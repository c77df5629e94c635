using System.Text;

namespace Ringfence.Secrets.Keys;

/// <summary>Reads the outermost structure of the standard encodings: PKCS #1, PKCS #8 (RFC 5958), SEC 1 (RFC 5915), PKCS #12 (RFC 7292), OpenSSH.</summary>
internal static class KeyBytes
{
    private const byte Integer = 0x02;
    private const byte OctetString = 0x04;
    private const byte ObjectIdentifier = 0x06;
    private const byte Sequence = 0x30;

    private static readonly byte[] OpenSshMagic = Encoding.ASCII.GetBytes("openssh-key-v1\0");

    internal static KeyEncoding Read(byte[] bytes) => StartsWith(bytes, OpenSshMagic) ? ReadOpenSsh(bytes) : ReadDer(bytes);

    private static KeyEncoding ReadOpenSsh(byte[] bytes)
    {
        var at = OpenSshMagic.Length;
        if (at + 8 > bytes.Length)
        {
            return KeyEncoding.None;
        }

        var length = bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
        if (length is <= 0 or > 64 || at + 4 + length > bytes.Length)
        {
            return KeyEncoding.None;
        }

        return length == 4 && bytes[at + 4] == 'n' && bytes[at + 5] == 'o' && bytes[at + 6] == 'n' && bytes[at + 7] == 'e' ? KeyEncoding.Plain : KeyEncoding.Encrypted;
    }

    private static KeyEncoding ReadDer(byte[] bytes)
    {
        var at = 0;
        if (!Enter(bytes, ref at, Sequence, out var length) || at + length != bytes.Length)
        {
            return KeyEncoding.None;
        }

        var inner = at;
        if (Enter(bytes, ref at, Integer, out var versionLength) && versionLength == 1)
        {
            var version = bytes[at];
            return ReadAfterVersion(bytes, at + 1, version);
        }

        at = inner;
        return Enter(bytes, ref at, Sequence, out var algorithmLength) && IsPasswordBased(bytes, at) && Tag(bytes, at + algorithmLength) == OctetString
            ? KeyEncoding.Encrypted : KeyEncoding.None;
    }

    private static KeyEncoding ReadAfterVersion(byte[] bytes, int at, byte version)
    {
        switch (Tag(bytes, at))
        {
            case Integer when version is 0 or 1:
                return KeyEncoding.Plain;
            case OctetString when version == 1:
                return KeyEncoding.Plain;
            case Sequence when version is 0 or 1:
                return Enter(bytes, ref at, Sequence, out var length) && Tag(bytes, at) == ObjectIdentifier && Tag(bytes, at + length) == OctetString
                    ? KeyEncoding.Plain : KeyEncoding.None;
            case Sequence when version == 3:
                return Enter(bytes, ref at, Sequence, out _) && Tag(bytes, at) == ObjectIdentifier ? KeyEncoding.Store : KeyEncoding.None;
            default:
                return KeyEncoding.None;
        }
    }

    /// <summary>Whether an object identifier of PKCS #5 or of PKCS #12's own schemes follows.</summary>
    private static bool IsPasswordBased(byte[] bytes, int at) =>
        at + 9 < bytes.Length && bytes[at] == ObjectIdentifier && bytes[at + 2] == 0x2A && bytes[at + 3] == 0x86 && bytes[at + 4] == 0x48 && bytes[at + 5] == 0x86
        && bytes[at + 6] == 0xF7 && bytes[at + 7] == 0x0D && bytes[at + 8] == 0x01 && bytes[at + 9] is 5 or 12;

    private static int Tag(byte[] bytes, int at) => at < bytes.Length ? bytes[at] : -1;

    /// <summary>Steps over a tag and its length, which must lie within the bytes.</summary>
    private static bool Enter(byte[] bytes, ref int at, byte tag, out int length)
    {
        length = 0;
        if (at + 2 > bytes.Length || bytes[at] != tag)
        {
            return false;
        }

        var first = bytes[at + 1];
        at += 2;
        if (first < 0x80)
        {
            length = first;
        }
        else
        {
            var count = first & 0x7F;
            if (count is 0 or > 3 || at + count > bytes.Length)
            {
                return false;
            }

            for (var i = 0; i < count; i++)
            {
                length = length << 8 | bytes[at + i];
            }

            at += count;
        }

        return length > 0 && length <= bytes.Length - at;
    }

    private static bool StartsWith(byte[] bytes, byte[] start)
    {
        for (var i = 0; i < start.Length; i++)
        {
            if (i >= bytes.Length || bytes[i] != start[i])
            {
                return false;
            }
        }

        return true;
    }
}
