using Ringfence.Findings;

namespace Ringfence.Secrets.Files;

/// <summary>
/// Finds secrets in the data section of a WebAssembly module: the strings that were in its source. What has no format of its own cannot be told
/// there from other bytes. Reads only section headers (WebAssembly Core Specification, 5.5.2), so a damaged module is no failure.
/// </summary>
public static class WasmSecretScanner
{
    private const int HeaderBytes = 8;
    private const int DataSection = 11;
    private const int LongestSize = 5;

    /// <summary>Whether the bytes begin as a WebAssembly module does.</summary>
    /// <param name="bytes">The file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static bool IsModule(byte[] bytes) =>
        (bytes ?? throw new ArgumentNullException(nameof(bytes))).Length >= HeaderBytes
        && bytes[0] == 0 && bytes[1] == 'a' && bytes[2] == 's' && bytes[3] == 'm';

    /// <summary>Scans a module.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>The secrets in the order of the file. A binary file has no lines: all are at its start.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static IReadOnlyList<FileSecret> Scan(byte[] bytes)
    {
        var found = new List<FileSecret>();
        var at = IsModule(bytes) ? HeaderBytes : bytes.Length;
        while (at < bytes.Length)
        {
            var id = bytes[at++];
            if (ReadSize(bytes, ref at) is not { } size)
            {
                break;
            }

            var end = (int)Math.Min(bytes.Length, at + (long)size);
            if (id == DataSection)
            {
                Scan(bytes, at, end, found);
            }

            at = end;
        }

        return found;
    }

    private static void Scan(byte[] bytes, int start, int end, List<FileSecret> found)
    {
        // One character a byte: formats are ASCII, and every other byte ends them.
        var characters = new char[end - start];
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = (char)bytes[start + i];
        }

        var text = new string(characters);
        foreach (var match in SecretScanner.Scan(text))
        {
            found.Add(new FileSecret(
                TextRange.FileStart, text.Substring(match.Start, match.Length), match.Detector, match.Confidence, name: null));
        }
    }

    /// <summary>An unsigned LEB128 number of 32 bits; null when it is cut off or too long.</summary>
    private static uint? ReadSize(byte[] bytes, ref int at)
    {
        uint size = 0;
        for (var i = 0; i < LongestSize && at < bytes.Length; i++)
        {
            var b = bytes[at++];
            size |= (uint)(b & 0x7f) << (7 * i);
            if (b < 0x80)
            {
                return size;
            }
        }

        return null;
    }
}
