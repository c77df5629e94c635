using System.Globalization;

namespace Ringfence.Analyzers.Flow;

/// <summary>One stretch of a composite format such as <c>"a {0,5:N2} b"</c>: text, or the place of an argument.</summary>
internal sealed record FormatPiece(string? Text, int Index, bool IsAligned, string? Format)
{
    /// <summary>The pieces of a format, or null when it is malformed and would throw.</summary>
    internal static List<FormatPiece>? Parse(string format)
    {
        var pieces = new List<FormatPiece>();
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is '{' or '}' && i + 1 < format.Length && format[i + 1] == c)
            {
                text.Append(c);
                i++;
            }
            else if (c == '{')
            {
                var end = format.IndexOf('}', i);
                if (end < 0 || ParsePlace(format.Substring(i + 1, end - i - 1)) is not { } place)
                {
                    return null;
                }

                Flush();
                pieces.Add(place);
                i = end;
            }
            else if (c == '}')
            {
                return null;
            }
            else
            {
                text.Append(c);
            }
        }

        Flush();
        return pieces;

        void Flush()
        {
            if (text.Length > 0)
            {
                pieces.Add(new FormatPiece(text.ToString(), 0, false, null));
                text.Clear();
            }
        }
    }

    private static FormatPiece? ParsePlace(string place)
    {
        var colon = place.IndexOf(':');
        var head = colon < 0 ? place : place.Substring(0, colon);
        var comma = head.IndexOf(',');
        var number = (comma < 0 ? head : head.Substring(0, comma)).Trim();
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new FormatPiece(null, index, comma >= 0, colon < 0 ? null : place.Substring(colon + 1))
            : null;
    }
}
