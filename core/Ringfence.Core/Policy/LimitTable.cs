namespace Ringfence.Policy;

/// <summary>
/// Every limit there is. Counts are decimal (10 k is 10,000), bytes are binary (16 MB is 16,777,216). The defaults are the level table of
/// the product's design; the maxima are ours: about ten times the most generous level, or what a 64-bit process and a WebAssembly address
/// space can hold.
/// </summary>
public static class LimitTable
{
    private const string Scripts = "limits";
    private const string OfOutput = "output";
    private const string OfPlugins = "plugins.limits";
    private const long Thousand = 1_000;
    private const long Million = 1_000_000;
    private const long KB = 1024;
    private const long MB = 1024 * KB;
    private const long GB = 1024 * MB;

    internal static readonly LimitDefinition TimeoutMs = new(Scripts, "timeoutMs", "milliseconds", 1, 600_000,
        [5_000, 15_000, 30_000, 60_000], "How long a script may compute; the time its tools take is not counted.");

    internal static readonly LimitDefinition WallMs = new(Scripts, "wallMs", "milliseconds", 1, 3_600_000,
        [30_000, 60_000, 120_000, 300_000], "How long a run may take from start to end, tools included; at least timeoutMs.");

    internal static readonly LimitDefinition Fuel = new(Scripts, "fuel", "units of work", 1, 100_000 * Million,
        [5 * Million, 25 * Million, 100 * Million, 1_000 * Million], "How much work a script may do, counted the same on every machine.");

    internal static readonly LimitDefinition MemoryBytes = new(Scripts, "memoryBytes", "bytes", 1, 1 * GB,
        [16 * MB, 32 * MB, 64 * MB, 128 * MB], "How much memory the values of a script may take.");

    internal static readonly LimitDefinition MaxIterations = new(Scripts, "maxIterations", "iterations", 1, 1_000 * Million,
        [10 * Thousand, 100 * Thousand, 1 * Million, 10 * Million],
        "How often all loops and array callbacks of a run may turn, taken together.");

    internal static readonly LimitDefinition MaxCallDepth = new(Scripts, "maxCallDepth", "calls", 1, 100_000,
        [64, 256, 1_000, 10_000], "How deep function calls may nest.");

    internal static readonly LimitDefinition MaxStringLength = new(Scripts, "maxStringLength", "UTF-16 units", 1, 500 * Million,
        [1 * Million, 4 * Million, 16 * Million, 64 * Million], "How long one string may be.");

    internal static readonly LimitDefinition MaxArrayLength = new(Scripts, "maxArrayLength", "items", 1, 100 * Million,
        [10 * Thousand, 100 * Thousand, 1 * Million, 10 * Million], "How long one array may be.");

    internal static readonly LimitDefinition MaxMapEntries = new(Scripts, "maxMapEntries", "entries", 1, 100 * Million,
        [10 * Thousand, 100 * Thousand, 1 * Million, 10 * Million], "How many entries one object, map or set may have.");

    internal static readonly LimitDefinition MaxToolCalls = new(Scripts, "maxToolCalls", "calls", 1, 100_000,
        [10, 50, 100, 1_000], "How many calls of host tools a run may make.");

    internal static readonly LimitDefinition MaxSourceBytes = new(Scripts, "maxSourceBytes", "bytes", 1, 64 * MB,
        [100 * KB, 500 * KB, 1 * MB, 5 * MB], "How large the source of a script may be.");

    internal static readonly LimitDefinition MaxNesting = new(Scripts, "maxNesting", "levels", 1, 512,
        [64, 128, 128, 200], "How deep the source of a script may nest.");

    internal static readonly LimitDefinition MaxLineLength = new(Scripts, "maxLineLength", "UTF-16 units", 80, 64 * Million,
        [5 * Thousand, 10 * Thousand, 50 * Thousand, 5 * Million], "How long one line of the source of a script may be.");

    internal static readonly LimitDefinition MaxLines = new(Scripts, "maxLines", "lines", 1, 10 * Million,
        [5 * Thousand, 20 * Thousand, 50 * Thousand, 250 * Thousand], "How many lines the source of a script may have.");

    internal static readonly LimitDefinition MaxOperatorRun = new(Scripts, "maxOperatorRun", "operator characters", 4, 200,
        [10, 15, 20, 50], "How many operators may stand in a row in the source of a script.");

    internal static readonly LimitDefinition MaxLiteralLength = new(Scripts, "maxLiteralLength", "UTF-16 units", 1, 64 * Million,
        [20 * Thousand, 100 * Thousand, 500 * Thousand, 2 * Million],
        "How long one string literal in the source of a script may be, or one piece of a template between its holes.");

