using Ringfence.Ecmascript;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Ecmascript.EarlyErrors;

/// <summary>Every early error of ECMAScript 2025, one by one: what is refused, where and why, and beside it what only looks the
/// same.</summary>
public sealed class EarlyErrorTests
{
    private const int FewestCases = 900;

    private static readonly string[] FileNames = ["Names", "Literals", "Expressions", "Functions", "Classes", "Statements", "Modules",
        "RegExps"];

    private static readonly Dictionary<string, EarlyErrorCase> Cases = FileNames.SelectMany(EarlyErrorCase.Read).ToDictionary(c => c.Place);

    public static TheoryData<string, string> Refused => Rows(c => c.Code is not null);

    public static TheoryData<string, string> Accepted => Rows(c => c.Code is null);

    [Theory]
    [MemberData(nameof(Refused))]
    public void BrokenRule_IsRefusedWithItsCodeAndRange(string place, string source)
    {
        var expected = Cases[place];
        Assert.Equal(expected.Source, source);

        var result = EcmascriptParser.Parse(source, expected.Options);

        Assert.False(result.Success, $"{place} was accepted");
        var error = result.Errors[0];
        Assert.Equal(Mark(expected.Code, source, expected.Start, expected.End), Mark(error.Code, source, error.Start, error.End));
        Assert.True(expected.IsOnly == (result.Errors.Count == 1),
            string.Join('\n', result.Errors.Select(e => Mark(e.Code, source, e.Start, e.End))));
        Assert.Equal(result.Source.GetRange(error.Start, error.End), error.Range);
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void LookAlike_IsAccepted(string place, string source)
    {
        var result = EcmascriptParser.Parse(source, Cases[place].Options);
        Assert.Empty(result.Errors.Select(e => $"{Mark(e.Code, source, e.Start, e.End)}: {e.Message}"));
    }

    /// <summary>Messages are product: each, with the first case that gives it, stands in a file that a person reads and accepts.</summary>
    [Fact]
    public void Messages_AreThoseAccepted()
    {
        SortedDictionary<string, string> examples = new(StringComparer.Ordinal);
        foreach (var item in Cases.Values.Where(c => c.Code is not null))
        {
            foreach (var error in EcmascriptParser.Parse(item.Source, item.Options).Errors)
            {
                var related = error.Related is { } range ? $" [{error.RelatedMessage} {range}]" : "";
                examples.TryAdd($"{error.Code}: {error.Message}", $"{item.Source.Replace("\n", "⏎", StringComparison.Ordinal)}{related}");
            }
        }

        Golden.Match(string.Concat(examples.Select(e => $"{e.Key}\n    {e.Value}\n")), "Messages");
    }

    [Fact]
    public void Cases_AreAllThere() => Assert.True(Cases.Count >= FewestCases, $"{Cases.Count} cases");

    private static TheoryData<string, string> Rows(Func<EarlyErrorCase, bool> which)
    {
        var rows = new TheoryData<string, string>();
        foreach (var item in Cases.Values.Where(which)) rows.Add(item.Place, item.Source);
        return rows;
    }

    private static string Mark(SyntaxErrorCode? code, string source, int start, int end) =>
        $"{code} {source[..start]}«{source[start..end]}»{source[end..]}";
}
