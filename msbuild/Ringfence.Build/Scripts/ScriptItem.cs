using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Build.Scripts;

/// <summary>A script as the project lists it.</summary>
/// <param name="File">Its absolute path.</param>
/// <param name="Preset">The preset the project gives it; null for the policy's.</param>
/// <param name="Level">The level the project gives it; null for the policy's.</param>
internal sealed record ScriptItem(string File, ScriptPreset? Preset, ProtectionLevel? Level);
