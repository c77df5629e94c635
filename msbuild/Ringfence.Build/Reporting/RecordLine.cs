using System.Text;

namespace Ringfence.Build.Reporting;

/// <summary>Puts texts onto one line with tabs between them, whatever is in them, and takes them off again.</summary>
internal static class RecordLine
{
    internal static string Join(params string[] fields) => string.Join("\t", fields.Select(Escape));

    /// <summary>The texts of a line; null when no <see cref="Join"/> wrote it.</summary>
    internal static string[]? Split(string line)
    {
        var fields = line.Split('\t');
        for (var i = 0; i < fields.Length; i++)
        {
            if (Unescape(fields[i]) is not { } field) return null;

            fields[i] = field;
        }

        return fields;
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n").Replace("\r", "\\r");

    private static string? Unescape(string text)
    {
        if (text.IndexOf('\\') < 0) return text;

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }

            if (++i == text.Length || "\\tnr".IndexOf(text[i]) is var letter && letter < 0) return null;

            plain.Append("\\\t\n\r"[letter]);
        }

        return plain.ToString();
    }
}
