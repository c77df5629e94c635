using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>
/// The parts of a text as they are written at the sink. A joined list has any number of parts to the flow engine, which gives up their order; in the source
/// it is one hole.
/// </summary>
internal sealed class WrittenText
{
    private readonly SqlFinding _finding;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableArray<Part>.Builder _parts = ImmutableArray.CreateBuilder<Part>();
    private readonly HashSet<SyntaxNode> _explained = [];

    private WrittenText(SqlFinding finding, SemanticModel model, CancellationToken cancellation)
    {
        _finding = finding;
        _model = model;
        _cancellation = cancellation;
    }

    /// <summary>The parts, or null when what makes the text open stands elsewhere, in part or as a whole.</summary>
    internal static ImmutableArray<Part>? Of(SqlFinding finding, SemanticModel model, CancellationToken cancellation)
    {
        var text = new WrittenText(finding, model, cancellation);
        return finding.Value.Syntax is ExpressionSyntax value && text.Read(value) && finding.Holes.All(h => text._explained.Contains(h.Part.Source.Syntax))
            ? text._parts.ToImmutable()
            : null;
    }

    private bool Read(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Read(inner.Expression),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && IsText(sum) => Read(sum.Left) && Read(sum.Right),
        InterpolatedStringExpressionSyntax => ReadInterpolated(expression),
        _ => ReadPiece(expression, format: null, isAligned: false),
    };

    private bool IsText(ExpressionSyntax expression) => _model.GetTypeInfo(expression, _cancellation).Type?.SpecialType == SpecialType.System_String;

    private bool ReadInterpolated(ExpressionSyntax expression)
    {
        if (_model.GetOperation(expression, _cancellation) is not IInterpolatedStringOperation interpolated)
        {
            return false;
        }

        foreach (var content in interpolated.Parts)
        {
            switch (content)
            {
                case IInterpolatedStringTextOperation { Text: { ConstantValue: { HasValue: true, Value: string text } } literal }:
                    _parts.Add(Part.Literal(text, literal));
                    break;
                case IInterpolationOperation { Expression.Syntax: ExpressionSyntax hole } interpolation:
                    var format = interpolation.FormatString?.ConstantValue is { HasValue: true, Value: string constant } ? constant : null;
                    if (!ReadPiece(hole, format, interpolation.Alignment is not null))
                    {
                        return false;
                    }

                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private bool ReadPiece(ExpressionSyntax expression, string? format, bool isAligned)
    {
        if (_model.GetOperation(expression, _cancellation) is not { } operation)
        {
            return false;
        }

        if (operation.ConstantValue is { HasValue: true, Value: string text })
        {
            _parts.Add(Part.Literal(text, operation));
            return true;
        }

        var label = PartLabel.SafeByType;
        foreach (var hole in _finding.Holes)
        {
            if (expression.Span.Contains(hole.Part.Source.Syntax.Span) && expression.SyntaxTree == hole.Part.Source.Syntax.SyntaxTree)
            {
                _explained.Add(hole.Part.Source.Syntax);
                label = PartLabel.Unknown;
            }
        }

        _parts.Add(Part.Hole(operation, label).Formatted(format, isAligned));
        return true;
    }
}
