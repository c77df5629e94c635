using System.Reflection;

namespace Ringfence.Build.Files;

/// <summary>
/// Reads where a symbolic link or junction points. netstandard2.0 has no such call, but every .NET since 6 does, so it is looked up once by
/// name; on .NET Framework it is absent and a link's target stays unknown.
/// </summary>
internal static class LinkTarget
{
    private static readonly PropertyInfo? Property = typeof(FileSystemInfo).GetProperty("LinkTarget");

    /// <summary>Whether this host can read link targets at all.</summary>
    internal static bool IsReadable => Property is not null;

    /// <summary>
    /// The target as written in the link, absolute or relative to the link's folder; null when <paramref name="entry"/> is no link.
    /// </summary>
    /// <exception cref="IOException">The link could not be read.</exception>
    internal static string? Read(FileSystemInfo entry)
    {
        try
        {
            return (string?)Property?.GetValue(entry);
        }
        catch (TargetInvocationException e) when (e.InnerException is IOException or UnauthorizedAccessException)
        {
            throw new IOException(e.InnerException.Message, e.InnerException);
        }
    }
}
