using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ringfence.TestKit.Markup;
using Ringfence.TestKit.Running;

namespace Ringfence.TestKit.Fixes;

/// <summary>The same case in the house style of somebody else: Windows line ends, or tabs.</summary>
internal static partial class FixVariants
{
    internal static TestCase WithWindowsLines(TestCase test) =>
        Map(test, "[*.cs]\nend_of_line = crlf\n", text => text.ReplaceLineEndings("\r\n"));

    internal static TestCase WithTabs(TestCase test) =>
        Map(test, "[*.cs]\nindent_style = tab\ntab_width = 4\n", text => Indent().Replace(text, m => new string('\t', m.Length / 4)));

    private static TestCase Map(TestCase test, string config, Func<string, string> map) => test with
    {
        Sources = Map(test.Sources, map),
        FixedSources = Map(test.FixedSources, map),
        Config = test.Config.Append(config),
    };

    private static ImmutableArray<CaseFile> Map(ImmutableArray<CaseFile> files, Func<string, string> map) =>
        [.. files.Select(f => f with { Marked = MarkedText.Plain(map(f.Text)) })];

    [GeneratedRegex("^(?:    )+", RegexOptions.Multiline)]
    private static partial Regex Indent();
}
