using System.Text;

namespace Ringfence.Analyzers.Tests.Conventions;

/// <summary>The table of all rules, as the index and the README show it.</summary>
internal static class RuleTable
{
    internal const string Begin = "<!-- rules:begin -->";
    internal const string End = "<!-- rules:end -->";

    private const string Introduction =
        """
        # Rules

        Every rule of Ringfence and the gates that report it: in the editor and compiler, in the MSBuild task, in the running app. An error is
        wrong beyond doubt, a warning has no known false positive, info is good advice; a rule that is off is a heuristic to ask for.
        "API" is a rule that no gate reports by itself yet: `ScriptCheck.Run` of Ringfence.Core does.
        """;

    /// <summary>The table, with links relative to where it stands.</summary>
    internal static string Render(string linkPrefix)
    {
        var table = new StringBuilder("| Rule | Gate | Severity | Fix | What it finds |\n|---|---|---|---|---|\n");
        foreach (var rule in ProductRules.All)
        {
            table.Append("| [").Append(rule.Id).Append("](").Append(linkPrefix).Append(rule.Id).Append(".md) | ")
                .Append(RulePage.GateOf(rule)).Append(" | ")
                .Append(rule.IsEnabled ? rule.Severity : "Off").Append(" | ")
                .Append(rule.HasFix ? "Yes | " : "| ")
                .Append(rule.Title.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
        }

        return table.ToString();
    }

    internal static string Index() => $"{Introduction.ReplaceLineEndings("\n")}\n\n{Begin}\n{Render("")}{End}\n";

    /// <summary>The text with what stands between the markers replaced; null when it has no markers.</summary>
    internal static string? Insert(string text, string table)
    {
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        return begin < 0 || end < begin ? null : text[..begin] + Begin + "\n" + table + text[end..];
    }
}
