using System.Text.Json;

namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>What acorn made of a source.</summary>
/// <param name="Accepted">Whether it is valid.</param>
/// <param name="Nodes">How many nodes the tree has.</param>
/// <param name="Digest">The digest of the tree, unless the whole was asked for.</param>
/// <param name="Dump">The whole tree, if asked for.</param>
/// <param name="Message">Why it was refused.</param>
/// <param name="At">Where it was refused.</param>
/// <param name="Crashed">Whether acorn failed with something else than its own error.</param>
internal sealed record AcornAnswer(bool Accepted, int Nodes, string? Digest, string? Dump, string? Message, int At, bool Crashed)
{
    /// <summary>Reads one line of the answers.</summary>
    public static AcornAnswer Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new AcornAnswer(
            root.GetProperty("ok").GetBoolean(), Number("nodes"), Text("digest"), Text("dump"), Text("message"), Number("at"),
            root.TryGetProperty("crash", out _));

        string? Text(string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
        int Number(string name) => root.TryGetProperty(name, out var value) ? value.GetInt32() : 0;
    }
}
