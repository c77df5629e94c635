namespace Ringfence.Policy;

/// <summary>The limits of one plugin. Take those of a level and change some with a <c>with</c> expression.</summary>
public sealed record PluginLimits
{
    internal PluginLimits(Func<LimitDefinition, long> value)
    {
        Fuel = value(LimitTable.PluginFuel);
        MemoryBytes = value(LimitTable.PluginMemoryBytes);
        TimeoutMs = (int)value(LimitTable.PluginTimeoutMs);
        StackBytes = (int)value(LimitTable.PluginStackBytes);
        MaxEntryBytes = value(LimitTable.PluginMaxEntryBytes);
    }

    /// <summary>Units of work of one call.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public long Fuel { get; init => field = LimitTable.PluginFuel.Check(value); }

    /// <summary>Bytes of memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public long MemoryBytes { get; init => field = LimitTable.PluginMemoryBytes.Check(value); }

    /// <summary>Milliseconds of one call.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int TimeoutMs { get; init => field = LimitTable.PluginTimeoutMs.Check(value); }

    /// <summary>Bytes of stack of one call.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int StackBytes { get; init => field = LimitTable.PluginStackBytes.Check(value); }

    /// <summary>Bytes of the entry file.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public long MaxEntryBytes { get; init => field = LimitTable.PluginMaxEntryBytes.Check(value); }
}
