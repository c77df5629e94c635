using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Tests.Injection.Suite;

/// <summary>What an analyzer said about a case, held against its labels.</summary>
/// <param name="Case">The case.</param>
/// <param name="Hits">Due findings that came.</param>
/// <param name="Misses">Due findings that did not come, or came under another rule.</param>
/// <param name="Falses">Lines with findings that nobody wants, with the rule.</param>
internal sealed record SuiteComparison(SuiteCase Case, SuiteLabel[] Hits, SuiteLabel[] Misses, (int Line, string Id)[] Falses)
{
    /// <summary>A line hits a label when it is the labelled line or one of the same statement.</summary>
    /// <param name="one">The case.</param>
    /// <param name="findings">Findings in the case's tree.</param>
    /// <param name="anyRule">Whether rules of other names count for every label.</param>
    public static SuiteComparison Of(SuiteCase one, IEnumerable<Diagnostic> findings, bool anyRule = false)
    {
        var places = findings.Select(f => Place(one, f)).ToArray();
        var wanted = one.Labels.Where(l => l.Kind != SuiteLabelKind.KnownFalse).ToArray();
        var due = wanted.Where(l => l.Kind == SuiteLabelKind.Due).ToArray();
        bool Came(SuiteLabel l) => places.Any(p => p.From <= l.Line && l.Line <= p.To && (anyRule || l.Ids.Contains(p.Id)));
        var hits = due.Where(d => Came(d) || wanted.Any(w => w.Kind == SuiteLabelKind.Instead && Came(w))).ToArray();
        var falses = places
            .Where(p => !wanted.Any(w => p.From <= w.Line && w.Line <= p.To))
            .Select(p => (p.Line, p.Id)).Distinct().OrderBy(p => p.Line).ToArray();
        return new SuiteComparison(one, hits, [.. due.Except(hits)], falses);
    }

    private static (int From, int To, int Line, string Id) Place(SuiteCase one, Diagnostic finding)
    {
        var span = finding.Location.GetLineSpan();
        var from = span.StartLinePosition.Line;
        var to = span.EndLinePosition.Line;
        var node = finding.Location.SourceTree!.GetRoot().FindNode(finding.Location.SourceSpan);
        var statement = node.FirstAncestorOrSelf<SyntaxNode>(n => n is StatementSyntax or MemberDeclarationSyntax);
        if (statement is not null and not BlockSyntax and not TypeDeclarationSyntax)
        {
            var whole = statement.GetLocation().GetLineSpan();
            from = whole.StartLinePosition.Line;
            to = statement.DescendantNodes().OfType<StatementSyntax>().Any() ? to : whole.EndLinePosition.Line;
        }

        // The code begins on the tree's second line.
        var shift = one.FirstLine - 1;
        return (from + shift, to + shift, span.StartLinePosition.Line + shift, finding.Id);
    }
}
