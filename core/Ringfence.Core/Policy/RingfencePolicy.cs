namespace Ringfence.Policy;

/// <summary>
/// What <c>ringfence.json</c> says, with every number filled in. Its shape is that of the file. Immutable; take <see cref="Default"/> or
/// <see cref="ForLevel"/> and change it with a <c>with</c> expression. Every limit is finite, whoever sets it.
/// </summary>
public sealed record RingfencePolicy
{
    private readonly WrittenLimits _written;

    private RingfencePolicy(ProtectionLevel level, WrittenLimits written, SecretPolicy secrets)
    {
        Level = level;
        _written = written;
        Limits = written.Scripts(level);
        Output = written.Output(level);
        Plugins = written.Plugins(level);
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

    /// <summary>What is said about the project's own sinks, sources and sanitizers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public FlowPolicy Flow { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FlowPolicy.None;

    /// <summary>What is said about secrets in code and files.</summary>
    public SecretPolicy Secrets { get; }

    /// <summary>The policy that a file naming only the level gives.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not one of the four.</exception>
    public static RingfencePolicy ForLevel(ProtectionLevel level) => new(level, WrittenLimits.None, SecretPolicy.None);

    /// <summary>
    /// The same policy with the numbers of another level. Numbers that the file sets by itself stay, and so do <see cref="Limits"/>,
    /// <see cref="Output"/> and <see cref="Plugins"/> that code has replaced since. Where <c>timeoutMs</c> and <c>wallMs</c> contradict
    /// each other then, the one that the file does not set follows the one that it sets.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not one of the four.</exception>
    public RingfencePolicy AtLevel(ProtectionLevel level)
    {
        RingfencePolicy moved = new(level, _written, Secrets) { Dynamic = Dynamic, Scripts = Scripts, Flow = Flow };
        return moved with
        {
            Limits = Limits == _written.Scripts(Level) ? moved.Limits : Limits,
            Output = Output.HasNumbersOf(_written.Output(Level)) ? moved.Output.WithKeysOf(Output) : Output,
            Plugins = Plugins == _written.Plugins(Level) ? moved.Plugins : Plugins,
        };
    }

    internal static RingfencePolicy From(
        ProtectionLevel level, bool isDynamic, IReadOnlyDictionary<LimitDefinition, long> written, IReadOnlyList<string> sensitiveKeys,
        SecretPolicy secrets)
    {
        RingfencePolicy policy = new(level, written.Count == 0 ? WrittenLimits.None : new WrittenLimits(written), secrets)
        {
            Dynamic = isDynamic,
        };
        return sensitiveKeys.Count == 0 ? policy : policy with { Output = policy.Output with { SensitiveKeys = sensitiveKeys } };
    }
}
