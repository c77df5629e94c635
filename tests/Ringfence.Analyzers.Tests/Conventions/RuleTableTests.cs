using Ringfence.TestKit;
using Ringfence.TestKit.Reporting;

namespace Ringfence.Analyzers.Tests.Conventions;

public sealed class RuleTableTests
{
    [Fact]
    public void Index_IsTheGeneratedOne() => AssertFile(Path.Combine(RulePage.Folder, "README.md"), _ => RuleTable.Index());

    [Fact]
    public void Readme_HoldsTheGeneratedTable() =>
        AssertFile(Repository.PathOf("README.md"), text =>
        {
            var expected = RuleTable.Insert(text, RuleTable.Render("docs/rules/"));
            Assert.True(
                expected is not null,
                $"README.md has no place for the rule table: write '{RuleTable.Begin}' and '{RuleTable.End}' on lines of their own.");
            return expected;
        });

    private static void AssertFile(string path, Func<string, string> expectedOf)
    {
        var actual = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var expected = expectedOf(actual);
        if (Golden.IsAccepting && actual != expected)
        {
            File.WriteAllText(path, expected);
            return;
        }

        Assert.True(
            expected == actual,
            $"The rule table in '{Path.GetRelativePath(Repository.Root, path)}' is not the generated one; RINGFENCE_ACCEPT=1 writes it.\n"
            + LineDiff.FirstHunk(expected, actual));
    }
}
