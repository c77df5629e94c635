namespace Ringfence.Policy;

/// <summary>The <c>plugins</c> part of a policy.</summary>
public sealed record PluginPolicy
{
    internal PluginPolicy(PluginLimits limits) => Limits = limits;

    /// <summary>The most a plugin may have.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public PluginLimits Limits { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
