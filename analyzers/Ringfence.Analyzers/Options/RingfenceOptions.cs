using System.Collections.Immutable;
using Ringfence.Analyzers.Rules.Engines;

namespace Ringfence.Analyzers.Options;

/// <summary>Every option of the analyzers. An option that is not listed in <see cref="All"/> is not checked for a wrong value.</summary>
internal static class RingfenceOptions
{
    /// <summary>The limits a script engine must have before it is quiet.</summary>
    internal static readonly AnalyzerOption<EngineLimits> RequiredEngineLimits = new(
        "ringfence.required_engine_limits", EngineLimits.All,
        "a comma-separated list of 'timeout', 'statements', 'memory' and 'recursion'", EngineLimitNames.TryParse);

    internal static readonly ImmutableArray<AnalyzerOption> All = ImmutableArray.Create<AnalyzerOption>(RequiredEngineLimits);
}
