namespace Ringfence.Policy;

/// <summary>How sources are written in <c>ringfence.json</c>.</summary>
public static class FlowSourceNames
{
    private static readonly string[] Names =
        ["request", "user", "file", "network", "message", "script", "model", "database", "configuration"];

    /// <summary>All names, in the order of <see cref="FlowSource"/>.</summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly(Names);

    /// <summary>The name of a source, for example <c>request</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such source.</exception>
    public static string NameOf(FlowSource source) =>
        source is >= FlowSource.Request and <= FlowSource.Configuration
            ? Names[(int)source]
            : throw new ArgumentOutOfRangeException(nameof(source), source, "There is no such source.");
}
