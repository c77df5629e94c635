namespace Ringfence.Policy;

/// <summary>The numbers that a policy file sets by itself; a level gives all others.</summary>
internal sealed class WrittenLimits(IReadOnlyDictionary<LimitDefinition, long> numbers)
{
    internal static readonly WrittenLimits None = new(new Dictionary<LimitDefinition, long>());

    internal ScriptLimits Scripts(ProtectionLevel level)
    {
        ScriptLimits limits = new(limit => Value(limit, level));
        if (limits.WallMs >= limits.TimeoutMs) return limits;

        // Only a level that the file does not name leads here: under its own the reader refuses the pair.
        return numbers.ContainsKey(LimitTable.WallMs)
            ? limits with { TimeoutMs = limits.WallMs }
            : limits with { WallMs = limits.TimeoutMs };
    }

    internal OutputLimits Output(ProtectionLevel level) => new(limit => Value(limit, level));

    internal PluginPolicy Plugins(ProtectionLevel level) => new(new PluginLimits(limit => Value(limit, level)));

    private long Value(LimitDefinition limit, ProtectionLevel level) =>
        numbers.TryGetValue(limit, out var value) ? value : limit.Default(level);
}
