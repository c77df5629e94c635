using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>Runs acorn in node: one process for many sources.</summary>
internal static class Acorn
{
    private const int Module = 1;
    private const int TopLevelReturn = 2;
    private const int TopLevelAwait = 4;
    private const int IsPath = 8;

    /// <summary>Parses sources and answers with the digest of each tree, in the order of the requests.</summary>
    public static IReadOnlyList<AcornAnswer> Digests(IReadOnlyCollection<AcornRequest> requests) => Run(requests);

    /// <summary>Parses sources and answers with each tree in full, as <see cref="TreeDump"/> writes it.</summary>
    public static IReadOnlyList<AcornAnswer> Dumps(IReadOnlyCollection<AcornRequest> requests) => Run(requests, "dump");

    private static List<AcornAnswer> Run(IReadOnlyCollection<AcornRequest> requests, params string[] mode)
    {
        var packages = PeerPackages.Folder();
        using var folder = new TempFolder();
        var (sent, received) = (folder.PathOf("requests.bin"), folder.PathOf("answers.jsonl"));
        using (var writer = new BinaryWriter(File.Create(sent)))
        {
            foreach (var request in requests) Write(writer, request);
        }

        var script = Repository.PathOf("tests", "peers", "acorn.mjs");
        PeerPackages.Run(folder.Path, TimeSpan.FromMinutes(10),
            ["node", "--max-old-space-size=4096", script, packages, sent, received, .. mode]);
        List<AcornAnswer> answers = [.. File.ReadLines(received).Select(AcornAnswer.Read)];
        Assert.Equal(requests.Count, answers.Count);
        return answers;
    }

    private static void Write(BinaryWriter writer, AcornRequest request)
    {
        var text = request.Path ?? request.Source;
        writer.Write(
            (request.IsModule ? Module : 0) | (request.TopLevelReturn ? TopLevelReturn : 0) | (request.TopLevelAwait ? TopLevelAwait : 0)
            | (request.Path is null ? 0 : IsPath));
        writer.Write(text.Length);

        // Not through an encoding, which would replace the lone surrogates that some sources are about.
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
