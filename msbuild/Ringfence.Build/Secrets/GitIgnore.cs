using System.Text;
using System.Text.RegularExpressions;

namespace Ringfence.Build.Secrets;

/// <summary>Whether Git ignores a file, by the <c>.gitignore</c> files from the repository's root down to it.</summary>
internal static class GitIgnore
{
    private const int MaxBytes = 256 * 1024;

    /// <summary>Null when the file is in no repository.</summary>
    internal static bool? Ignores(string file)
    {
        var folders = new Stack<string>();
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            folders.Push(folder);
            if (Directory.Exists(Path.Combine(folder, ".git")) || File.Exists(Path.Combine(folder, ".git")))
            {
                return IsIgnored(folders, file);
            }
        }

        return null;
    }

    private static bool IsIgnored(IEnumerable<string> folders, string file)
    {
        var isIgnored = false;
        foreach (var folder in folders)
        {
            var list = Path.Combine(folder, ".gitignore");
            if (!File.Exists(list) || new FileInfo(list).Length > MaxBytes)
            {
                continue;
            }

            var relative = file.Substring(folder.TrimEnd(Path.DirectorySeparatorChar).Length + 1).Replace('\\', '/');
            foreach (var line in File.ReadAllLines(list))
            {
                var pattern = line.Trim();
                var isException = pattern.StartsWith("!", StringComparison.Ordinal);
                pattern = isException ? pattern.Substring(1) : pattern;
                if (pattern.Length > 0 && pattern[0] != '#' && Matches(pattern, relative))
                {
                    isIgnored = !isException;
                }
            }
        }

        return isIgnored;
    }

    /// <summary>A pattern with a slash before its end is bound to its folder; one without matches a name at any depth, and a folder's all that is in it.</summary>
    private static bool Matches(string pattern, string relative)
    {
        var isFolder = pattern.EndsWith("/", StringComparison.Ordinal);
        pattern = pattern.TrimEnd('/');
        var isBound = pattern.IndexOf('/') >= 0;
        var regex = new StringBuilder(isBound ? "^" : "(^|/)");
        pattern = pattern.TrimStart('/');
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '*' && i + 1 < pattern.Length && pattern[i + 1] == '*')
            {
                var hasSlash = i + 2 < pattern.Length && pattern[i + 2] == '/';
                regex.Append(hasSlash ? "(.*/)?" : ".*");
                i += hasSlash ? 2 : 1;
            }
            else
            {
                regex.Append(pattern[i] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
            }
        }

        regex.Append(isFolder ? "/" : "(/|$)");
        return Regex.IsMatch(relative, regex.ToString(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
