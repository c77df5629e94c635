namespace Ringfence.Build.Files;

/// <summary>Writes a file whole or not at all.</summary>
internal sealed class AtomicFile(Func<string, Stream> createNew)
{
    /// <summary>Writes to the real disk.</summary>
    internal AtomicFile()
        : this(static path => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None))
    {
    }

    /// <summary>
    /// Puts <paramref name="content"/> at <paramref name="path"/>: written beside it under another name, flushed to the disk, then renamed.
    /// A file that holds these bytes already is left untouched, so that its time stays. A failure leaves what was there and nothing else.
    /// </summary>
    /// <exception cref="IOException">The file could not be written, or a folder is in its place.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written.</exception>
    internal void Write(string path, byte[] content)
    {
        if (Holds(path, content))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + "." + Path.GetRandomFileName() + ".tmp";
        try
        {
            using (var stream = createNew(temporary))
            {
                stream.Write(content, 0, content.Length);
                if (stream is FileStream file)
                {
                    file.Flush(flushToDisk: true);
                }
            }

            Rename(temporary, path);
        }
        catch
        {
            DeleteQuietly(temporary);
            throw;
        }
    }

    private static bool Holds(string path, byte[] content)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == content.Length && Same(File.ReadAllBytes(path), content);
    }

    private static bool Same(byte[] left, byte[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i])
            {
                return false;
            }
        }

        return true;
    }

    private static void Rename(string temporary, string path)
    {
        if (File.Exists(path))
        {
            File.Replace(temporary, path, destinationBackupFileName: null);
        }
        else
        {
            File.Move(temporary, path);
        }
    }

    private static void DeleteQuietly(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The failure that led here is the one to report.
        }
    }
}
