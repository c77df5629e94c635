using System.Globalization;
using System.Text;
using Ringfence.Ecmascript;
using Ringfence.Findings;
using Ringfence.Json;

namespace Ringfence.Scripts.Files;

/// <summary>Turns the bytes of a script file into its text: UTF-8 and nothing else, with or without a byte order mark.</summary>
public static class ScriptFileText
{
    private const int MarkLength = 3;

    /// <summary>The text of a script file, without the byte order mark: positions in it are those that editors show.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="file">The name of the file for the finding.</param>
    /// <param name="finding">Why there is no text; null when there is one.</param>
    /// <returns>The text, or null when the bytes are not UTF-8.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string? Decode(byte[] content, string file, out Finding? finding)
    {
        _ = content ?? throw new ArgumentNullException(nameof(content));
        _ = file ?? throw new ArgumentNullException(nameof(file));

        finding = MistakeIn(content, file);
        return finding is null ? Text(content, content.Length) : null;
    }

    /// <summary>How many bytes of the file are a byte order mark: 3 or none. They are no part of the script's size.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static int LengthOfMark(byte[] content) =>
        (content ?? throw new ArgumentNullException(nameof(content))).Length >= MarkLength
        && content[0] == 0xEF && content[1] == 0xBB && content[2] == 0xBF ? MarkLength : 0;

    private static Finding? MistakeIn(byte[] content, string file)
    {
        if (TextEncodingCheck.ForeignMark(content) is { } encoding)
        {
            return ScriptFileRules.NotUtf8.At(file, TextRange.FileStart,
                $"The file begins with the byte order mark of {encoding}, so programs that expect UTF-8 would read another script; save it "
                + "as UTF-8");
        }

        var offset = TextEncodingCheck.FindMalformed(content, LengthOfMark(content));
        if (offset < 0) return null;

        ScriptText before = new(Text(content, offset));
        var at = before.GetRange(before.Text.Length, before.Text.Length);
        return ScriptFileRules.NotUtf8.At(file, at with { EndColumn = at.EndColumn + 1 }, string.Format(
            CultureInfo.InvariantCulture,
            "The byte 0x{0:X2} at offset {1} is not UTF-8, so programs would read different characters here; save the file as UTF-8",
            content[offset], offset));
    }

    private static string Text(byte[] content, int end)
    {
        var start = LengthOfMark(content);
        return Encoding.UTF8.GetString(content, start, end - start);
    }
}
