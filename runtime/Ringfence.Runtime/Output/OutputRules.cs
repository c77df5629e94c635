using Ringfence.Secrets;

namespace Ringfence.Runtime.Output;

/// <summary>The options, checked and made ready once for all runs.</summary>
internal sealed record OutputRules(
    int MaxDepth,
    int MaxEntries,
    int MaxStringLength,
    int MaxArrayLength,
    OutputOverflow Overflow,
    SensitiveNames Names,
    OutputProjections Projections)
{
    /// <summary>The limit of all texts and names together.</summary>
    internal long MaxTotalText => (long)MaxStringLength * OutputSanitizer.TotalTextFactor;

    internal static OutputRules From(OutputSanitizerOptions options)
    {
        var limits = options.Limits ?? throw new ArgumentNullException(nameof(options), "The limits are null.");
        var projections = options.Projections ?? throw new ArgumentNullException(nameof(options), "The projections are null.");
        if (options.Overflow is not (OutputOverflow.Truncate or OutputOverflow.Refuse))
        {
            throw new ArgumentException("The overflow is neither to truncate nor to refuse.", nameof(options));
        }

        return new OutputRules(
            Math.Min(limits.MaxDepth, OutputSanitizer.HighestMaxDepth),
            limits.MaxProperties,
            limits.MaxStringLength,
            limits.MaxArrayLength,
            options.Overflow,
            limits.SensitiveKeys.Count == 0 ? SensitiveNames.Default : new SensitiveNames(limits.SensitiveKeys),
            projections);
    }
}
