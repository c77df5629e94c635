using System.Text.RegularExpressions;
using Ringfence.Ecmascript.RegExp;

namespace Ringfence.Core.Tests.Ecmascript.RegExp;

/// <summary>
/// The same patterns through this parser and through node's engine, acorn and regexpp. <c>RINGFENCE_REGEXP_CASES</c> asks for more of
/// them, <c>RINGFENCE_REGEXP_SEED</c> for others.
/// </summary>
public sealed class RegExpDifferentialTests
{
    private static readonly int Count = Number("RINGFENCE_REGEXP_CASES", 6_000);
    private static readonly int Seed = Number("RINGFENCE_REGEXP_SEED", 20_261);

    [Fact]
    public async Task Engine_TakesTheSamePatterns()
    {
        (string, string)[] probes = [("(?i:a)", ""), ("(?<a>x)|(?<a>y)", "")];
        var cases = Cases();
        var answers = await NodeOracle.AskEngineAsync([.. probes, .. cases]);
        var (modifiers, duplicates) = (answers[0] == "1", answers[1] == "1");
        var (compared, differences) = (0, new List<string>());
        for (var i = 0; i < cases.Count; i++)
        {
            var (pattern, flags) = cases[i];
            // Node 20 knows neither modifiers nor a name in two alternatives (ECMAScript 2025).
            if (!modifiers && Regex.IsMatch(pattern, @"\(\?[a-z]*-?[a-z]*:") && pattern.Replace("(?:", "").Contains("(?")) continue;
            if (!duplicates && UsesNameTwice(pattern)) continue;

            // V8 ends a name at an escaped `>`; RegExpIdentifierPart does not have it, escaped or not.
            if (pattern.Contains("\\u003E")) continue;

            compared++;
            Compare(pattern, flags, answers[i + probes.Length], differences);
        }

        Assert.True(compared > cases.Count / 2, $"only {compared} of {cases.Count} patterns could be compared");
        Assert.True(differences.Count == 0, string.Join("\n", differences.Take(50)));
    }

    [Fact]
    public async Task Acorn_TakesTheSamePatterns()
    {
        var cases = Cases();
        var answers = await NodeOracle.AskAcornAsync(cases);
        var (compared, differences) = (0, new List<string>());
        for (var i = 0; i < cases.Count; i++)
        {
            if (answers[i] == "2") continue;

            // acorn takes \k in a class of a pattern with named groups; IdentityEscape[+N] has no k, and the engine refuses it.
            if (answers[i] == "1" && RegExpParser.Parse(cases[i].Pattern, cases[i].Flags, RegExpOptions.Default).Error is
                { Kind: RegExpErrorKind.InvalidEscape } error && cases[i].Flags.IndexOfAny(['u', 'v']) < 0
                && cases[i].Pattern[error.Start..error.End] == "\\k")
            {
                continue;
            }

            compared++;
            Compare(cases[i].Pattern, cases[i].Flags, answers[i], differences);
        }

        Assert.True(compared > cases.Count / 2, $"only {compared} of {cases.Count} patterns could be compared");
        Assert.True(differences.Count == 0, string.Join("\n", differences.Take(50)));
    }

    [Fact]
    public async Task Regexpp_MakesTheSameTree()
    {
        var cases = Cases();
        var answers = await NodeOracle.AskRegexppAsync(cases);
        var differences = new List<string>();
        for (var i = 0; i < cases.Count; i++)
        {
            var (pattern, flags) = cases[i];
            var result = RegExpParser.Parse(pattern, flags, RegExpOptions.Default);
            var tree = result.Pattern is null ? "0" : TreeText.Of(result.Pattern);

            // regexpp forgets the strings of a union that begins with a range: [^a-z\q{ab}]. The engine and acorn refuse it as we do.
            if (result.Error?.Kind == RegExpErrorKind.NegatedStrings) continue;
            if (tree != answers[i]) differences.Add($"/{Escape(pattern)}/{flags}\n ours   {tree} {result.Error}\n theirs {answers[i]}");
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences.Take(50)));
    }

    private static void Compare(string pattern, string flags, string answer, List<string> differences)
    {
        var error = RegExpParser.Parse(pattern, flags, RegExpOptions.Default).Error;
        if ((error is null) != (answer == "1")) differences.Add($"/{Escape(pattern)}/{flags} theirs {answer}, ours {error}");
    }

    private static List<(string Pattern, string Flags)> Cases()
    {
        var generator = new PatternGenerator(Seed);
        string[] flags = ["", "u", "v"];
        return
        [
            .. GrammarCases.All.SelectMany(c => flags, (c, f) => (c.Pattern, f)),
            .. Enumerable.Range(0, Count).Select(_ => generator.Next()),
        ];
    }

    private static bool UsesNameTwice(string pattern)
    {
        var names = Regex.Matches(pattern, @"\(\?<([^=!>]+)>").Select(m => m.Groups[1].Value)
            .Select(n => Regex.Replace(n, @"\\u(?:\{61\}|0061)", "a"))
            .Select(n => Regex.Replace(n, @"\\u(?:\{20000\}|D840\\uDC00)", "\U00020000")).ToList();
        return names.Distinct().Count() < names.Count;
    }

    private static string Escape(string pattern) =>
        Regex.Replace(pattern, "[^ -~]", m => "<" + ((int)m.Value[0]).ToString("X4") + ">");

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : otherwise;
}
