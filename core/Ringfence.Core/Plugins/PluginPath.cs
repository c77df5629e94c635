using System.Globalization;
using Ringfence.Wording;

namespace Ringfence.Plugins;

/// <summary>
/// Paths that mean the same file on every system: relative, with <c>/</c>, staying below where they start. What Windows cannot store or
/// reads as a device is refused everywhere.
/// </summary>
internal static class PluginPath
{
    /// <summary>The longest entry path, so that it stays below 260 with a short folder before it.</summary>
    internal const int LongestEntry = 240;

    private const string ForbiddenOnWindows = "<>\"|?*";
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"];

    /// <summary>What is wrong with a path, as a part of a sentence; null when nothing is.</summary>
    internal static string? Mistake(string path, int longest)
    {
        if (path.Length == 0) return "it is empty";
        if (path.Length > longest) return FormattableString.Invariant($"it is longer than {longest} characters");
        if (path[0] is '/') return "it is absolute";
        if (path.Length > 1 && path[1] == ':' && path[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) return "it names a drive";

        foreach (var c in path)
        {
            if (CharacterMistake(c) is { } mistake) return mistake;
        }

        return path.Split('/').Select(SegmentMistake).FirstOrDefault(mistake => mistake is not null);
    }

    private static string? CharacterMistake(char c) => c switch
    {
        '\\' => "it has a backslash; write '/'",
        ':' => "it has a colon",
        _ when ForbiddenOnWindows.IndexOf(c, 0) >= 0 => $"{Quoted.Character(c)} cannot be in a file name on Windows",
        _ when Invisible(c) => $"it has the invisible character {Quoted.CodePoint(c)}",
        _ => null,
    };

    private static bool Invisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string? SegmentMistake(string segment)
    {
        if (segment.Length == 0) return "it has an empty part";
        if (segment == "..") return "it climbs with '..'";
        if (segment == ".") return "it has the part '.'";
        if (segment[segment.Length - 1] is '.' or ' ')
        {
            return $"its part {Quoted.Name(segment)} ends in a dot or space, which Windows drops";
        }

        return IsDevice(segment) ? $"its part {Quoted.Name(segment)} is a device on Windows" : null;
    }

    /// <summary>
    /// Windows looks at what stands before the first dot, without spaces at its end: <c>con.txt</c> and <c>nul .wasm</c> are devices.
    /// </summary>
    private static bool IsDevice(string segment)
    {
        var dot = segment.IndexOf('.', 0);
        var name = (dot < 0 ? segment : segment.Substring(0, dot)).TrimEnd(' ');
        if (Devices.Contains(name, StringComparer.OrdinalIgnoreCase)) return true;

        return name.Length == 4
            && (name.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || name.StartsWith("LPT", StringComparison.OrdinalIgnoreCase))
            && name[3] is (>= '0' and <= '9') or '\u00B9' or '\u00B2' or '\u00B3';
    }
}