    internal static readonly LimitDefinition MaxLiteralTotal = new(Scripts, "maxLiteralTotal", "UTF-16 units", 1, 64 * Million,
        [50 * Thousand, 250 * Thousand, 1 * Million, 5 * Million], "How long all string literals in the source of a script may be together.");

    internal static readonly LimitDefinition MaxRegExpLength = new(Scripts, "maxRegExpLength", "UTF-16 units", 1, 1 * Million,
        [200, 500, 2 * Thousand, 20 * Thousand], "How long one regular expression literal in the source of a script may be.");

    internal static readonly LimitDefinition MaxRegExpCount = new(Scripts, "maxRegExpCount", "regular expressions", 1, 1 * Million,
        [20, 50, 200, 5 * Thousand], "How many regular expression literals the source of a script may have.");

    internal static readonly LimitDefinition MaxConsoleBytes = new(Scripts, "maxConsoleBytes", "bytes", 1, 100 * MB,
        [64 * KB, 256 * KB, 1 * MB, 10 * MB], "How much a run may write to the console.");

    internal static readonly LimitDefinition MaxConsoleCalls = new(Scripts, "maxConsoleCalls", "calls", 1, 1 * Million,
        [100, 500, 1_000, 10_000], "How often a run may write to the console.");

    internal static readonly LimitDefinition OutputMaxDepth = new(OfOutput, "maxDepth", "levels", 1, 128,
        [16, 32, 64, 128], "How deep a result may nest.");

    internal static readonly LimitDefinition OutputMaxProperties = new(OfOutput, "maxProperties", "properties", 1, 10 * Million,
        [1 * Thousand, 10 * Thousand, 100 * Thousand, 1 * Million],
        "How many properties and items a result may have, all levels together.");

    internal static readonly LimitDefinition OutputMaxStringLength = new(OfOutput, "maxStringLength", "UTF-16 units", 1, 100 * Million,
        [10 * Thousand, 100 * Thousand, 1 * Million, 10 * Million], "How long one string of a result may be.");

    internal static readonly LimitDefinition OutputMaxArrayLength = new(OfOutput, "maxArrayLength", "items", 1, 100 * Million,
        [10 * Thousand, 100 * Thousand, 1 * Million, 10 * Million],
        "How long one array of a result may be: by default what a script's array may be.");

    internal static readonly LimitDefinition PluginFuel = new(OfPlugins, "fuel", "units of work", 1, 100_000 * Million,
        [1 * Million, 10 * Million, 100 * Million, 1_000 * Million], "How much work one call of a plugin may do.");

    internal static readonly LimitDefinition PluginMemoryBytes = new(OfPlugins, "memoryBytes", "bytes", 64 * KB, 4 * GB,
        [16 * MB, 64 * MB, 128 * MB, 512 * MB],
        "How much memory a plugin may have; WebAssembly counts it in pages of 65,536 bytes, up to 65,536 of them.");

    internal static readonly LimitDefinition PluginTimeoutMs = new(OfPlugins, "timeoutMs", "milliseconds", 1, 600_000,
        [5_000, 15_000, 30_000, 60_000], "How long one call of a plugin may take.");

    internal static readonly LimitDefinition PluginStackBytes = new(OfPlugins, "stackBytes", "bytes", 64 * KB, 8 * MB,
        [512 * KB, 512 * KB, 1 * MB, 1 * MB], "How much stack a call of a plugin may use.");

    internal static readonly LimitDefinition PluginMaxEntryBytes = new(OfPlugins, "maxEntryBytes", "bytes", 1, 1 * GB,
        [16 * MB, 64 * MB, 128 * MB, 512 * MB],
        "How large a plugin's entry file may be: by default its memory, for code that does not fit there cannot run.");

    /// <summary>All limits in the order of the docs.</summary>
    public static IReadOnlyList<LimitDefinition> All { get; } = Array.AsReadOnly<LimitDefinition>(
    [
        TimeoutMs, WallMs, Fuel, MemoryBytes, MaxIterations, MaxCallDepth, MaxStringLength, MaxArrayLength, MaxMapEntries, MaxToolCalls,
        MaxSourceBytes, MaxNesting, MaxLineLength, MaxLines, MaxOperatorRun, MaxLiteralLength, MaxLiteralTotal, MaxRegExpLength, MaxRegExpCount,
        MaxConsoleBytes, MaxConsoleCalls,
        OutputMaxDepth, OutputMaxProperties, OutputMaxStringLength, OutputMaxArrayLength,
        PluginFuel, PluginMemoryBytes, PluginTimeoutMs, PluginStackBytes, PluginMaxEntryBytes,
    ]);
}
