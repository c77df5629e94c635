namespace Ringfence.Build.Files;

/// <summary>Finds a file under a name that differs in case only, and tells how the disk spells it.</summary>
internal static class SpelledPath
{
    /// <summary>
    /// The path as the disk spells it, relative to <paramref name="folder"/> and with <c>/</c>; null when no folder on the way holds such a
    /// name.
    /// </summary>
    /// <param name="folder">An absolute path.</param>
    /// <param name="relativePath">A path with <c>/</c> that stays below the folder.</param>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    internal static string? Find(string folder, string relativePath)
    {
        var spelled = new List<string>();
        foreach (var name in relativePath.Split('/'))
        {
            if (Find(new DirectoryInfo(folder), name) is not { } actual)
            {
                return null;
            }

            spelled.Add(actual);
            folder = Path.Combine(folder, actual);
        }

        return string.Join("/", spelled);
    }

    private static string? Find(DirectoryInfo folder, string name)
    {
        if (!folder.Exists)
        {
            return null;
        }

        var other = default(string);
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (string.Equals(entry.Name, name, StringComparison.Ordinal))
            {
                return name;
            }

            if (string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                other = entry.Name;
            }
        }

        return other;
    }
}
