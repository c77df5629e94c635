using System.Text;
using Ringfence.Secrets;

namespace Ringfence.Core.Tests.Secrets;

public sealed class OwnRepositoryTests
{
    private static readonly string[] SkippedFolders = [".git", "artifacts", "bin", "obj", "TestResults"];

    [Fact]
    public void Repository_HoldsNoSecret()
    {
        var found = new List<string>();
        var scanned = 0;
        foreach (var file in Files(Root()))
        {
            var bytes = File.ReadAllBytes(file);
            if (bytes.AsSpan().Contains((byte)0))
            {
                continue; // A binary file.
            }

            scanned++;
            var text = Encoding.UTF8.GetString(bytes);
            found.AddRange(SecretScanner.Scan(text).Select(match =>
                $"{file}({text.AsSpan(0, match.Start).Count('\n') + 1}): {match.Detector.Name} {SecretMask.Mask(text, match)}"));
        }

        Assert.True(found.Count == 0, string.Join("\n", found));
        Assert.True(scanned > 50, "too few files were scanned to say anything");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Analyzers.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }

    private static IEnumerable<string> Files(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (new FileInfo(file) is { LinkTarget: null, Length: < 20_000_000 })
            {
                yield return file;
            }
        }

        foreach (var child in Directory.EnumerateDirectories(folder))
        {
            if (!SkippedFolders.Contains(Path.GetFileName(child)) && new DirectoryInfo(child).LinkTarget is null)
            {
                foreach (var file in Files(child))
                {
                    yield return file;
                }
            }
        }
    }
}
