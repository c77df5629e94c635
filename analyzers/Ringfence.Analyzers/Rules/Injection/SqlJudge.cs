using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow;
using Ringfence.Analyzers.Flow.Labels;
using Ringfence.Analyzers.Rules.Injection.Sinks;
using Ringfence.Analyzers.Rules.Injection.Wrappers;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Decides whether a text that reaches a database is a finding.</summary>
internal sealed class SqlJudge(SqlTargets targets, CancellationToken cancellation)
{
    /// <summary>
    /// The finding, or null. A text that is one unknown value from end to end is its maker's affair, not that of the place that hands it on; one that
    /// somebody outside wrote from end to end is everybody's. A whole file is run on purpose.
    /// </summary>
    internal SqlFinding? Judge(IOperation sink, SqlSink kind, IOperation value, TextValue text)
    {
        var holes = new List<JudgedHole>();
        foreach (var alternative in text.Alternatives)
        {
            if (alternative.HasUnsafe)
            {
                Collect(alternative, kind, holes);
            }
        }

        holes.Sort(static (a, b) => InOrder(a.Part.Source.Syntax, b.Part.Source.Syntax));
        return holes.Count == 0 ? null : new SqlFinding(sink, kind, value, text, holes);
    }

    private void Collect(Text text, SqlSink kind, List<JudgedHole> holes)
    {
        var positions = SqlLayout.PositionsIn(text);
        var parts = text.ToParts();
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            if (!part.IsUnsafe || (text.IsComposed ? IsWholeStatement(part) : !IsWrittenOutside(part)))
            {
                continue;
            }

            var position = kind.Kind == SqlTextKind.Fragment ? PositionIn(kind) : positions is null ? SqlPosition.Unclear : positions[i];
            Add(part, position, holes);
        }
    }

    private void Add(Part part, SqlPosition position, List<JudgedHole> holes)
    {
        for (var i = 0; i < holes.Count; i++)
        {
            if (holes[i].Part.Source.Syntax == part.Source.Syntax)
            {
                holes[i] = holes[i].Position == position ? holes[i] : holes[i] with { Position = SqlPosition.Unclear };
                return;
            }
        }

        if (part.Label != PartLabel.Unknown || targets.Types.Origins.Of(part, cancellation) is not { } origin)
        {
            holes.Add(new JudgedHole(part, part.Label, null, position));
        }
        else if (!origin.IsSafe)
        {
            // What was put together elsewhere is more than the name that may stand here.
            var known = origin.IsComposed && position == SqlPosition.Name ? SqlPosition.Unclear : position;
            holes.Add(new JudgedHole(part, origin.Untrusted?.Label ?? origin.Common ?? part.Label, origin.Untrusted, known));
        }
    }

    /// <summary>What orders and groups is made of names.</summary>
    private static SqlPosition PositionIn(SqlSink fragment) =>
        fragment.Member.StartsWith("OrderBy", StringComparison.Ordinal) || fragment.Member.StartsWith("GroupBy", StringComparison.Ordinal)
            ? SqlPosition.Name
            : SqlPosition.Unclear;

    private static bool IsWrittenOutside(Part part) => part.Label.IsUntrusted() && part.Label != PartLabel.FromFile;

    /// <summary>A parameter or field that brings a whole statement, whose makers are judged where they hand it over.</summary>
    private bool IsWholeStatement(Part part) => part.Label == PartLabel.Unknown && StatementNames.Is(part) && part.Origin switch
    {
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } =>
            targets.Find(method) is { } target && target.Ordinal == parameter.Ordinal,
        IMemberReferenceOperation member => targets.Find(member.Member) is not null,
        _ => false,
    };

    private static int InOrder(SyntaxNode a, SyntaxNode b) =>
        a.SyntaxTree == b.SyntaxTree
            ? a.SpanStart.CompareTo(b.SpanStart)
            : string.CompareOrdinal(a.SyntaxTree.FilePath, b.SyntaxTree.FilePath) is var order && order != 0 ? order : a.SpanStart.CompareTo(b.SpanStart);
}
