namespace Ringfence.Runtime.Plugins;

/// <summary>Follows every link of a path, also those of folders on the way.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    /// <summary>The path without links. What does not exist is taken as it is.</summary>
    /// <param name="path">An absolute path.</param>
    /// <exception cref="IOException">The links go round in a circle, or the system cannot read one.</exception>
    internal static string Of(string path)
    {
        var root = Path.GetPathRoot(path)!;
        var rest = new Stack<string>();
        Push(rest, path[root.Length..]);
        var real = root;
        var links = 0;
        while (rest.TryPop(out var name))
        {
            if (name is "." or "")
            {
                continue;
            }

            if (name == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException("There are too many links.");
            }

            if (Path.IsPathRooted(target))
            {
                // On Windows a target may be rooted without a drive.
                target = Path.GetFullPath(target, real);
                real = Path.GetPathRoot(target)!;
                target = target[real.Length..];
            }

            Push(rest, target);
        }

        return real;
    }

    /// <summary>Whether a path without links lies in a folder without links, and is not the folder itself.</summary>
    internal static bool IsBelow(string folder, string path)
    {
        var comparison = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, comparison);
    }

    private static void Push(Stack<string> rest, string path)
    {
        var names = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        for (var i = names.Length - 1; i >= 0; i--)
        {
            rest.Push(names[i]);
        }
    }
}
