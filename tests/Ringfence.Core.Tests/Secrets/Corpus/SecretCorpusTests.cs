using System.Globalization;
using System.Text;
using Ringfence.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Secrets.Corpus;

/// <summary>Precision and recall on a corpus of our own; the guide shows the table. <c>RINGFENCE_ACCEPT=1</c> writes it.</summary>
public sealed class SecretCorpusTests
{
    private const double LeastPrecision = 0.98;
    private const double LeastRecall = 0.95;

    [Fact]
    public void Corpus_IsJudgedWell()
    {
        var rows = new List<Row>();
        var missed = new List<string>();
        foreach (var group in Positives.All().Concat(LookAlikes.All()).GroupBy(item => (item.Family, IsPositive: item.Secret is not null)))
        {
            var right = 0;
            foreach (var item in group)
            {
                if (IsRight(item))
                {
                    right++;
                }
                else
                {
                    missed.Add($"{item.Family}: {Shown(item)}");
                }
            }

            rows.Add(new Row(group.Key.Family, group.Key.IsPositive, group.Count(), right));
        }

        var positives = rows.Where(row => row.IsPositive).ToList();
        var lookAlikes = rows.Where(row => !row.IsPositive).ToList();
        int found = positives.Sum(row => row.Right), all = positives.Sum(row => row.Count), alarms = lookAlikes.Sum(row => row.Count - row.Right);
        var (precision, recall) = ((double)found / (found + alarms), (double)found / all);
        var summary = string.Join('\n', missed.GroupBy(text => text[..text.IndexOf(':', StringComparison.Ordinal)]).SelectMany(group => group.Take(12)));
        Assert.True(all >= 1500 && lookAlikes.Sum(row => row.Count) >= 3000, "the corpus is too small to say anything");
        Assert.True(precision >= LeastPrecision && recall >= LeastRecall, string.Create(CultureInfo.InvariantCulture, $"precision {precision:P2}, recall {recall:P2}\n{summary}"));
        TestContext.Current.TestOutputHelper?.WriteLine(summary);
        Documents.MatchPart(Table(positives, lookAlikes, precision, recall), "corpus", "secrets.md");
    }

    private static bool IsRight(CorpusCase item)
    {
        var matches = SecretScanner.ScanText(item.Text).Where(match => match.Confidence >= SecretConfidence.High);
        return item.Secret is { } secret
            ? matches.Any(match => match.Length == secret.Length && item.Text.AsSpan(match.Start, match.Length).SequenceEqual(secret))
            : !matches.Any();
    }

    /// <summary>The text with the secret's characters turned into their kinds: enough to see why, and nothing to leak.</summary>
    private static string Shown(CorpusCase item)
    {
        var text = item.Secret is null ? item.Text : item.Text.Replace(item.Secret, Kinds(item.Secret), StringComparison.Ordinal);
        return text.Length > 160 ? text[..160] + "…" : text;
    }

    private static string Kinds(string secret) => string.Concat(secret.Select(c => char.IsAsciiDigit(c) ? '9' : char.IsAsciiLetterUpper(c) ? 'A' : char.IsAsciiLetterLower(c) ? 'a' : c));

    private static string Table(List<Row> positives, List<Row> lookAlikes, double precision, double recall)
    {
        var table = new StringBuilder("| Secrets | Texts | Found | Missed |\n|---|--:|--:|--:|\n");
        foreach (var row in positives.Append(Row.Sum(positives)))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {row.Family} | {row.Count:N0} | {row.Right:N0} | {row.Count - row.Right:N0} |\n");
        }

        table.Append("\n| Look-alikes | Texts | Quiet | Reported |\n|---|--:|--:|--:|\n");
        foreach (var row in lookAlikes.Append(Row.Sum(lookAlikes)))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {row.Family} | {row.Count:N0} | {row.Right:N0} | {row.Count - row.Right:N0} |\n");
        }

        return table.Append(CultureInfo.InvariantCulture, $"\nPrecision {precision:P1}, recall {recall:P1}.\n").ToString();
    }

    private sealed record Row(string Family, bool IsPositive, int Count, int Right)
    {
        internal static Row Sum(List<Row> rows) => new("**all**", rows[0].IsPositive, rows.Sum(row => row.Count), rows.Sum(row => row.Right));
    }
}
