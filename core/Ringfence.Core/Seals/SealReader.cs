using Ringfence.Findings;
using Ringfence.Json;

namespace Ringfence.Seals;

/// <summary>
/// Reads <c>ringfence.lock.json</c>. Accepts what <see cref="Seal.ToBytes"/> writes and nothing else, and never throws on what is in the
/// file.
/// </summary>
public static class SealReader
{
    /// <summary>The largest seal that is read, in bytes: 16 MiB, room for tens of thousands of plugins.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private static readonly JsonParseOptions Limits = new() { MaxDepth = 8, MaxLength = MaxBytes };

    /// <summary>Reads a seal from bytes in UTF-8.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">The name of the file for the findings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SealReadResult Read(byte[] utf8, string file)
    {
        _ = file ?? throw new ArgumentNullException(nameof(file));

        var json = JsonParser.ParseUtf8(utf8, Limits);
        var document = new SealDocument(file);
        foreach (var error in json.Errors) document.Report(error.Range, $"it is not valid JSON: {error.Message}");

        var seal = json.Root is null ? null : document.Read(json.Root);
        return document.Findings.Count == 0
            ? new SealReadResult(seal, [])
            : new SealReadResult(null, FindingOrder.ByPlace(document.Findings));
    }
}
