using Ringfence.Plugins;

namespace Ringfence.Runtime.Plugins;

/// <summary>The bytes of a file, or why there are none.</summary>
/// <param name="Bytes">The bytes, when there was no failure.</param>
/// <param name="Failure">Why they could not be read.</param>
/// <param name="Length">The length in bytes; of a file that is too large, what the system says.</param>
internal sealed record FileContent(byte[]? Bytes, FileFailure Failure, long Length)
{
    internal static FileContent Failed(FileFailure failure) => new(null, failure, 0);

    /// <summary>Opens a file once and reads it to its end, as long as it has no more bytes than allowed.</summary>
    /// <param name="path">A path without links.</param>
    /// <param name="most">The most bytes it may have.</param>
    /// <param name="isAsync">Whether the thread is given back while the disk works.</param>
    /// <param name="token">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    internal static async Task<FileContent> ReadAsync(string path, long most, bool isAsync, CancellationToken token)
    {
        try
        {
            // A pipe or a device has no length, and opening one may never return.
            if (new FileInfo(path) is { Exists: true, Length: 0 } || Directory.Exists(path))
            {
                return Failed(FileFailure.NotRegular);
            }

            var options = isAsync ? FileOptions.Asynchronous | FileOptions.SequentialScan : FileOptions.SequentialScan;
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, options);
            await using (stream.ConfigureAwait(false))
            {
                return stream.Length > most
                    ? new FileContent(null, FileFailure.TooLarge, stream.Length)
                    : await ReadAsync(stream, isAsync, token).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            return Failed(FileFailures.Of(e));
        }
    }

    /// <summary>
    /// Takes as many bytes as the file had when it was opened: one that grows meanwhile is judged, and used, without what came later.
    /// </summary>
    private static async Task<FileContent> ReadAsync(FileStream stream, bool isAsync, CancellationToken token)
    {
        const int Piece = 1024 * 1024;
        var bytes = new byte[stream.Length];
        var filled = 0;
        while (filled < bytes.Length)
        {
            token.ThrowIfCancellationRequested();
            var count = Math.Min(Piece, bytes.Length - filled);
            var read = isAsync
                ? await stream.ReadAsync(bytes.AsMemory(filled, count), token).ConfigureAwait(false)
                : stream.Read(bytes, filled, count);
            if (read == 0)
            {
                return Failed(FileFailure.Failed);
            }

            filled += read;
        }

        return new FileContent(bytes, FileFailure.None, filled);
    }
}
