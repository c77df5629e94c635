using System.Text;
using Ringfence.Findings;
using Ringfence.Findings.Frames;
using Ringfence.Plugins;

namespace Ringfence.Reports;

/// <summary>
/// What a finding is recognised by in the next report, though lines were added above it: rule, file, the text of its line, and which one
/// it is of those that are alike.
/// </summary>
internal sealed class FindingFingerprints
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private string? _text;
    private TextLines? _lines;

    internal string Of(Finding finding, string? text)
    {
        string identity = string.Join("\n", finding.Rule.Id.Value, finding.File, LineOf(finding, text));
        int count = _seen.TryGetValue(identity, out int before) ? before + 1 : 1;
        _seen[identity] = count;
        return ContentDigest.Compute(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{identity}\n{count}"))).Hex;
    }

    private string LineOf(Finding finding, string? text)
    {
        if (text is null || finding.Range == TextRange.FileStart) return "";
        if (!ReferenceEquals(text, _text)) (_text, _lines) = (text, new TextLines(text, LineTerminators.EcmaScript));

        int line = Math.Min(finding.Range.StartLine, _lines!.Count);
        int start = _lines.Start(line);
        return text.Substring(start, _lines.End(line) - start).Trim();
    }
}
