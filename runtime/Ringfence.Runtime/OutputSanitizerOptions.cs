using Ringfence.Policy;

namespace Ringfence.Runtime;

/// <summary>How an <see cref="OutputSanitizer"/> works. The defaults are the safe ones.</summary>
public sealed class OutputSanitizerOptions
{
    /// <summary>How large the output may become and which names are redacted: by default as in a project that has no policy file.</summary>
    public OutputLimits Limits { get; init; } = RingfencePolicy.Default.Output;

    /// <summary>What happens to a value that is larger: by default it is cut.</summary>
    public OutputOverflow Overflow { get; init; }

    /// <summary>How the application's own objects become output: by default not at all.</summary>
    public OutputProjections Projections { get; init; } = OutputProjections.None;
}
