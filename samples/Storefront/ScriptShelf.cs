using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Scripts;
using Ringfence.Seals;

namespace Storefront;

/// <summary>
/// The agent scripts this shop was built with. They are resources of the assembly, and each is held against the seal before use.
/// </summary>
public sealed class ScriptShelf
{
    private readonly Seal? _seal = SealReader.Read(Read(Seal.FileName), Seal.FileName).Seal;

    /// <summary>Every sealed AgentScript with why it must not run, or with the tools it can call.</summary>
    public IEnumerable<(string Path, Finding? Refusal, IEnumerable<string> Tools)> Open()
    {
        foreach (var script in _seal?.Scripts.Where(script => script.Preset == ScriptPreset.AgentScript) ?? [])
        {
            var bytes = Read(script.Path);
            var refusal = SealCheck.CheckScript(_seal!, script.Path, ContentDigest.Compute(bytes), script.Path);
            yield return (script.Path, refusal, refusal is null ? ToolsOf(System.Text.Encoding.UTF8.GetString(bytes)) : []);
        }
    }

    private static IEnumerable<string> ToolsOf(string source) =>
        ScriptCheck.Run(source).Plan?.Calls.SelectMany(call => call.Tools).Distinct() ?? [];

    private static byte[] Read(string resource)
    {
        using var stream = typeof(ScriptShelf).Assembly.GetManifestResourceStream(resource);
        using var copy = new MemoryStream();
        stream?.CopyTo(copy);
        return copy.ToArray();
    }
}
