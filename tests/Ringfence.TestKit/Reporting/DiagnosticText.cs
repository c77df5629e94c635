using System.Globalization;
using Microsoft.CodeAnalysis;
using Ringfence.TestKit.Options;

namespace Ringfence.TestKit.Reporting;

/// <summary>How failures name a diagnostic.</summary>
internal static class DiagnosticText
{
    internal static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    internal static string Short(Diagnostic diagnostic) =>
        $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {Message(diagnostic)}";

    /// <summary>One line with everything that can be compared between two runs.</summary>
    internal static string Full(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var properties = string.Join(
            ", ", diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + "=" + p.Value));
        var others = string.Join(", ", diagnostic.AdditionalLocations.Select(l => l.GetLineSpan().ToString()));
        return $"{Place(span)}: {Short(diagnostic)} [{properties}] [{others}]";
    }

    private static string Place(FileLinePositionSpan span) =>
        span.Path is null or ""
            ? "(no place)"
            : $"{CasePath.Short(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
}
