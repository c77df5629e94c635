using System.Globalization;
using System.Text;
using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Scripts.Suite;

/// <summary>
/// Reads files of cases. A case begins with a line <c>#### name | key=value | key=value</c>; the lines up to the next one are the script.
/// <c>##: key=value</c> gives the cases below it a key. In a script, <c>⟦RF4021:eval⟧</c> is <c>eval</c> with a finding of that rule for
/// exactly this, <c>⟨202E⟩</c> the character of that code point, and <c>⟨[*70⟩</c> seventy brackets; a finding inside of these is
/// written in the key <c>also</c>. The other keys are <c>preset</c>, <c>policy</c>, <c>file</c>, <c>verdict</c>, <c>score</c>,
/// <c>regexp</c>, <c>reason</c> and <c>missed</c>.
/// </summary>
internal static class SuiteFile
{
    private const string CaseMark = "#### ";
    private const string DefaultMark = "##: ";

    internal static IReadOnlyList<SuiteCase> All { get; } = [.. Names().SelectMany(Read)];

    private static IEnumerable<string> Names() => typeof(SuiteFile).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Suite/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<SuiteCase> Read(string file)
    {
        using StreamReader reader = new(typeof(SuiteFile).Assembly.GetManifestResourceStream(file)!);
        string[] defaults = [];
        string? head = null;
        List<string> lines = [];
        foreach (string line in reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Append(CaseMark))
        {
            bool isCase = line.StartsWith(CaseMark, StringComparison.Ordinal);
            if (!isCase && !line.StartsWith(DefaultMark, StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }

            if (head is not null) yield return Parse(file, [.. head.Split(" | "), .. defaults], string.Join('\n', lines).TrimEnd('\n'));
            head = isCase ? line[CaseMark.Length..] : null;
            if (!isCase) defaults = line[DefaultMark.Length..].Split(" | ", StringSplitOptions.RemoveEmptyEntries);
            lines.Clear();
        }
    }

    private static SuiteCase Parse(string file, string[] head, string marked)
    {
        Dictionary<string, string> keys = new(StringComparer.Ordinal);
        foreach (string part in head.Skip(1))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            keys.TryAdd(equals < 0 ? part : part[..equals], equals < 0 ? "" : part[(equals + 1)..]);
        }

        (string source, List<string> expected) = ReadMarks(marked);
        return new SuiteCase
        {
            Name = $"{file["Suite/".Length..^".txt".Length]}: {head[0]}",
            IsHonest = file.StartsWith("Suite/Honest/", StringComparison.Ordinal),
            Source = source,
            Expected = [.. expected, .. keys.GetValueOrDefault("also", "").Split("; ", StringSplitOptions.RemoveEmptyEntries)],
            Keys = keys,
        };
    }

    private static (string Source, List<string> Expected) ReadMarks(string marked)
    {
        StringBuilder source = new();
        Stack<(string Id, int Start)> open = new();
        List<(string Id, int Start, int End)> marks = [];
        for (int i = 0; i < marked.Length; i++)
        {
            switch (marked[i])
            {
                case '⟦':
                    open.Push((marked.Substring(i + 1, "RF0000".Length), source.Length));
                    i += "RF0000:".Length;
                    break;
                case '⟧':
                    (string id, int start) = open.Pop();
                    marks.Add((id, start, source.Length));
                    break;
                case '⟨':
                    int end = marked.IndexOf('⟩', i);
                    source.Append(Meant(marked[(i + 1)..end]));
                    i = end;
                    break;
                default:
                    source.Append(marked[i]);
                    break;
            }
        }

        if (open.Count > 0) throw new FormatException(marked);
        ScriptText text = new(source.ToString());
        return (text.Text, [.. marks.Select(mark => $"{mark.Id} {text.GetRange(mark.Start, mark.End)}")]);
    }

    private static string Meant(string inner)
    {
        int star = inner.LastIndexOf('*');
        if (star > 0) return string.Concat(Enumerable.Repeat(inner[..star], int.Parse(inner[(star + 1)..], CultureInfo.InvariantCulture)));
        int point = int.Parse(inner, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return point is >= 0xD800 and < 0xE000 ? ((char)point).ToString() : char.ConvertFromUtf32(point);
    }
}
