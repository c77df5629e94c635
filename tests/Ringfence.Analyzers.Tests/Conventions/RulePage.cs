using System.Text.RegularExpressions;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Conventions;

/// <summary>The page of a rule: what of it follows from the rule, and what an author writes.</summary>
internal static partial class RulePage
{
    internal static readonly string[] Sections =
        ["Cause", "Why it matters", "Bad", "Good", "How to fix", "When to suppress", "Options", "Related"];

    internal static string Folder => Repository.PathOf("docs", "rules");

    internal static string PathOf(string id) => Path.Combine(Folder, id + ".md");

    internal static string TitleLine(RuleInfo rule) => $"# {rule.Id}: {rule.Title}";

    /// <summary>The title a page gives a rule that has it from nowhere else.</summary>
    internal static string TitleOf(string id) =>
        File.Exists(PathOf(id)) && FirstLine().Match(File.ReadAllText(PathOf(id))) is { Success: true } match
            ? match.Groups[1].Value.Trim()
            : "Title to be written";

    /// <summary>The gates a page says report its rule.</summary>
    internal static string GateOf(RuleInfo rule) =>
        File.Exists(PathOf(rule.Id)) ? GateIn(File.ReadAllText(PathOf(rule.Id)), rule) : rule.Gates[0];

    internal static string Stub(RuleInfo rule) =>
        $"{TitleLine(rule)}\n\n{Table(rule, rule.Gates[0], CurrentVersion())}\n{string.Concat(Sections.Select(s => $"\n## {s}\n"))}";

    /// <summary>
    /// The page with its title and table as the rule has them now. Which gates report it, and since when, is the author's to say.
    /// </summary>
    internal static string Refresh(string page, RuleInfo rule)
    {
        var since = Since().Match(page) is { Success: true } match ? match.Groups[1].Value : CurrentVersion();
        var gate = GateIn(page, rule);
        page = FirstLine().Replace(page, _ => TitleLine(rule), 1);
        return TableBlock().Replace(page, _ => Table(rule, gate, since) + "\n", 1);
    }

    private static string Table(RuleInfo rule, string gate, string since) =>
        $"""
        | Property | Value |
        |---|---|
        | Category | {rule.Category} |
        | Default severity | {rule.Severity} |
        | Enabled by default | {YesNo(rule.IsEnabled)} |
        | Code fix | {YesNo(rule.HasFix)} |
        | Gate | {gate} |
        | CWE | {Cwe(rule)} |
        | Since | {since} |
        """.ReplaceLineEndings("\n");

    private static string GateIn(string page, RuleInfo rule) =>
        Array.Find(rule.Gates, gate => string.Equals(gate, Gate().Match(page).Groups[1].Value, StringComparison.OrdinalIgnoreCase))
            ?? rule.Gates[0];

    private static string CurrentVersion() =>
        VersionPrefix().Match(File.ReadAllText(Repository.PathOf("Directory.Build.props"))).Groups[1].Value;

    private static string Cwe(RuleInfo rule) =>
        rule.Cwe == "-" ? "-" : $"[{rule.Cwe}](https://cwe.mitre.org/data/definitions/{rule.Cwe["CWE-".Length..]}.html)";

    private static string YesNo(bool value) => value ? "Yes" : "No";

    [GeneratedRegex(@"\A# (?:RF\d{4}: )?(.*)$", RegexOptions.Multiline)]
    private static partial Regex FirstLine();

    [GeneratedRegex(@"^\| Property \|.*\n(?:\|.*\n)+", RegexOptions.Multiline)]
    private static partial Regex TableBlock();

    [GeneratedRegex(@"^\| Gate \| (.*) \|$", RegexOptions.Multiline)]
    private static partial Regex Gate();

    [GeneratedRegex(@"^\| Since \| (\d+\.\d+\.\d+) \|$", RegexOptions.Multiline)]
    private static partial Regex Since();

    [GeneratedRegex("<VersionPrefix>(.*?)</VersionPrefix>")]
    private static partial Regex VersionPrefix();
}
