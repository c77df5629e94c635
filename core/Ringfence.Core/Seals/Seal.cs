using System.Text;
using Ringfence.Json;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Seals;

/// <summary>
/// <c>ringfence.lock.json</c>: what the build accepted, under which policy and rules. The same content gives the same bytes, so that a
/// change of the file in review is a change of what is accepted.
/// </summary>
public sealed class Seal
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "ringfence.lock.json";

    /// <summary>The version of the format.</summary>
    public const int FormatVersion = 1;

    /// <summary>Makes a seal of what a build accepted by the rules of this Ringfence.</summary>
    /// <param name="policy">The policy it was accepted under.</param>
    /// <param name="plugins">The accepted plugins in any order; no two have the same id, compared without case.</param>
    /// <exception cref="ArgumentNullException">An argument or a plugin is null.</exception>
    /// <exception cref="ArgumentException">Two plugins have the same id.</exception>
    public Seal(SealedPolicy policy, IEnumerable<SealedPlugin> plugins)
        : this(policy, plugins, [])
    {
    }

    /// <summary>Makes a seal of what a build accepted by the rules of this Ringfence.</summary>
    /// <param name="policy">The policy it was accepted under.</param>
    /// <param name="plugins">The accepted plugins in any order; no two have the same id, compared without case.</param>
    /// <param name="scripts">The accepted scripts in any order; no two have the same path.</param>
    /// <exception cref="ArgumentNullException">An argument, a plugin or a script is null.</exception>
    /// <exception cref="ArgumentException">Two plugins have the same id, or two scripts the same path.</exception>
    public Seal(SealedPolicy policy, IEnumerable<SealedPlugin> plugins, IEnumerable<SealedScript> scripts)
        : this(Findings.RuleSet.Version, policy, plugins, scripts)
    {
    }

    internal Seal(int ruleSet, SealedPolicy policy, IEnumerable<SealedPlugin> plugins, IEnumerable<SealedScript> scripts)
    {
        RuleSet = ruleSet;
        Policy = policy ?? throw new ArgumentNullException(nameof(policy));
        var sorted = (plugins ?? throw new ArgumentNullException(nameof(plugins)))
            .OrderBy(p => (p ?? throw new ArgumentNullException(nameof(plugins))).Id, StringComparer.Ordinal)
            .ToArray();
        if (sorted.GroupBy(p => p.Id, StringComparer.OrdinalIgnoreCase).Any(group => group.Skip(1).Any()))
        {
            throw new ArgumentException("Two plugins have the same id.", nameof(plugins));
        }

        var sortedScripts = (scripts ?? throw new ArgumentNullException(nameof(scripts)))
            .OrderBy(s => (s ?? throw new ArgumentNullException(nameof(scripts))).Path, StringComparer.Ordinal)
            .ToArray();
        if (sortedScripts.GroupBy(s => s.Path, StringComparer.Ordinal).Any(group => group.Skip(1).Any()))
        {
            throw new ArgumentException("Two scripts have the same path.", nameof(scripts));
        }

        Plugins = Array.AsReadOnly(sorted);
        Scripts = Array.AsReadOnly(sortedScripts);
    }

    /// <summary>The <see cref="Findings.RuleSet.Version"/> of the Ringfence that wrote it.</summary>
    public int RuleSet { get; }

    /// <summary>The policy of the build.</summary>
    public SealedPolicy Policy { get; }

    /// <summary>The accepted plugins, ordered by id.</summary>
    public IReadOnlyList<SealedPlugin> Plugins { get; }

    /// <summary>The accepted scripts, ordered by path.</summary>
    public IReadOnlyList<SealedScript> Scripts { get; }

    /// <summary>The file's text, with LF line ends.</summary>
    public string ToText()
    {
        var json = new JsonWriter().BeginObject()
            .Name("sealVersion").Value(FormatVersion)
            .Name("ruleSet").Value(RuleSet)
            .Name("policy").BeginObject()
            .Name("digest").Value(Policy.Digest?.ToString())
            .Name("level").Value(ProtectionLevelNames.NameOf(Policy.Level))
            .EndObject()
            .Name("scripts").BeginArray();
        foreach (var script in Scripts)
        {
            json.BeginObject()
                .Name("path").Value(script.Path)
                .Name("digest").Value(script.Digest.ToString())
                .Name("preset").Value(ScriptPresetNames.NameOf(script.Preset))
                .Name("level").Value(ProtectionLevelNames.NameOf(script.Level))
                .EndObject();
        }

        json.EndArray().Name("plugins").BeginArray();
        foreach (var plugin in Plugins)
        {
            json.BeginObject()
                .Name("id").Value(plugin.Id)
                .Name("version").Value(plugin.Version)
                .Name("manifest").Value(plugin.Manifest)
                .Name("manifestDigest").Value(plugin.ManifestDigest.ToString())
                .Name("entry").Value(plugin.Entry)
                .Name("digest").Value(plugin.Digest.ToString())
                .EndObject();
        }

        return json.EndArray().EndObject().ToString();
    }

    /// <summary>The file's bytes: UTF-8 without a byte order mark.</summary>
    public byte[] ToBytes() => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(ToText());
}
