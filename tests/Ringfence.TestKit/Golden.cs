using System.Runtime.CompilerServices;
using System.Text;
using Ringfence.TestKit.Reporting;

namespace Ringfence.TestKit;

/// <summary>
/// Compares a text with the accepted one beside the test. <c>RINGFENCE_ACCEPT=1</c> accepts what is received; CI never does.
/// </summary>
public static class Golden
{
    private const string Verified = ".verified.txt";
    private const string Received = ".received.txt";

    /// <summary>Whether differences are to be accepted in this run.</summary>
    /// <exception cref="InvalidOperationException">Accepting is asked for in CI.</exception>
    public static bool IsAccepting => IsAcceptingIn(Environment.GetEnvironmentVariable);

    /// <summary>
    /// Holds <paramref name="actual"/> against <c>&lt;test file&gt;.&lt;name&gt;.verified.txt</c> after <see cref="Scrub"/>. On a difference
    /// the text is kept beside it as <c>.received.txt</c>.
    /// </summary>
    /// <exception cref="CaseFailedException">The texts differ, or nothing was accepted yet.</exception>
    public static void Match(string actual, string name, [CallerFilePath] string path = "")
    {
        var basis = Path.ChangeExtension(Repository.Resolve(path), null) + "." + name;
        MatchFile(Scrub(actual), basis + Verified, basis + Received, IsAccepting);
    }

    /// <summary>Takes out what differs from machine to machine and run to run: line ends, paths, GUIDs, versions, durations.</summary>
    public static string Scrub(string text) => GoldenScrubber.Scrub(text);

    /// <summary>One sentence for each accepted file under <paramref name="folder"/> that no test names.</summary>
    public static IEnumerable<string> Leftovers(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*" + Verified, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var parts = Path.GetFileName(file)[..^Verified.Length].Split('.', 2);
            var test = Path.Combine(Path.GetDirectoryName(file)!, parts[0] + ".cs");
            if (!File.Exists(test) || !File.ReadAllText(test).Contains(parts[^1], StringComparison.Ordinal))
            {
                yield return $"'{Path.GetRelativePath(folder, file)}' is accepted, but no test in '{parts[0]}.cs' names '{parts[^1]}'";
            }
        }
    }

    internal static bool IsAcceptingIn(Func<string, string?> environment)
    {
        if (environment("RINGFENCE_ACCEPT") != "1")
        {
            return false;
        }

        return environment("CI") is null or "" or "false"
            ? true
            : throw new InvalidOperationException("RINGFENCE_ACCEPT is set in CI, where nobody looks at what it would accept.");
    }

    internal static void MatchFile(string actual, string verified, string received, bool accept)
    {
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(accept ? verified : received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (accept)
        {
            File.Delete(received);
            return;
        }

        var name = Path.GetFileName(verified);
        throw new CaseFailedException(
            expected is null
                ? $"'{name}' does not exist. Look at '{Path.GetFileName(received)}' and accept it with RINGFENCE_ACCEPT=1.\n{actual}"
                : $"'{name}' holds another text. Accept the received one with RINGFENCE_ACCEPT=1.\n{LineDiff.FirstHunk(expected, actual)}");
    }
}
