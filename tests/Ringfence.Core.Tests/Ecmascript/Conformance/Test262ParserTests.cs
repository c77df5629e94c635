using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

public sealed class Test262ParserTests
{
    private const int MostShown = 40;
    private const int ReplacedTwins = 99;

    /// <summary>How many cases each folder of version 0.0.5 has.</summary>
    private static readonly Dictionary<string, int> Sizes = new()
    {
        ["pass"] = 1981, ["pass-explicit"] = 1981, ["fail"] = 731, ["early"] = 668,
    };

    [Theory]
    [InlineData("pass")]
    [InlineData("pass-explicit")]
    public void Valid_IsAccepted(string folder)
    {
        List<string> wrong = [];
        foreach (var (name, source) in Cases(folder))
        {
            if (Parse(name, source).Errors is not [var error, ..]) continue;
            wrong.Add($"{name}: {error.Code} at {error.Start}: {error.Message} in {Show(source)}");
        }

        AssertNone(wrong);
    }

    [Theory]
    [InlineData("fail")]
    [InlineData("early")]
    public void Invalid_IsRefusedUnlessANewerEditionAllowsIt(string folder)
    {
        List<string> wrong = [];
        foreach (var (name, source) in Cases(folder))
        {
            var changed = ChangedCases.NowAccepted.ContainsKey(name);
            if (Parse(name, source).Success == changed) continue;
            wrong.Add($"{name}: {(changed ? "refused, though listed as changed" : "accepted")}: {Show(source)}");
        }

        AssertNone(wrong);
    }

    [Fact]
    public void ChangedCases_AreAllThere()
    {
        var names = Sizes.Keys.SelectMany(Cases).Select(c => c.Name).ToHashSet();
        Assert.All(ChangedCases.NowAccepted.Keys, name => Assert.Contains(name, names));
    }

    /// <summary>
    /// The twin in <c>pass-explicit</c> has every bracket and semicolon written out. In some twins of version 0.0.5 sequences are
    /// grouped, too, and names,
    /// keys and literals are replaced, each by the same one everywhere.
    /// </summary>
    [Fact]
    public void Explicit_HasTheSameTree()
    {
        var twins = Cases("pass-explicit").ToDictionary(c => Path.GetFileName(c.Name), c => c.Source);
        List<string> wrong = [];
        var replaced = 0;
        foreach (var (name, source) in Cases("pass"))
        {
            var (ours, twin) = (Parse(name, source), Parse(name, twins[Path.GetFileName(name)]));
            if (TreeDump.Text(ours, DumpForm.Tree) == TreeDump.Text(twin, DumpForm.Tree)) continue;
            replaced++;
            var (expected, actual) = (TreeDump.Text(twin, DumpForm.Shape), TreeDump.Text(ours, DumpForm.Shape));
            if (expected != actual == ChangedCases.OtherTwins.ContainsKey(name)) continue;
            wrong.Add($"{name}: {Show(source)} against {Show(twin.Source.Text)}\n{DumpDifference.Of(expected, actual)}");
        }

        AssertNone(wrong);
        Assert.Equal(ReplacedTwins, replaced);
    }

    private static void AssertNone(List<string> wrong) =>
        Assert.True(wrong.Count == 0, $"{wrong.Count} cases:\n{string.Join('\n', wrong.Take(MostShown))}");

    private static IEnumerable<(string Name, string Source)> Cases(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(PeerPackages.Folder(), "test262-parser-tests", folder), "*.js");
        Assert.Equal(Sizes[folder], files.Length);
        return files.Order(StringComparer.Ordinal).Select(file => ($"{folder}/{Path.GetFileName(file)}", File.ReadAllText(file)));
    }

    private static ParseResult Parse(string name, string source) =>
        EcmascriptParser.Parse(source, name.EndsWith(".module.js", StringComparison.Ordinal) ? ParseOptions.Module : ParseOptions.Script);

    private static string Show(string source) => System.Text.Json.JsonSerializer.Serialize(source);
}
