using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>
/// Chooses a name of a column, or the direction of an order, by a <c>switch</c> over a fixed list: names cannot be parameters. Which names are allowed
/// only the author knows; the list begins with those the statement mentions, and everything else is refused.
/// </summary>
internal static class NamePlan
{
    internal const string Key = "RF2003.ChooseFromList";

    internal static SqlFix? Make(SqlFinding finding, SemanticModel model, CancellationToken cancellation)
    {
        if (finding.Text.Exact is not { } text
            || finding.Value.Syntax.SyntaxTree.Options is not CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 })
        {
            return null;
        }

        var parts = text.ToParts();
        var choices = new Dictionary<(StatementSyntax Statement, string Expression), NameChoice>();
        var changes = new List<TextChange>();
        foreach (var hole in SqlLayout.Read(parts).Holes)
        {
            var part = parts[hole.Part];
            if (hole.Position is SqlPosition.Value or SqlPosition.Quoted || finding.Holes.All(h => h.Part.Source.Syntax != part.Source.Syntax))
            {
                continue;
            }

            if (part.Format is not null || part.IsAligned || KnownNames.At(hole.Part, parts) is not { } known
                || NameChoice.StatementOf(part.Source.Syntax, model, cancellation) is not { } statement)
            {
                return null;
            }

            var key = (statement, part.Source.Syntax.ToString());
            if (!choices.TryGetValue(key, out var choice))
            {
                choice = new NameChoice((ExpressionSyntax)part.Source.Syntax, statement, known, choices.Values, model);
                choices.Add(key, choice);
            }
            else if (!choice.Known.SequenceEqual(known.Names))
            {
                return null;
            }

            changes.Add(new TextChange(part.Source.Syntax.Span, choice.Local));
        }

        if (choices.Count == 0)
        {
            return null;
        }

        foreach (var choicesBefore in choices.Values.GroupBy(static c => c.Statement))
        {
            var lines = new StringBuilder();
            foreach (var choice in choicesBefore)
            {
                choice.Write(lines, model);
            }

            changes.Add(new TextChange(new TextSpan(choicesBefore.Key.SpanStart, 0), lines.ToString()));
        }

        return new SqlFix(
            Key, "Choose the name from a fixed list, and fill in the names allowed", changes.OrderBy(static c => c.Span.Start).ToImmutableArray());
    }
}
