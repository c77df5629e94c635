using Ringfence.Findings;
using Ringfence.Scripts;

namespace Ringfence.Policy;

/// <summary>What the policy says about scripts: the section <c>scripts</c> of <c>ringfence.json</c>.</summary>
public sealed record ScriptPolicy
{
    /// <summary>What applies when nothing is said: AgentScript, every rule as it comes.</summary>
    public static ScriptPolicy Default { get; } = new();

    /// <summary>The language scripts are written in: <c>scripts.preset</c>.</summary>
    public ScriptPreset Preset { get; init; }

    /// <summary>Rules that are graded otherwise than by the preset, null for off: <c>scripts.rules</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, Severity?> Rules
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = new Dictionary<string, Severity?>(StringComparer.Ordinal);

    /// <summary>Names that the host supplies beside those of the preset: <c>scripts.globals</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Globals { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>Names that may not be used, whatever they mean: <c>scripts.disallowed</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Disallowed { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>Beginnings of names that scripts may not declare: <c>scripts.reservedPrefixes</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> ReservedPrefixes
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = ["__"];

    /// <summary>The name of the function that calls a tool: <c>scripts.tools.function</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string ToolFunction { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "callTool";

    /// <summary>
    /// The tools that may be called: whole names, or beginnings followed by <c>*</c>; null for every tool: <c>scripts.tools.allowed</c>.
    /// </summary>
    public IReadOnlyList<string>? AllowedTools { get; init; }

    /// <summary>
    /// What calls of functions must be like, by the name of the function, with dots for members such as <c>console.log</c>:
    /// <c>scripts.calls</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, ScriptCallRule> Calls
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = new Dictionary<string, ScriptCallRule>(StringComparer.Ordinal);

    /// <summary>The kinds of loops that scripts may have; null for every kind: <c>scripts.loops</c>.</summary>
    public IReadOnlyList<ScriptLoop>? Loops { get; init; }

    /// <summary>The score from which a script is warned about, 1 to 100: <c>scripts.score.warn</c>.</summary>
    public int WarnScore { get; init; } = 40;

    /// <summary>The score from which a script is refused, 1 to 100: <c>scripts.score.block</c>.</summary>
    public int BlockScore { get; init; } = 70;

    /// <summary>The words that the score reads names by: <c>scripts.score.words</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ScriptScoreWords ScoreWords
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = ScriptScoreWords.Default;
}
