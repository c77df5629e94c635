using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Flow.Labels;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>All changes that turn the unknown parts of one text into parameters, or none: a text that is fixed in part is still open.</summary>
internal static class ParameterPlan
{
    private static readonly HashSet<string> Statements = new(StringComparer.Ordinal)
    {
        "SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "MERGE", "REPLACE", "EXEC", "EXECUTE", "CALL",
    };

    internal const string Key = "RF2001.UseParameters";

    internal static SqlFix? Make(SqlFinding finding, SemanticModel model, CancellationToken cancellation)
    {
        if ((finding.Text.Exact?.ToParts() ?? WrittenText.Of(finding, model, cancellation)) is not { } parts
            || TargetOf(finding, model, cancellation) is not { } target)
        {
            return null;
        }

        var layout = SqlLayout.Read(parts);
        if (!layout.IsClear || layout.HasPositionalMarkers || layout.FirstKeyword is null || !Statements.Contains(layout.FirstKeyword)
            || !TextOrigin.IsOneStraightLine(parts, finding.Value.Syntax, target, model, cancellation))
        {
            return null;
        }

        var edits = new PartEdit[parts.Length];
        var values = new List<SqlParameterValue>(target.Given);
        var names = new ParameterNames(layout.Parameters, target);
        var source = new ParameterValue(model, target.TakesNull);
        var changes = new List<TextChange>();
        var lists = 0;
        foreach (var hole in layout.Holes)
        {
            if (parts[hole.Part].IsUnsafe && SqlList.Of(hole, parts, model) is { } list)
            {
                lists++;
                if (!PlanList(list, parts, target, model, names, values, edits, changes))
                {
                    return null;
                }

                continue;
            }

            if (parts[hole.Part].Label == PartLabel.Opaque || !Plan(hole, parts, layout, source, names, values, edits))
            {
                return null;
            }
        }

        if ((lists == 0 && finding.Text.Exact is null) || !TextEdits.TryApply(parts, edits, changes))
        {
            return null;
        }

        changes.AddRange(target.Add(values.GetRange(target.Given.Count, values.Count - target.Given.Count), model));
        return new SqlFix(
            Key, "Pass the values as parameters", changes.OrderBy(static c => c.Span.Start).ThenBy(static c => c.Span.End).ToImmutableArray());
    }

    /// <summary>The list becomes one parameter where that is understood, else a row of markers that a loop makes.</summary>
    private static bool PlanList(
        SqlList list,
        ImmutableArray<Part> parts,
        IParameterTarget target,
        SemanticModel model,
        ParameterNames names,
        List<SqlParameterValue> values,
        PartEdit[] edits,
        List<TextChange> changes)
    {
        if (!target.Anchor.Span.Contains(list.Sequence.Span))
        {
            return false;
        }

        var hole = list.Hole.Part;
        Delete(hole - 1, list.Opening(parts, target.TakesLists));
        Delete(hole + 1, list.Closing(parts, target.TakesLists));
        if (target.TakesLists)
        {
            edits[hole] = PartEdit.Replace(names.Add(list.Sequence, list.Sequence.ToString(), values));
            return true;
        }

        if (target.AddEach(list, names.AddList(list.Sequence), model) is not { } added)
        {
            return false;
        }

        changes.AddRange(added);
        return true;

        void Delete(int part, TextSpan span)
        {
            if (!span.IsEmpty)
            {
                edits[part] = edits[part].Deleting(span.Start, span.End);
            }
        }
    }

    private static IParameterTarget? TargetOf(SqlFinding finding, SemanticModel model, CancellationToken cancellation) =>
        (IParameterTarget?)CommandAccess.Of(finding, model, cancellation) ?? DapperCall.Of(finding, model, cancellation);

    private static bool Plan(
        SqlHole hole,
        ImmutableArray<Part> parts,
        SqlLayout layout,
        ParameterValue source,
        ParameterNames names,
        List<SqlParameterValue> values,
        PartEdit[] edits)
    {
        var part = parts[hole.Part];
        if (hole.Position == SqlPosition.Quoted)
        {
            return PlanQuoted(hole, parts, layout, source, names, values, edits);
        }

        if (!part.IsUnsafe)
        {
            return true;
        }

        if (hole.Position != SqlPosition.Value || source.Of(part) is not { } value)
        {
            return false;
        }

        edits[hole.Part] = PartEdit.Replace(names.Add(part.Source.Syntax, value, values));
        return true;
    }

    /// <summary>The quotes and all between them give way to one parameter; the text between them moves into its value.</summary>
    private static bool PlanQuoted(
        SqlHole hole,
        ImmutableArray<Part> parts,
        SqlLayout layout,
        ParameterValue source,
        ParameterNames names,
        List<SqlParameterValue> values,
        PartEdit[] edits)
    {
        var quotes = hole.Quotes!;
        var inside = layout.Holes.Where(h => h.Quotes == quotes).Select(h => parts[h.Part]).ToList();
        if (!inside.Any(static p => p.IsUnsafe) || edits[hole.Part].Kind != PartEditKind.Keep)
        {
            return true;
        }

        var pieces = new List<(string? Text, Part? Hole)>();
        for (var i = quotes.StartPart; i <= quotes.EndPart; i++)
        {
            if (parts[i].Text is not { } literal)
            {
                pieces.Add((null, parts[i]));
                edits[i] = PartEdit.Remove;
                continue;
            }

            var from = i == quotes.StartPart ? quotes.StartOffset : 0;
            var to = i == quotes.EndPart ? quotes.EndOffset : literal.Length;
            var textFrom = i == quotes.StartPart ? from + quotes.Prefix.Length + 1 : from;
            var textTo = i == quotes.EndPart ? to - 1 : to;
            if (textTo > textFrom)
            {
                pieces.Add((literal.Substring(textFrom, textTo - textFrom).Replace("''", "'"), null));
            }

            edits[i] = edits[i].Deleting(from, to);
        }

        if (source.Of(pieces) is not { } value)
        {
            return false;
        }

        edits[hole.Part] = PartEdit.Replace(names.Add(inside.First(static p => p.IsUnsafe).Source.Syntax, value, values));
        return true;
    }
}
