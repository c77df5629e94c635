using System.Globalization;
using System.Text.RegularExpressions;

namespace Ringfence.TestKit;

/// <summary>A diagnostic as compilers and MSBuild print it.</summary>
/// <param name="File">The file; null when the line begins with a tool's name or has no origin.</param>
/// <param name="Origin">What stands before the position: the file, or a name such as <c>CSC</c>.</param>
/// <param name="Line">Line, from 1; 0 when the line has no position.</param>
/// <param name="Column">Column, from 1; 0 when the line has no column.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Code">The code, for example <c>RF1001</c>; empty when the line has none.</param>
/// <param name="Text">The message, with the help link the compiler appends but without the project.</param>
/// <param name="Project">The project in brackets at the end; null when there is none.</param>
public sealed record CanonicalLine(
    string? File, string Origin, int Line, int Column, string Severity, string Code, string Text, string? Project);

/// <summary>Reads the canonical form <c>file(line,column): severity CODE: text [project]</c>.</summary>
public static partial class CanonicalOutput
{
    /// <summary>
    /// The diagnostics in a build's output, each once: MSBuild prints an error where it happens and again in its summary.
    /// </summary>
    public static IReadOnlyList<CanonicalLine> Parse(string output) =>
        [.. output.ReplaceLineEndings("\n").Split('\n').Select(ParseLine).OfType<CanonicalLine>().Distinct()];

    /// <summary>One line of output; null when it is no diagnostic.</summary>
    public static CanonicalLine? ParseLine(string line)
    {
        var match = Canonical().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var origin = match.Groups["origin"].Value.Trim();
        var positioned = match.Groups["line"].Success;
        var isFile = positioned || origin.Contains('/', StringComparison.Ordinal) || origin.Contains('\\', StringComparison.Ordinal);
        return new CanonicalLine(
            isFile ? origin : null, origin, Number(match.Groups["line"]), Number(match.Groups["column"]), match.Groups["severity"].Value,
            match.Groups["code"].Value, match.Groups["text"].Value.Trim(),
            match.Groups["project"] is { Success: true } project ? project.Value : null);
    }

    private static int Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        """
        ^\s*(?:\d+>)?(?<origin>(?:[A-Za-z]:)?[^:]*?)
        (?:\((?<line>\d+)(?:,(?<column>\d+)(?:[,-]\d+)*)?\))?
        \s*:\s(?:[A-Za-z]+\s)??(?<severity>error|warning|info|message)\s?(?<code>[A-Za-z]+\d+)?\s*:\s(?<text>.*?)
        (?:\s\[(?<project>[^\[\]]+)\])?\s*$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Canonical();
}
