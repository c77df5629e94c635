using System.Diagnostics.CodeAnalysis;
using Ringfence.Findings;

namespace Ringfence.Runtime;

/// <summary>What the verification of one plugin gave: the plugin, or why it was refused.</summary>
public sealed class PluginVerification
{
    internal PluginVerification(VerifiedPlugin plugin, IReadOnlyList<Finding> findings)
    {
        Plugin = plugin;
        Findings = findings;
    }

    internal PluginVerification(IReadOnlyList<Finding> findings) => Findings = findings;

    /// <summary>Whether the plugin may be run.</summary>
    [MemberNotNullWhen(true, nameof(Plugin))]
    public bool IsAccepted => Plugin is not null;

    /// <summary>The plugin, or null when it was refused.</summary>
    public VerifiedPlugin? Plugin { get; }

    /// <summary>
    /// Everything that is wrong; file names are relative to the folder the plugin was looked for in. Never empty when the plugin was
    /// refused.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }
}
