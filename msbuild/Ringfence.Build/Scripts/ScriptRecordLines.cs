using System.Text;
using Ringfence.Build.Reporting;
using Ringfence.Findings;
using Ringfence.Scripts.Score;

namespace Ringfence.Build.Scripts;

/// <summary>Writes records as lines: one for the script, then one for each finding and each signal of its score.</summary>
internal static class ScriptRecordLines
{
    private const string Script = "script";
    private const string Finding = "finding";
    private const string Signal = "signal";
    private const int ScriptLength = 4;
    private const int SignalStart = 4;

    internal static string Write(IEnumerable<KeyValuePair<string, ScriptRecord>> records)
    {
        var text = new StringBuilder();
        foreach (var pair in records)
        {
            var record = pair.Value;
            Add(text, Script, pair.Key, RangeRecord.Number(record.Score), record.Plan is null ? "" : "=" + record.Plan);
            foreach (var finding in record.Findings) Add(text, [Finding, .. FindingRecord.Write(finding)]);
            foreach (var signal in record.Signals)
            {
                Add(text, [Signal, signal.Kind.ToString(), RangeRecord.Number(signal.Points), signal.Message,
                    .. signal.Evidence.SelectMany(RangeRecord.Write)]);
            }
        }

        return text.ToString();
    }

    /// <summary>The records of a text that <see cref="Write"/> wrote; of any other text none.</summary>
    internal static Dictionary<string, ScriptRecord> Read(string text)
    {
        var records = new Dictionary<string, ScriptRecord>(StringComparer.Ordinal);
        List<Finding> findings = [];
        List<ScoreSignal> signals = [];
        foreach (var line in text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (RecordLine.Split(line) is not { } fields) return [];

            if (fields[0] == Script && fields.Length == ScriptLength && RangeRecord.TryNumber(fields[2], out var score))
            {
                (findings, signals) = ([], []);
                records[fields[1]] = new ScriptRecord(findings, score, signals, fields[3].Length == 0 ? null : fields[3].Substring(1));
            }
            else if (fields[0] == Finding && FindingRecord.Read(fields, 1, "") is { } finding)
            {
                findings.Add(finding);
            }
            else if (fields[0] == Signal && ReadSignal(fields) is { } signal)
            {
                signals.Add(signal);
            }
            else
            {
                return [];
            }
        }

        return records;
    }

    private static ScoreSignal? ReadSignal(string[] fields)
    {
        if (fields.Length <= SignalStart
            || !Enum.TryParse<ScoreSignalKind>(fields[1], out var kind)
            || !RangeRecord.TryNumber(fields[2], out var points))
        {
            return null;
        }

        List<TextRange> evidence = [];
        for (var at = SignalStart; at < fields.Length; at += RangeRecord.Length)
        {
            if (RangeRecord.Read(fields, at) is not { } range) return null;

            evidence.Add(range);
        }

        return new ScoreSignal(kind, points, fields[3], evidence);
    }

    private static void Add(StringBuilder text, params string[] fields) => text.Append(RecordLine.Join(fields)).Append('\n');
}
