namespace Ringfence.Policy;

/// <summary>
/// What <c>ringfence.json</c> says, with every number filled in. Its shape is that of the file. Immutable; take <see cref="Default"/> or
/// <see cref="ForLevel"/> and change it with a <c>with</c> expression. Every limit is finite, whoever sets it.
/// </summary>
public sealed record RingfencePolicy
{
    internal RingfencePolicy(ProtectionLevel level, bool isDynamic, ScriptLimits limits, OutputLimits output, PluginPolicy plugins,
        SecretPolicy secrets)
    {
        Level = level;
        Dynamic = isDynamic;
        Limits = limits;
        Output = output;
        Plugins = plugins;
        Secrets = secrets;
    }

    /// <summary>What applies when there is no policy file, or one that cannot be used: <see cref="ProtectionLevel.Strict"/>.</summary>
    public static RingfencePolicy Default { get; } = ForLevel(ProtectionLevel.Strict);

    /// <summary>The level the numbers come from unless one was set by itself.</summary>
    public ProtectionLevel Level { get; }

    /// <summary>
    /// Whether scripts and plugins that are not in the seal may run, after the same checks at load. By default they may not.
    /// </summary>
    public bool Dynamic { get; init; }

    /// <summary>The limits of a run of a script.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ScriptLimits Limits { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What may come out of a script or plugin.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public OutputLimits Output { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What plugins may have.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public PluginPolicy Plugins { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What is said about scripts.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ScriptPolicy Scripts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ScriptPolicy.Default;

    /// <summary>What is said about secrets in code and files.</summary>
    public SecretPolicy Secrets { get; }

    /// <summary>The policy that a file naming only the level gives.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not one of the four.</exception>
    public static RingfencePolicy ForLevel(ProtectionLevel level) =>
        From(level, isDynamic: false, definition => definition.Default(level), [], SecretPolicy.None);

    internal static RingfencePolicy From(
        ProtectionLevel level, bool isDynamic, Func<LimitDefinition, long> value, IReadOnlyList<string> sensitiveKeys,
        SecretPolicy secrets) => new(
            level,
            isDynamic,
            new ScriptLimits(value),
            new OutputLimits(value) { SensitiveKeys = sensitiveKeys },
            new PluginPolicy(new PluginLimits(value)),
            secrets);
}
