using Ringfence.TestKit.Markup;

namespace Ringfence.TestKit.Running;

/// <summary>What can be said of an analyzer and its case before anything runs.</summary>
internal static class AnalyzerShapeCheck
{
    internal static void Run(TestCase test)
    {
        var analyzer = test.CreateAnalyzer();
        var ofFixer = test.CreateFixer is { } create ? InstanceState.Problems(create().GetType()) : [];
        if (string.Join("\n", InstanceState.Problems(analyzer.GetType()).Concat(ofFixer)) is { Length: > 0 } problems)
        {
            throw new CaseFailedException("Analyzers and fixes are shared by all compilations and must keep nothing.\n" + problems);
        }

        var ids = analyzer.SupportedDiagnostics.Select(d => d.Id).Distinct(StringComparer.Ordinal).ToList();
        var markers = test.Sources.Concat(test.AdditionalFiles).Concat(test.FixedSources).SelectMany(f => f.Marked.Markers).ToList();
        if (ids.Count > 1 && markers.Exists(IsAnonymous))
        {
            throw new CaseFailedException(
                $"'{analyzer.GetType().Name}' reports {string.Join(", ", ids)}: say which one a marker means, '{{|{ids[0]}:…|}}'.");
        }

        if (markers.Find(m => m.Id is not null && !m.Id.StartsWith("CS", StringComparison.Ordinal) && !ids.Contains(m.Id)) is { } foreign)
        {
            throw new CaseFailedException($"A marker expects {foreign.Id}, which '{analyzer.GetType().Name}' does not report.");
        }
    }

    private static bool IsAnonymous(Marker marker) => marker.Id is null && marker.Place is null;
}
