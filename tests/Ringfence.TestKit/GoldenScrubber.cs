using System.Text.RegularExpressions;

namespace Ringfence.TestKit;

internal static partial class GoldenScrubber
{
    /// <summary>The text as it would be on any machine: LF, one final line end, and names instead of what varies.</summary>
    internal static string Scrub(string text)
    {
        text = text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
        text = Folder(text, Repository.Root, "{root}");
        text = Folder(text, Path.TrimEndingDirectorySeparator(Path.GetTempPath()), "{temp}");
        text = Guid().Replace(text, "{guid}");
        text = Duration().Replace(text, "{duration}");
        text = Version().Replace(text, "{version}");
        return text.TrimEnd('\n') + "\n";
    }

    /// <summary>Only whole folder names: '/tmp' is not part of '/tmpfiles'.</summary>
    private static string Folder(string text, string folder, string name) =>
        Regex.Replace(text, Regex.Escape(folder) + @"(?![\w.-])", name);

    [GeneratedRegex("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")]
    private static partial Regex Guid();

    [GeneratedRegex(@"\b\d{2}:\d{2}:\d{2}(?:\.\d+)?\b|\b\d+(?:[.,]\d+)? ?(?:ms|s|sec|seconds)\b")]
    private static partial Regex Duration();

    [GeneratedRegex(@"(?<![\d.])\d+\.\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?(?:\+[0-9a-f]+)?(?![\d.]*\d)")]
    private static partial Regex Version();
}
