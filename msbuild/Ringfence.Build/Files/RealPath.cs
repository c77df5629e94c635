namespace Ringfence.Build.Files;

/// <summary>Follows every link on the way to a file, in folders as well as in the last name.</summary>
internal static class RealPath
{
    // What Linux allows; more means the links go in a circle.
    private const int MaxLinks = 40;

    /// <summary>Finds where an absolute path really leads.</summary>
    /// <param name="path">An absolute path. It need not exist.</param>
    /// <param name="real">The same place without a link in it; what does not exist is kept as written.</param>
    /// <returns>False when the links go in a circle or this host cannot say where one of them leads.</returns>
    /// <exception cref="IOException">A link could not be read.</exception>
    internal static bool TryResolve(string path, out string real)
    {
        var root = Path.GetPathRoot(path)!;
        return TryResolve(root, path.Substring(root.Length), out real);
    }

    /// <summary>The same, but takes <paramref name="folder"/> as it is and looks for links below it only.</summary>
    internal static bool TryResolve(string folder, string relativePath, out string real)
    {
        var links = 0;
        var rest = new Stack<string>();
        real = folder;
        Push(rest, relativePath);
        while (rest.Count > 0)
        {
            var name = rest.Pop();
            if (name == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, name);
            var entry = new FileInfo(next);
            if (!IsLink(entry))
            {
                real = next;
                continue;
            }

            var target = LinkTarget.Read(entry);
            if (target is null && LinkTarget.IsReadable)
            {
                // A reparse point of another kind, such as a cloud file's placeholder: its content is where it stands.
                real = next;
                continue;
            }

            if (target is null || ++links > MaxLinks)
            {
                real = next;
                return false;
            }

            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(target)!;
                target = target.Substring(real.Length);
            }

            Push(rest, target);
        }

        return true;
    }

    private static bool IsLink(FileInfo entry)
    {
        var attributes = entry.Attributes;
        return attributes != (FileAttributes)(-1) && (attributes & FileAttributes.ReparsePoint) != 0;
    }

    private static void Push(Stack<string> rest, string path)
    {
        var names = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (var i = names.Length - 1; i >= 0; i--)
        {
            if (names[i] != ".")
            {
                rest.Push(names[i]);
            }
        }
    }
}
