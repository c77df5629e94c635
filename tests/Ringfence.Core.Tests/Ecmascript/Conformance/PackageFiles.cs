using System.Text;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>The files of real packages that <c>tests/peers/files.txt</c> names.</summary>
internal static class PackageFiles
{
    /// <summary>All of them, with their text.</summary>
    public static IEnumerable<AcornRequest> All()
    {
        var root = PeerPackages.Folder();
        foreach (var line in File.ReadLines(Repository.PathOf("tests", "peers", "files.txt")))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var (kind, path) = line.Split(' ') is [var first, var second] ? (first, second) : throw new FormatException(line);
            foreach (var file in Files(root, path)) yield return Read(root, file, IsModule(kind));
        }
    }

    private static bool IsModule(string kind) => kind switch
    {
        "module" => true,
        "script" => false,
        _ => throw new FormatException(kind),
    };

    private static IEnumerable<string> Files(string root, string path)
    {
        if (!path.EndsWith("/**", StringComparison.Ordinal)) return [path];
        return Directory.EnumerateFiles(Path.Combine(root, path[..^3]), "*.js", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>A byte order mark stays in the text: both parsers get it.</summary>
    private static AcornRequest Read(string root, string path, bool isModule) =>
        new(path, Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(root, path))), isModule, TopLevelReturn: !isModule)
        {
            Path = path,
        };
}
