using System.Reflection;
using Ringfence.TestKit.Odd;

namespace Ringfence.TestKit;

/// <summary>
/// Sources no one would write and an editor sees all day: incomplete, contradictory, or made of the newest and rarest syntax. Analyzers
/// must answer each with silence or a report, never with an exception.
/// </summary>
public static class OddSources
{
    private const string Separator = "//// ";

    /// <summary>The hand-written ones. Many do not compile.</summary>
    public static IEnumerable<(string Name, string Text)> All { get; } = ReadAll();

    /// <summary>
    /// <paramref name="count"/> sources made from those by deleting, doubling, swapping and splicing tokens; the same seed gives the same
    /// sources everywhere.
    /// </summary>
    public static IEnumerable<string> Mutations(int count, int seed) => new SourceMutator(All.Select(s => s.Text), seed).Take(count);

    private static List<(string Name, string Text)> ReadAll()
    {
        var sources = new List<(string, string)>();
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith("Odd/", StringComparison.Ordinal));
        foreach (var resource in names.Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var parts = ("\n" + reader.ReadToEnd().ReplaceLineEndings("\n")).Split("\n" + Separator, StringSplitOptions.RemoveEmptyEntries);
            sources.AddRange(parts.Select(part => part.Split('\n', 2) is [var name, var text] ? (name, text) : (part, "")));
        }

        return sources;
    }
}
