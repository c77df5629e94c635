namespace Ringfence.Runtime.Plugins;

/// <summary>
/// How the disk spells a path. A name in another case is found on some systems only, so it is taken as the build takes it: found, and told.
/// </summary>
internal static class SpelledPath
{
    /// <summary>The path as the disk spells it, or null when there is nothing under it in any spelling.</summary>
    /// <param name="folder">The folder it starts from.</param>
    /// <param name="relative">The path, with <c>/</c>.</param>
    internal static string? Find(string folder, string relative)
    {
        var spelled = new List<string>();
        foreach (var name in relative.Split('/'))
        {
            if (SpelledName(folder, name) is not { } actual)
            {
                return null;
            }

            spelled.Add(actual);
            folder = Path.Combine(folder, actual);
        }

        return string.Join('/', spelled);
    }

    private static string? SpelledName(string folder, string name)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        string? other = null;
        foreach (var path in Directory.EnumerateFileSystemEntries(folder))
        {
            var actual = Path.GetFileName(path);
            if (string.Equals(actual, name, StringComparison.Ordinal))
            {
                return actual;
            }

            other ??= string.Equals(actual, name, StringComparison.OrdinalIgnoreCase) ? actual : null;
        }

        return other;
    }
}
