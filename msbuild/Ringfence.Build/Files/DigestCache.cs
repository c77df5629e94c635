using System.Globalization;
using System.Text;
using Ringfence.Plugins;

namespace Ringfence.Build.Files;

/// <summary>
/// Remembers the digest of files between builds, by path, length and time, so that an unchanged plugin is not read again. Only a hint:
/// whatever is missing, foreign or damaged is computed anew, and the runtime compares the bytes themselves.
/// </summary>
internal sealed class DigestCache
{
    private const string Header = "ringfence digests 1";

    // A file changed again within one tick of its clock keeps its time; one that was settled for this long does not.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, Entry> _known;
    private readonly SortedDictionary<string, Entry> _used = new(StringComparer.Ordinal);

    private DigestCache(Dictionary<string, Entry> known) => _known = known;

    /// <summary>Reads what an earlier build left, or starts empty.</summary>
    internal static DigestCache Load(string path)
    {
        var known = new Dictionary<string, Entry>(StringComparer.Ordinal);
        try
        {
            var lines = File.Exists(path) ? File.ReadAllLines(path, Encoding.UTF8) : [];
            if (lines.Length > 0 && lines[0] == Header)
            {
                foreach (var line in lines.Skip(1))
                {
                    Parse(line, known);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            known.Clear();
        }

        return new DigestCache(known);
    }

    /// <summary>The digest of that file as it is now: remembered, or computed.</summary>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    internal ContentDigest Get(FileInfo file, DigestAlgorithm algorithm, CancellationToken token)
    {
        var (path, length, time) = (file.FullName, file.Length, file.LastWriteTimeUtc);
        if (_known.TryGetValue(path, out var entry) && entry.Length == length && entry.Ticks == time.Ticks
            && entry.Digest.Algorithm == algorithm)
        {
            _used[path] = entry;
            return entry.Digest;
        }

        var startedAt = DateTime.UtcNow;
        using var stream = BoundedFile.Open(path);
        var digest = ContentDigest.Compute(new CancellableStream(stream, token), algorithm);
        if (startedAt - time > Settled && path.IndexOfAny(['\t', '\r', '\n']) < 0)
        {
            _used[path] = new Entry(digest, length, time.Ticks);
        }

        return digest;
    }

    /// <summary>Keeps what this build used.</summary>
    /// <exception cref="IOException">The file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal void Save(string path, AtomicFile writer)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var pair in _used)
        {
            text.Append(FormattableString.Invariant($"{pair.Value.Digest}\t{pair.Value.Length}\t{pair.Value.Ticks}\t{pair.Key}\n"));
        }

        writer.Write(path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Parse(string line, Dictionary<string, Entry> known)
    {
        var parts = line.Split('\t');
        if (parts.Length == 4
            && ContentDigest.TryParse(parts[0], out var digest)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks))
        {
            known[parts[3]] = new Entry(digest, length, ticks);
        }
    }

    private readonly record struct Entry(ContentDigest Digest, long Length, long Ticks);
}
