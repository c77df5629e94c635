using System.Text;
using Ringfence.Build.Files;
using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Build.Scripts;

/// <summary>
/// Remembers between builds what was said of a text, so that an unchanged script is not checked again and its warnings stay in sight.
/// Known by the bytes, the policy and the rules themselves, not by time. What is damaged, or from other rules, counts as nothing at all.
/// </summary>
internal sealed class ScriptCache
{
    // Whatever changes a rule or a message changes the assembly it is in.
    private static readonly string Rules = FormattableString.Invariant(
        $"ringfence scripts 1 {RuleSet.Version} {typeof(ScriptCheck).Assembly.ManifestModule.ModuleVersionId:N} ");

    private readonly Dictionary<string, ScriptRecord> _known;
    private readonly SortedDictionary<string, ScriptRecord> _used = new(StringComparer.Ordinal);

    private ScriptCache(Dictionary<string, ScriptRecord> known) => _known = known;

    /// <summary>Reads what an earlier build left, or starts empty.</summary>
    internal static ScriptCache Load(string path)
    {
        try
        {
            var text = File.Exists(path) ? File.ReadAllText(path, Encoding.UTF8) : "";
            var body = text.IndexOf('\n') + 1;
            return new ScriptCache(body > 0 && text.StartsWith(Header(text.Substring(body)), StringComparison.Ordinal)
                ? ScriptRecordLines.Read(text.Substring(body)) : []);
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            return new ScriptCache([]);
        }
    }

    /// <summary>What decides what a check says.</summary>
    internal static string KeyOf(ContentDigest content, ContentDigest? policy, ScriptPreset preset, ProtectionLevel level, string name) =>
        string.Join("|", content, policy?.ToString() ?? "none", ScriptPresetNames.NameOf(preset), ProtectionLevelNames.NameOf(level), name);

    /// <summary>What an earlier build said; null when it said nothing. Safe on many threads.</summary>
    internal ScriptRecord? Find(string key) => _known.TryGetValue(key, out var record) ? record : null;

    /// <summary>Keeps what was said for the next build. Not safe on many threads.</summary>
    internal void Keep(string key, ScriptRecord record) => _used[key] = record;

    /// <summary>Writes what this build has kept; what no script needed any more is gone.</summary>
    /// <exception cref="IOException">The file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal void Save(string path)
    {
        var body = ScriptRecordLines.Write(_used);
        new AtomicFile().Write(path, Encoding.UTF8.GetBytes(Header(body) + "\n" + body));
    }

    private static string Header(string body) => Rules + ContentDigest.Compute(Encoding.UTF8.GetBytes(body));
}
