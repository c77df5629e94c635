using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>Parses the same sources with both parsers.</summary>
internal static class AcornComparison
{
    private const int MostShown = 40;

    /// <summary>The sources whose verdict or tree differs, without those that <see cref="KnownDifferences"/> explains.</summary>
    /// <param name="requests">The sources.</param>
    /// <param name="accepted">How many both accept, with the same tree.</param>
    public static IReadOnlyList<Difference> Run(IReadOnlyList<AcornRequest> requests, out int accepted)
    {
        PeerPackages.Folder();
        var theirs = Task.Run(() => Acorn.Digests(requests));
        var parsed = new (bool Accepted, string? Digest)[requests.Count];
        for (var i = 0; i < parsed.Length; i++)
        {
            var result = EcmascriptParser.Parse(requests[i].Source, requests[i].Options);
            parsed[i] = (result.Success, result.Success ? TreeDump.Digest(result) : null);
        }

        var answers = theirs.GetAwaiter().GetResult();
        List<AcornRequest> differing = [];
        accepted = 0;
        for (var i = 0; i < parsed.Length; i++)
        {
            var same = !answers[i].Crashed && answers[i].Accepted == parsed[i].Accepted && answers[i].Digest == parsed[i].Digest;
            if (same && parsed[i].Accepted) accepted++;
            if (!same) differing.Add(requests[i]);
        }

        return differing.Count == 0 ? [] : Unexplained(differing);
    }

    /// <summary>Fails with the first differences, if there are any.</summary>
    public static void AssertNone(IReadOnlyList<Difference> differences)
    {
        if (differences.Count == 0) return;
        var shown = differences.OrderBy(d => d.Request.Source.Length).Take(MostShown);
        Assert.Fail($"{differences.Count} differences, the shortest first:\n{string.Join('\n', shown)}");
    }

    private static Difference[] Unexplained(List<AcornRequest> requests)
    {
        var answers = Acorn.Dumps(requests);
        return
        [
            .. requests.Zip(answers, (request, answer) =>
                new Difference(request, EcmascriptParser.Parse(request.Source, request.Options), answer))
                .Where(difference => KnownDifferences.Explain(difference) is null),
        ];
    }
}
