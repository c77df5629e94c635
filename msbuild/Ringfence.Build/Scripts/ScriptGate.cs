using Ringfence.Build.Checking;
using Ringfence.Build.Files;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Scripts;
using Ringfence.Scripts.Files;

namespace Ringfence.Build.Scripts;

/// <summary>Reads scripts from the disk and hands them to the rules.</summary>
internal sealed class ScriptGate(PolicyInput policy, ScriptCache cache, bool keepTexts, CancellationToken token)
{
    // The mark at the beginning of a file is not part of the script.
    private const int LongestMark = 3;

    // Enough to keep all processors busy, few enough that their texts fit into memory together.
    private const int AtOnce = 64;

    private readonly Dictionary<ProtectionLevel, RingfencePolicy> _policies = [];

    /// <summary>Checks scripts, several at a time, and gives the results in the order of the items.</summary>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    internal IEnumerable<CheckedScript> Check(IReadOnlyList<ScriptItem> items)
    {
        foreach (var level in items.Select(LevelOf).Distinct())
        {
            _policies[level] = level == policy.Policy.Level ? policy.Policy : policy.Policy.AtLevel(level);
        }

        var results = new CheckedScript[AtOnce];
        var options = new ParallelOptions { CancellationToken = token, MaxDegreeOfParallelism = Environment.ProcessorCount };
        for (var start = 0; start < items.Count; start += AtOnce)
        {
            var first = start;
            var count = Math.Min(AtOnce, items.Count - start);
            Parallel.For(0, count, options, i => results[i] = Check(items[first + i]));
            for (var i = 0; i < count; i++) yield return results[i];
        }
    }

    private ProtectionLevel LevelOf(ScriptItem item) => item.Level ?? policy.Policy.Level;

    private CheckedScript Check(ScriptItem item)
    {
        var own = _policies[LevelOf(item)];
        var script = new CheckedScript(item.File, item.Preset ?? own.Scripts.Preset, own.Level);
        try
        {
            var limit = own.Limits.MaxSourceBytes;
            var bytes = BoundedFile.ReadUnlessLonger(item.File, limit + LongestMark, out var length);
            var size = bytes is null ? length : bytes.Length - ScriptFileText.LengthOfMark(bytes);
            return bytes is null || size > limit
                ? script with { Findings = [ScriptFileFindings.TooLarge(item.File, size, limit)] }
                : Check(script with { Digest = ContentDigest.Compute(bytes) }, bytes, own);
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            return script with { Findings = [ScriptFileFindings.Unreadable(item.File, FileFailures.Of(e))] };
        }
    }

    private CheckedScript Check(CheckedScript script, byte[] bytes, RingfencePolicy own)
    {
        if (ScriptFileText.Decode(bytes, script.File, out var finding) is not { } text) return script with { Findings = [finding!] };

        // A name without its folder: whether the text is a module depends on the extension, and nothing on the rest.
        var name = "script" + Path.GetExtension(script.File).ToLowerInvariant();
        var key = ScriptCache.KeyOf(script.Digest!, policy.Digest, script.Preset, script.Level, name);
        var known = cache.Find(key);
        var record = known ?? ScriptRecord.Of(ScriptCheck.Run(
            text, new ScriptCheckOptions { File = name, Policy = own, Preset = script.Preset }, token));
        return script with
        {
            Findings = [.. record.Findings.Select(found => found with { File = script.File })],
            Record = record,
            Key = key,
            IsReplayed = known is not null,
            Text = keepTexts || record.Findings.Count > 0 ? text : null,
        };
    }
}
