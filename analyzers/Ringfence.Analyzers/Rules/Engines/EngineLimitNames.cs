namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>One row per limit: how the option names it and how a message does.</summary>
internal static class EngineLimitNames
{
    /// <summary>The order limits are listed, reported and fixed in: what ends the process soonest comes first.</summary>
    internal static readonly EngineLimits[] InOrder = [EngineLimits.Timeout, EngineLimits.Statements, EngineLimits.Memory, EngineLimits.Recursion];

    internal static string Key(EngineLimits limit) => limit switch
    {
        EngineLimits.Timeout => "timeout",
        EngineLimits.Statements => "statements",
        EngineLimits.Memory => "memory",
        _ => "recursion",
    };

    internal static string Words(EngineLimits limit) => limit switch
    {
        EngineLimits.Timeout => "timeout",
        EngineLimits.Statements => "statement limit",
        EngineLimits.Memory => "memory limit",
        _ => "recursion limit",
    };

    /// <summary>Reads a comma-separated list of keys, in any case and order.</summary>
    internal static bool TryParse(string text, out EngineLimits limits)
    {
        limits = EngineLimits.None;
        foreach (var part in text.Split(','))
        {
            var limit = Find(part.Trim());
            if (limit == EngineLimits.None)
            {
                return false;
            }

            limits |= limit;
        }

        return true;
    }

    private static EngineLimits Find(string key)
    {
        foreach (var limit in InOrder)
        {
            if (string.Equals(Key(limit), key, StringComparison.OrdinalIgnoreCase))
            {
                return limit;
            }
        }

        return EngineLimits.None;
    }
}
