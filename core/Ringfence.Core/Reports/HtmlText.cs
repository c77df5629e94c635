using System.Text;
using Ringfence.Findings.Frames;
using Ringfence.Secrets;

namespace Ringfence.Reports;

/// <summary>
/// Text that strangers wrote, made fit for a page: nothing in it is markup, and what would hide or reorder the rest is shown by its number.
/// </summary>
internal static class HtmlText
{
    /// <summary>Escapes a text for an element or a quoted attribute. Line feeds stay.</summary>
    internal static string Escape(string text)
    {
        StringBuilder shown = new(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            int codePoint = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            if (codePoint != '\n' && VisibleNumber.IsFor(codePoint)) shown.Append(Markup(VisibleNumber.Of(codePoint)));
            else if (isPair) shown.Append(text, i, 2);
            else shown.Append(Markup(text[i]));
            if (isPair) i++;
        }

        return shown.ToString();
    }

    /// <summary>The same with what the secret detectors recognise as <c>•</c>.</summary>
    internal static string EscapeMasked(string text)
    {
        char[] masked = text.ToCharArray();
        foreach (SecretMatch secret in SecretScanner.Scan(text))
        {
            for (int i = secret.Start; i < secret.End; i++) masked[i] = '•';
        }

        return Escape(new string(masked));
    }

    private static string Markup(string text) => string.Concat(text.Select(Markup));

    private static string Markup(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => c.ToString(),
    };
}
