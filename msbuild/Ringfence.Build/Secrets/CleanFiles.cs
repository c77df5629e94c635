using System.Globalization;
using System.Text;
using Ringfence.Build.Files;

namespace Ringfence.Build.Secrets;

/// <summary>
/// Remembers between builds which files had nothing to report, by length and time of their last change, so that a build reads only what changed. Files with
/// findings are read in every build, so that a finding stays in sight.
/// </summary>
internal sealed class CleanFiles
{
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly string _header;

    private CleanFiles(string header, HashSet<string> known)
    {
        _header = header;
        _known = known;
    }

    /// <param name="path">The file of an earlier build; need not exist.</param>
    /// <param name="version">Changes whenever the rules do.</param>
    internal static CleanFiles Load(string path, string version)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            var lines = File.Exists(path) ? File.ReadAllLines(path) : [];
            if (lines.Length > 0 && lines[0] == version)
            {
                known.UnionWith(lines.Skip(1));
            }
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            known.Clear(); // Then everything is read anew.
        }

        return new CleanFiles(version, known);
    }

    internal bool IsKnown(FileInfo file)
    {
        var isKnown = _known.Contains(KeyOf(file));
        if (isKnown)
        {
            Add(file);
        }

        return isKnown;
    }

    internal void Add(FileInfo file) => _seen.Add(KeyOf(file));

    internal void Save(string path)
    {
        if (!_seen.SetEquals(_known))
        {
            new AtomicFile().Write(path, Encoding.UTF8.GetBytes(_header + "\n" + string.Join("\n", _seen.OrderBy(line => line, StringComparer.Ordinal))));
        }
    }

    private static string KeyOf(FileInfo file) =>
        string.Format(CultureInfo.InvariantCulture, "{0}|{1}|{2}", file.Length, file.LastWriteTimeUtc.Ticks, file.FullName);
}
