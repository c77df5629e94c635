using System.Text;
using Ringfence.Findings;

namespace Ringfence.Build.Reporting;

/// <summary>The files that were read, kept so that a finding can be shown with its lines as they were when it was found.</summary>
internal sealed class FrameSources
{
    // Hundreds of manifests of their usual size. What comes after these is reported without its lines.
    private const int MostBytes = 16 * 1024 * 1024;

    private static readonly CodeFrameOptions Options = new() { LineTerminators = LineTerminators.Json };

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeFrame> _frames = new(StringComparer.Ordinal);
    private int _bytes;

    /// <summary>Keeps a file's content, unless it is no text or there is too much already.</summary>
    internal void Add(string file, byte[] content)
    {
        if (content.Length > MostBytes - _bytes || Array.IndexOf(content, (byte)0) >= 0) return;

        _bytes += content.Length;
        _files[file] = content;
    }

    /// <summary>The lines a finding is about; null for one about a file as a whole, or about a file that is not kept.</summary>
    internal string? Show(Finding finding)
    {
        if (finding.Range == TextRange.FileStart || !_files.TryGetValue(finding.File, out var content)) return null;

        if (!_frames.TryGetValue(finding.File, out var frame))
        {
            // The readers' positions do not count a byte order mark.
            var mark = content.Length >= 3 && content[0] == 0xEF && content[1] == 0xBB && content[2] == 0xBF ? 3 : 0;
            frame = new CodeFrame(Encoding.UTF8.GetString(content, mark, content.Length - mark), Options);
            _frames.Add(finding.File, frame);
        }

        return frame.Show(finding.Range);
    }
}
