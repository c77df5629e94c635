using System.Text;

namespace Ringfence.TestKit;

/// <summary>
/// Structures of private keys around random numbers: what a reader of the encoding takes for a key, though the numbers in it belong to none. Written from
/// the RFCs, with X.690's rules for tags and lengths.
/// </summary>
internal static class SampleKeys
{
    private static readonly byte[] RsaAlgorithm = [0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00];
    private static readonly byte[] Curve256 = [0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07];
    private static readonly byte[] Pbes2 = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, 0x0D];
    private static readonly byte[] DataContent = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01];

    internal static byte[] Encode(string label, Func<int, byte[]> random) => label switch
    {
        "PRIVATE KEY" => Tlv(0x30, Number(0), RsaAlgorithm, Tlv(0x04, Rsa(random))),
        "RSA PRIVATE KEY" => Rsa(random),
        "EC PRIVATE KEY" => Tlv(0x30, Number(1), Tlv(0x04, random(32)), Tlv(0xA0, Curve256), Tlv(0xA1, Tlv(0x03, [0, 4], random(64)))),
        "ENCRYPTED PRIVATE KEY" => Tlv(0x30, Tlv(0x30, Pbes2, Tlv(0x30, Tlv(0x04, random(16)))), Tlv(0x04, random(1232))),
        "OPENSSH PRIVATE KEY" => OpenSsh(random),
        "PGP PRIVATE KEY BLOCK" => [0x95, 0x03, .. random(600)],
        "PKCS12" => Tlv(0x30, Number(3), Tlv(0x30, DataContent, Tlv(0xA0, Tlv(0x04, random(700)))), Tlv(0x30, random(60))),
        _ => throw new ArgumentOutOfRangeException(nameof(label)),
    };

    private static byte[] Rsa(Func<int, byte[]> random) => Tlv(
        0x30, Number(0), Number(random, 256), [0x02, 0x03, 0x01, 0x00, 0x01], Number(random, 255), Number(random, 128), Number(random, 128), Number(random, 127),
        Number(random, 127), Number(random, 127));

    private static byte[] OpenSsh(Func<int, byte[]> random) =>
    [
        .. Encoding.ASCII.GetBytes("openssh-key-v1\0"), .. Text("none"u8), .. Text("none"u8), .. Text([]), 0, 0, 0, 1, .. Text(random(51)), .. Text(random(136)),
    ];

    private static byte[] Text(ReadOnlySpan<byte> bytes) => [0, 0, (byte)(bytes.Length >> 8), (byte)bytes.Length, .. bytes];

    private static byte[] Number(byte value) => [0x02, 0x01, value];

    private static byte[] Number(Func<int, byte[]> random, int length)
    {
        var bytes = random(length);
        bytes[0] |= 0x80;
        return Tlv(0x02, [0], bytes);
    }

    private static byte[] Tlv(byte tag, params byte[][] parts)
    {
        byte[] content = [.. parts.SelectMany(part => part)];
        byte[] length = content.Length switch
        {
            < 0x80 => [(byte)content.Length],
            < 0x100 => [0x81, (byte)content.Length],
            _ => [0x82, (byte)(content.Length >> 8), (byte)content.Length],
        };
        return [tag, .. length, .. content];
    }
}
