namespace Ringfence.Build.Files;

/// <summary>Names files by where they are in the project.</summary>
internal static class ProjectPath
{
    /// <summary>
    /// The path below the project's folder with <c>/</c>. What lies outside stays absolute, and the seal has no name for it.
    /// </summary>
    internal static string Below(string projectDirectory, string file)
    {
        var folder = projectDirectory.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return WithSlashes(file.StartsWith(folder, StringComparison.Ordinal) ? file.Substring(folder.Length) : file);
    }

    /// <summary>
    /// The path from the project's folder with <c>/</c>, for readers elsewhere: never absolute. Of a file on another drive only the name.
    /// </summary>
    internal static string From(string projectDirectory, string file)
    {
        var folders = Parts(projectDirectory);
        var parts = Parts(file);
        var same = 0;
        while (same < folders.Length && same < parts.Length - 1 && folders[same] == parts[same]) same++;

        if (same == 0 && folders.Length > 0 && Path.GetPathRoot(projectDirectory) != Path.GetPathRoot(file)) return Path.GetFileName(file);
        return string.Join("/", Enumerable.Repeat("..", folders.Length - same).Concat(parts.Skip(same)));
    }

    private static string[] Parts(string path) => WithSlashes(path).Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    private static string WithSlashes(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}
