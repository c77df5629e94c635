using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Rules.Scripts.Constants;

namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>How a finding in a constant text is shown, and what the fix needs to know.</summary>
internal static class SqlTextDiagnostic
{
    internal static Diagnostic Of(SqlTextFinding finding, ConstantText text, string sink, CancellationToken cancellation)
    {
        var edits = Edits(finding, text, cancellation);
        return Diagnostic.Create(
            finding.Rule, text.LocationOf(finding.Start, finding.End), edits.Select(static edit => edit.Place), Properties(edits),
            finding.Shown, sink, finding.Detail);
    }

    /// <summary>The key of the text that comes to the additional location of that index.</summary>
    internal static string Key(int index) => "text" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The changes with their places in the source; none when one of them is not written there as the database reads it.</summary>
    private static List<(Location Place, string NewText)> Edits(SqlTextFinding finding, ConstantText text, CancellationToken cancellation)
    {
        var edits = new List<(Location Place, string NewText)>();
        foreach (var edit in finding.Edits)
        {
            var place = text.LocationOf(edit.Start, edit.End);
            var isInFile = edits.Count == 0 || edits[0].Place.SourceTree == place.SourceTree;
            if (!isInFile || place.SourceTree is not { } tree
                || tree.GetText(cancellation).ToString(place.SourceSpan) != text.Text.Substring(edit.Start, edit.End - edit.Start))
            {
                return [];
            }

            edits.Add((place, edit.NewText));
        }

        return edits;
    }

    private static ImmutableDictionary<string, string?> Properties(List<(Location Place, string NewText)> edits)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        for (var i = 0; i < edits.Count; i++)
        {
            properties.Add(Key(i), edits[i].NewText);
        }

        return properties.ToImmutable();
    }
}
