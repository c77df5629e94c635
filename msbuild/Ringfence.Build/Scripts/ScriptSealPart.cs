using Ringfence.Build.Checking;
using Ringfence.Build.Files;
using Ringfence.Findings;
using Ringfence.Seals;

namespace Ringfence.Build.Scripts;

/// <summary>Collects what the seal will say of scripts.</summary>
internal sealed class ScriptSealPart(string projectDirectory, PolicyInput policy)
{
    private readonly List<SealedScript> _scripts = [];

    /// <summary>Adds a script.</summary>
    /// <returns>Why the seal has no name for it; null when it has, or when the script was not read.</returns>
    internal Finding? Add(CheckedScript script)
    {
        if (script.Digest is not { } digest) return null;

        if (SealedScript.For(ProjectPath.Below(projectDirectory, script.File), digest, script.Preset, script.Level) is not { } entry)
        {
            return SealFindings.ScriptOutsideProject(script.File);
        }

        _scripts.Add(entry);
        return null;
    }

    internal string ToText() => new Seal(new SealedPolicy(policy.Digest, policy.Policy.Level), [], _scripts).ToText();
}
