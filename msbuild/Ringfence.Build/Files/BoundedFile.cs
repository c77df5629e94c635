namespace Ringfence.Build.Files;

/// <summary>Reads small files that strangers wrote, without trusting their size or kind.</summary>
internal static class BoundedFile
{
    /// <summary>
    /// Reads at most <paramref name="limit"/> bytes and one more, so that the reader of the content can tell that there were too many. A
    /// file without a length is not opened: a pipe or a device has none, and opening one may never return.
    /// </summary>
    /// <exception cref="IOException">The file is missing, a folder, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    internal static byte[] Read(string path, int limit) => ReadIf(path, limit, static _ => true)!;

    /// <summary>The same, but a file whose length is above the limit is not even opened.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The most bytes that are read, one more apart.</param>
    /// <param name="length">The file's length.</param>
    /// <returns>The content, or null when the file is longer.</returns>
    internal static byte[]? ReadUnlessLonger(string path, int limit, out long length)
    {
        var measured = 0L;
        var content = ReadIf(path, limit, found => (measured = found) <= limit);
        length = measured;
        return content;
    }

    private static byte[]? ReadIf(string path, int limit, Func<long, bool> isWanted)
    {
        // The length of a link says nothing about the file it leads to.
        var real = RealPath.TryResolve(path, out var resolved) ? resolved : path;
        if (Directory.Exists(real))
        {
            throw new IOException("It is a folder.");
        }

        var length = new FileInfo(real).Length;
        if (!isWanted(length))
        {
            return null;
        }

        if (length == 0)
        {
            return [];
        }

        using var stream = Open(real);
        var buffer = new byte[4096];
        var content = new MemoryStream();
        while (content.Length <= limit)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, limit + 1 - content.Length));
            if (read == 0)
            {
                break;
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    /// <summary>Opens for reading, letting others read too.</summary>
    internal static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 * 1024, FileOptions.SequentialScan);
}
