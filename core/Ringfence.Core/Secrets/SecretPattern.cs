using System.Text;

namespace Ringfence.Secrets;

/// <summary>
/// A shape written as a line of text: characters stand for themselves, <c>{w36}</c> for 36 characters of the alphabet named <c>w</c>,
/// <c>{u27-300}</c> for 27 to 300, <c>{[AQgw]1}</c> for one of four, <c>{g}</c> for a GUID. Round brackets enclose the part that is the secret when the
/// characters around it are only its surroundings. The longest fixed piece is what the search looks for.
/// </summary>
internal sealed class SecretPattern : ISecretShape
{
    private const string Guid = "{g}";
    private const string GuidParts = "{x8}-{x4}-{x4}-{x4}-{x12}";

    private readonly Part[] _parts;
    private readonly int _anchor;
    private readonly int _first;
    private readonly int _last;
    private readonly int _symbols;
    private readonly bool _isMixed;

    private SecretPattern(string source, Part[] parts, int anchor, int first, int last)
    {
        Source = source;
        _parts = parts;
        _anchor = anchor;
        _first = first;
        _last = last;
        var longest = 0;
        foreach (var part in parts)
        {
            if (part.Alphabet is { } alphabet && part.Minimum > longest)
            {
                longest = part.Minimum;
                _symbols = alphabet.Count;
                _isMixed = alphabet.IsMixed;
            }
        }

        Anchors = [parts[anchor].Literal!];
        Prefix = parts[first].Literal ?? string.Empty;
    }

    public bool IgnoresCase => false;

    public string[] Anchors { get; }

    public string Prefix { get; }

    /// <summary>The line of text this was made from.</summary>
    internal string Source { get; }

    internal static SecretPattern Parse(string source)
    {
        var pattern = ReplaceGuids(source);
        var parts = new List<Part>();
        var literal = new StringBuilder();
        var first = 0;
        var last = -1;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c is not ('{' or '(' or ')'))
            {
                literal.Append(c);
                continue;
            }

            if (literal.Length > 0)
            {
                parts.Add(new Part(literal.ToString()));
                literal.Clear();
            }

            if (c == '(')
            {
                first = parts.Count;
            }
            else if (c == ')')
            {
                last = parts.Count - 1;
            }
            else
            {
                var close = pattern.IndexOf('}', i);
                parts.Add(ParsePart(pattern.Substring(i + 1, close - i - 1)));
                i = close;
            }
        }

        if (literal.Length > 0)
        {
            parts.Add(new Part(literal.ToString()));
        }

        return new SecretPattern(source, [.. parts], LongestLiteral(parts), first, last < 0 ? parts.Count - 1 : last);
    }

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        match = default;
        var start = anchorAt;
        var end = anchorAt;
        int secretStart = anchorAt, secretEnd = -1;
        for (var i = _anchor - 1; i >= 0; i--)
        {
            start = _parts[i].MatchBefore(text, start);
            if (start < 0)
            {
                return false;
            }

            if (i == _first)
            {
                secretStart = start;
            }
        }

        for (var i = _anchor; i < _parts.Length; i++)
        {
            if (i == _first)
            {
                secretStart = end;
            }

            end = _parts[i].MatchAfter(text, end);
            if (end < 0)
            {
                return false;
            }

            if (i == _last)
            {
                secretEnd = end;
            }
        }

        if (!TextBoundary.IsStart(text, start, _parts[0].Alphabet) || !TextBoundary.IsEnd(text, end, _parts[_parts.Length - 1].Alphabet))
        {
            return false;
        }

        match = new SecretSpan(secretStart, secretEnd, secretStart + Prefix.Length, _symbols, _isMixed);
        return true;
    }

    /// <summary>The longest fixed piece that can be reached backwards without guessing how long a part before it is.</summary>
    private static int LongestLiteral(List<Part> parts)
    {
        var best = -1;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Literal is { } literal && (best < 0 || literal.Length > parts[best].Literal!.Length))
            {
                best = i;
            }

            if (i > 0 && !parts[i].IsFixedLength)
            {
                break;
            }
        }

        if (best < 0 || parts[best].Literal!.Length < AnchorSearch.MinimumLength)
        {
            throw new ArgumentException("A pattern needs a fixed piece of three characters to be searched by.", nameof(parts));
        }

        return best;
    }

    private static Part ParsePart(string text)
    {
        var classEnd = text[0] == '[' ? text.IndexOf(']', 1) + 1 : 1;
        var alphabet = text[0] == '[' ? new Alphabet(text.Substring(1, classEnd - 2)) : Alphabet.Named(text[0]);
        var counts = text.Substring(classEnd).Split('-');
        var minimum = ParseCount(counts[0]);
        return new Part(alphabet, minimum, counts.Length == 1 ? minimum : ParseCount(counts[1]));
    }

    private static string ReplaceGuids(string source) =>
#if NETSTANDARD2_0
        source.Replace(Guid, GuidParts);
#else
        source.Replace(Guid, GuidParts, StringComparison.Ordinal);
#endif

    private static int ParseCount(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Either a fixed piece of text or a number of characters of one alphabet.</summary>
    private sealed class Part
    {
        private readonly int _maximum;

        internal Part(string literal) => Literal = literal;

        internal Part(Alphabet alphabet, int minimum, int maximum)
        {
            Alphabet = alphabet;
            Minimum = minimum;
            _maximum = maximum;
        }

        internal string? Literal { get; }

        internal Alphabet? Alphabet { get; }

        internal int Minimum { get; }

        internal bool IsFixedLength => Literal is not null || Minimum == _maximum;

        /// <summary>The index behind this part when it begins at <paramref name="at"/>, or -1.</summary>
        internal int MatchAfter(SecretText text, int at)
        {
            if (Literal is { } literal)
            {
                return AnchorSearch.StartsWith(text, at, literal) ? at + literal.Length : -1;
            }

            var limit = Math.Min(text.Length, at + _maximum);
            var end = at;
            while (end < limit && Alphabet!.Contains(text[end]))
            {
                end++;
            }

            return end - at >= Minimum ? end : -1;
        }

        /// <summary>The index where this part begins when it ends before <paramref name="at"/>, or -1.</summary>
        internal int MatchBefore(SecretText text, int at)
        {
            if (Literal is { } literal)
            {
                return AnchorSearch.StartsWith(text, at - literal.Length, literal) ? at - literal.Length : -1;
            }

            var limit = Math.Max(0, at - _maximum);
            var start = at;
            while (start > limit && Alphabet!.Contains(text[start - 1]))
            {
                start--;
            }

            return at - start >= Minimum ? start : -1;
        }
    }
}
