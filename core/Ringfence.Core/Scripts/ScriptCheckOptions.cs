using Ringfence.Ecmascript.Ast;
using Ringfence.Policy;

namespace Ringfence.Scripts;

/// <summary>What a script is checked against.</summary>
public sealed record ScriptCheckOptions
{
    /// <summary>The name of the script as its findings show it.</summary>
    public string File { get; init; } = "script.js";

    /// <summary>The policy. Strict by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RingfencePolicy Policy { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = RingfencePolicy.Default;

    /// <summary>The preset of this script alone; the policy's when left out.</summary>
    public ScriptPreset? Preset { get; init; }

    /// <summary>
    /// What the text is. When left out, AgentScript is read as the body of an async function, in which <c>return</c> and <c>await</c> may
    /// stand, and everything else as a script or, if the file's name ends in <c>.mjs</c>, as a module.
    /// </summary>
    public SourceType? SourceType { get; init; }
}
