using Ringfence.Analyzers.Rules.Injection.Sinks;

namespace Ringfence.Analyzers.Rules.Injection.Wrappers;

/// <summary>A parameter that takes SQL text: of a library, or of a method of the project that hands it on.</summary>
/// <param name="Ordinal">Which parameter.</param>
/// <param name="Sink">What takes the text in the end.</param>
/// <param name="IsWrapper">Whether a method of the project hands it on.</param>
internal sealed record SqlTarget(int Ordinal, SqlSink Sink, bool IsWrapper);
