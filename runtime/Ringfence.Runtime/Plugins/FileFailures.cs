using System.Security;
using Ringfence.Plugins;

namespace Ringfence.Runtime.Plugins;

/// <summary>Why a file could not be read, without the system's text: it holds the file's path on the host.</summary>
internal static class FileFailures
{
    internal static bool IsExpected(Exception e) =>
        e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;

    internal static FileFailure Of(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => FileFailure.Vanished,
        UnauthorizedAccessException or SecurityException => FileFailure.AccessDenied,
        _ => FileFailure.Failed,
    };
}
