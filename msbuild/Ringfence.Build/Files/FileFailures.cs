using Ringfence.Plugins;

namespace Ringfence.Build.Files;

/// <summary>Names what the system says about a file.</summary>
internal static class FileFailures
{
    // The error numbers behind an IOException: Windows' two for a full disk, and Linux' for a full disk and a spent quota.
    private static readonly int[] DiskFull = [112, 39, 28, 122];

    /// <summary>Whether that exception is the system's answer rather than a mistake of ours.</summary>
    internal static bool IsExpected(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException;

    internal static FileFailure Of(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => FileFailure.Vanished,
        UnauthorizedAccessException or System.Security.SecurityException => FileFailure.AccessDenied,
        IOException when Array.IndexOf(DiskFull, exception.HResult & 0xFFFF) >= 0 => FileFailure.DiskFull,
        _ => FileFailure.Failed,
    };
}
