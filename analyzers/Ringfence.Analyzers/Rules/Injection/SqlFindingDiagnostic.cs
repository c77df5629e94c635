using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Diagnostics;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>How a finding is shown.</summary>
internal static class SqlFindingDiagnostic
{
    private const int MaxPlaces = 10;

    internal static Diagnostic Of(SqlFinding finding)
    {
        var others = ImmutableArray.CreateBuilder<Location>();
        foreach (var hole in finding.Holes)
        {
            if (hole.Source.Syntax != finding.Place && others.Count < MaxPlaces)
            {
                others.Add(hole.Source.Syntax.GetLocation());
            }
        }

        return Diagnostic.Create(
            Descriptors.RF2001_SqlBuiltFromStrings,
            finding.Place.GetLocation(),
            others,
            ExpressionDisplay.Of(finding.Shown),
            Display(finding.Sink),
            Remedy(SqlLayout.PositionOf(finding.Text, finding.First)));
    }

    private static string Remedy(SqlPosition position) => position switch
    {
        SqlPosition.Value or SqlPosition.Quoted => "pass it as a parameter",
        SqlPosition.Name => "a name cannot be a parameter, so choose it from a fixed list",
        _ => "pass values as parameters and choose everything else from a fixed list",
    };

    private static string Display(IOperation sink) => sink switch
    {
        IObjectCreationOperation creation => creation.Type?.Name ?? "",
        IPropertyReferenceOperation { Syntax: MemberAccessExpressionSyntax access } => ExpressionDisplay.Of(access),
        IPropertyReferenceOperation property => property.Property.ContainingType.Name + "." + property.Property.Name,
        _ => "",
    };
}
