using Ringfence.TestKit;

namespace Ringfence.Packaging.Tests.Samples;

/// <summary>Where in the vulnerable sample a rule has to speak: at the <c>|</c> in a piece of its source that occurs once.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="File">The file, from the sample's folder.</param>
/// <param name="Snippet">The piece of the line with a <c>|</c> in it.</param>
public sealed record Spot(string Rule, string File, string Snippet)
{
    /// <summary>What a gate's report of this looks like: <c>RF0000 file:line:column</c>.</summary>
    public string Resolve(string folder)
    {
        var text = System.IO.File.ReadAllText(Path.Combine(folder, File));
        var searched = Snippet.Replace("|", "", StringComparison.Ordinal);
        var at = text.IndexOf(searched, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(searched, at + 1, StringComparison.Ordinal) < 0, $"'{searched}' must occur once in {File}.");
        at += Snippet.IndexOf('|', StringComparison.Ordinal);
        var before = text[..at];
        return $"{Rule} {File}:{before.Count(c => c == '\n') + 1}:{at - before.LastIndexOf('\n')}";
    }

    /// <summary>The same form of what a build printed.</summary>
    public static string Of(CanonicalLine line, string folder) =>
        $"{line.Code} {Path.GetRelativePath(folder, Path.Combine(folder, line.Origin)).Replace('\\', '/')}:{line.Line}:{line.Column}";
}
