using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Findings;

namespace Ringfence.Analyzers.Diagnostics;

/// <summary>Shows findings of Core in an additional file as diagnostics.</summary>
internal static class FindingDiagnostics
{
    /// <summary>The diagnostic for a finding, at the finding's place in the text.</summary>
    internal static Diagnostic Create(DiagnosticDescriptor descriptor, Finding finding, string path, SourceText text)
    {
        var start = Position(text, finding.Range.StartLine, finding.Range.StartColumn);
        var end = Position(text, finding.Range.EndLine, finding.Range.EndColumn);
        return Create(descriptor, finding, LocationOf(path, text, TextSpan.FromBounds(start, Math.Max(start, end))));
    }

    /// <summary>The diagnostic for a finding at a place of its own.</summary>
    internal static Diagnostic Create(DiagnosticDescriptor descriptor, Finding finding, Location location) => Diagnostic.Create(
        descriptor, location, DescriptorFactory.ToSeverity(finding.Severity), additionalLocations: null, properties: null, finding.Message);

    /// <summary>A place in an additional file.</summary>
    internal static Location LocationOf(string path, SourceText text, TextSpan span) =>
        Location.Create(path, span, text.Lines.GetLinePositionSpan(span));

    /// <summary>The offset of a position that counts from 1, or the nearest one the text has.</summary>
    private static int Position(SourceText text, int line, int column)
    {
        var lines = text.Lines;
        if (line > lines.Count)
        {
            return text.Length;
        }

        var found = lines[Math.Max(line, 1) - 1];
        return Math.Min(found.Start + Math.Max(column, 1) - 1, found.EndIncludingLineBreak);
    }
}
