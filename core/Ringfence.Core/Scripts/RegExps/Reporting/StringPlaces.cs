using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.RegExps.Reporting;

/// <summary>Where in a script the characters of a string literal's value stand.</summary>
internal static class StringPlaces
{
    /// <summary>
    /// For every UTF-16 unit of the value, and for its end, the offset in the script. When the escapes are not as expected, all units stand
    /// at the begin of the literal.
    /// </summary>
    internal static int[] Of(StringLiteral literal)
    {
        var (raw, value) = (literal.Raw, literal.Value);
        List<int> places = new(value.Length + 1);
        var at = 1;
        while (at < raw.Length - 1)
        {
            var start = literal.Start + at;
            if (raw[at] != '\\')
            {
                places.Add(start);
                at++;
                continue;
            }

            var (length, units) = Escape(raw, at);
            for (var i = 0; i < units; i++) places.Add(start);
            at += length;
        }

        places.Add(literal.Start + at);
        return places.Count == value.Length + 1
            ? [.. places]
            : [.. Enumerable.Repeat(literal.Start, value.Length), literal.End];
    }

    /// <summary>How long an escape is and how many units it makes.</summary>
    private static (int Length, int Units) Escape(string raw, int at)
    {
        switch (raw[at + 1])
        {
            case '\r' when raw[at + 2] == '\n':
                return (3, 0);
            case '\r' or '\n' or '\u2028' or '\u2029':
                return (2, 0);
            case 'x':
                return (4, 1);
            case 'u' when raw[at + 2] == '{':
                var close = raw.IndexOf('}', at);
                return (close + 1 - at, raw.Substring(at + 3, close - at - 3).TrimStart('0').Length > 4 ? 2 : 1);
            case 'u':
                return (6, 1);
            case >= '0' and <= '7':
                var most = raw[at + 1] <= '3' ? 3 : 2;
                var digits = 1;
                while (digits < most && raw[at + 1 + digits] is >= '0' and <= '7') digits++;
                return (1 + digits, 1);
            default:
                return (2, 1);
        }
    }
}
