using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Makes the diagnostics about secrets without a format of their own.</summary>
internal static class ReportedSecret
{
    private const int LongestName = 48;
    private const string Unnamed = "the secret";

    internal static Diagnostic Create(DiagnosticDescriptor rule, SyntaxTree tree, in TextFinding finding, params object[] arguments)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[SecretProperties.Variable] = VariableNames.Of(Display(finding.Name));
        properties[SecretProperties.Name] = Display(finding.Name);
        if (finding.Pieces is { } range)
        {
            properties[SecretProperties.Pieces] = range.Write();
        }

        if (finding.Stretch is { } stretch)
        {
            properties[SecretProperties.Stretch] = Write(stretch);
        }

        return Diagnostic.Create(rule, Location.Create(tree, finding.Span), properties.ToImmutable(), arguments);
    }

    internal static string Write(TextSpan stretch) => string.Format(CultureInfo.InvariantCulture, "{0},{1}", stretch.Start, stretch.Length);

    /// <summary>A name as it may be shown: one that could hold a value itself is not.</summary>
    internal static string Display(string name)
    {
        if (name.Length is 0 or > LongestName)
        {
            return Unnamed;
        }

        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.' or ':'))
            {
                return Unnamed;
            }
        }

        return ValueShape.Of(name).Digits > 2 ? Unnamed : name;
    }
}
