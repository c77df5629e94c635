using System.Collections.Immutable;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>Every engine the rules know.</summary>
internal static class EngineCatalogue
{
    internal static readonly ImmutableArray<EngineDescription> All = ImmutableArray.Create(JintDescription.Instance);
}
