using Ringfence.Json;

namespace Ringfence.Secrets.Files;

/// <summary>
/// Finds secrets in the text of configuration files, scripts and project files, with exact places. JSON is read by its own grammar, so that escapes
/// do not hide a value and the path of a setting counts as its name; every other format by the lines it is written in.
/// </summary>
public static class SecretFileScanner
{
    /// <summary>The most UTF-16 units of a file that are read as JSON; a longer one is read like other text.</summary>
    public const int LongestJson = 1024 * 1024;

    /// <summary>Scans a text.</summary>
    /// <param name="fileName">The name of the file, with or without its folders; its ending tells the format.</param>
    /// <param name="text">The text of the file.</param>
    /// <returns>The secrets in the order of the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<FileSecret> Scan(string fileName, string text)
    {
        _ = fileName ?? throw new ArgumentNullException(nameof(fileName));
        _ = text ?? throw new ArgumentNullException(nameof(text));
        if (fileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && text.Length <= LongestJson
            && JsonParser.Parse(text) is { Success: true, Root: { } root })
        {
            var found = new List<FileSecret>();
            new JsonSecretWalk(found).Walk(root, string.Empty);
            return found;
        }

        return ScanText(text);
    }

    internal static string? NameOf(string text, SecretMatch match) =>
        match.NameLength == 0 ? null : text.Substring(match.NameStart, match.NameLength);

    private static List<FileSecret> ScanText(string text)
    {
        var found = new List<FileSecret>();
        var places = new TextPlaces(text);
        foreach (var match in SecretScanner.ScanText(text))
        {
            found.Add(new FileSecret(
                places.RangeOf(match.Start, match.End), text.Substring(match.Start, match.Length), match.Detector, match.Confidence, NameOf(text, match)));
        }

        return found;
    }
}
