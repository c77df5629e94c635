using Ringfence.Core.Tests.Ecmascript.Generation;
using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

public sealed class DifferentialTests
{
    private const int Seed = 2_025;
    private const int Sources = 20_000;
    private const int Batch = 20_000;

    [Fact]
    public void GeneratedAndMutatedSources_GiveTheVerdictAndTreeOfAcorn()
    {
        AcornRequest[] requests = [.. Stream(Seed).Take(Sources)];

        var differences = AcornComparison.Run(requests, out var accepted);

        AcornComparison.AssertNone(differences);
        Assert.True(accepted > Sources / 5, $"only {accepted} sources are valid: too few to compare trees");
    }

    [Fact]
    public void EachSnippet_GivesTheVerdictAndTreeOfAcorn()
    {
        AcornRequest[] requests = [.. EarlyErrorSnippets.All.SelectMany((snippet, i) => InBoth($"snippet {i}", snippet))];
        AcornComparison.AssertNone(AcornComparison.Run(requests, out _));
    }

    [Fact]
    public void EachKnownDifference_StillIsOne()
    {
        AcornRequest[] requests =
            [.. KnownDifferences.All.Select(known => new AcornRequest(known.Reason, known.Example, TopLevelAwait: known.TopLevelAwait))];
        var answers = Acorn.Dumps(requests);
        Assert.All(requests.Zip(answers), pair =>
        {
            var ours = EcmascriptParser.Parse(pair.First.Source, pair.First.Options);
            Assert.True(ours.Success != pair.Second.Accepted || TreeDump.Text(ours) != pair.Second.Dump, "no longer a difference");
            Assert.Equal(pair.First.Name, KnownDifferences.Explain(new Difference(pair.First, ours, pair.Second)));
        });
    }

    /// <summary>Every snippet in every place, and new seeds, for as long as <see cref="LongRun"/> says.</summary>
    [Fact]
    public void LongRun_FindsNothingElse()
    {
        var run = LongRun.OrSkip();
        var crossed = EarlyErrorSnippets.All.SelectMany((snippet, i) =>
            EarlyErrorSnippets.Places.SelectMany((place, j) =>
                InBoth($"snippet {i} in place {j}", place.Replace("{0}", snippet, StringComparison.Ordinal))));
        List<Difference> found = [];
        foreach (var batch in crossed.Chunk(Batch)) found.AddRange(AcornComparison.Run(batch, out _));
        for (var seed = run.Seed; run.GoesOn; seed++) found.AddRange(AcornComparison.Run([.. Stream(seed).Take(Batch)], out _));
        AcornComparison.AssertNone(found);
    }

    private static IEnumerable<AcornRequest> InBoth(string name, string source) =>
        [new AcornRequest(name, source), new AcornRequest(name, source, IsModule: true)];

    private static IEnumerable<AcornRequest> Stream(int seed)
    {
        var stream = new SourceStream(seed, RealStatements.All);
        while (true) yield return stream.Next();
    }
}
