using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ringfence.TestKit.Markup;
using Ringfence.TestKit.Reporting;

namespace Ringfence.TestKit.Running;

/// <summary>One diagnostic the case says must be there.</summary>
/// <param name="Path">The file; null for a diagnostic without a place.</param>
/// <param name="Span">Where in the file.</param>
/// <param name="StartOnly">Whether any length will do.</param>
/// <param name="Id">Its id; null for any.</param>
/// <param name="Message">Its exact text; null for any.</param>
internal sealed record Expectation(string? Path, TextSpan Span, bool StartOnly, string? Id, string? Message)
{
    /// <summary>What the markers of <paramref name="files"/> and the placed expectations of the case ask of the analyzer.</summary>
    internal static ImmutableArray<Expectation> Of(TestCase test, IEnumerable<CaseFile> files)
    {
        var expected = ImmutableArray.CreateBuilder<Expectation>();
        var places = new Dictionary<int, (string Path, TextSpan Span)>();
        foreach (var file in files)
        {
            foreach (var marker in file.Marked.Markers)
            {
                if (marker.Place is { } place)
                {
                    if (!places.TryAdd(place, (file.Path, marker.Span)))
                    {
                        throw new CaseFailedException($"The place #{place} is marked twice.");
                    }
                }
                else if (!IsCompilerId(marker.Id))
                {
                    expected.Add(new Expectation(file.Path, marker.Span, marker.StartOnly, marker.Id, Message: null));
                }
            }
        }

        foreach (var placed in test.Placed)
        {
            expected.Add(
                placed.Place is { } number ? At(placed, number, places) : new Expectation(null, default, false, placed.Id, placed.Message));
        }

        foreach (var number in places.Keys.Except(test.Placed.Select(p => p.Place ?? -1)))
        {
            throw new CaseFailedException($"The place #{number} is marked, but no Expect call says what is expected there.");
        }

        return expected.ToImmutable();
    }

    /// <summary>The compiler's own diagnostics that markers declare.</summary>
    internal static IEnumerable<Expectation> CompilerErrorsOf(IEnumerable<CaseFile> files) =>
        from file in files
        from marker in file.Marked.Markers
        where IsCompilerId(marker.Id)
        select new Expectation(file.Path, marker.Span, marker.StartOnly, marker.Id, Message: null);

    internal bool IsMetBy(Diagnostic diagnostic) =>
        (Id is null || Id == diagnostic.Id)
        && (Message is null || Message == DiagnosticText.Message(diagnostic))
        && IsAt(diagnostic.Location);

    private bool IsAt(Location location) =>
        Path is null
            ? location == Location.None
            : location != Location.None && location.GetLineSpan().Path == Path
                && (StartOnly ? location.SourceSpan.Start == Span.Start : location.SourceSpan == Span);

    private static Expectation At(PlacedExpectation placed, int number, Dictionary<int, (string Path, TextSpan Span)> places) =>
        places.TryGetValue(number, out var place)
            ? new Expectation(place.Path, place.Span, StartOnly: false, placed.Id, placed.Message)
            : throw new CaseFailedException($"Expect names the place #{number}, but no source marks it.");

    private static bool IsCompilerId(string? id) => id is not null && id.StartsWith("CS", StringComparison.Ordinal);
}
