using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants.Rehearsing;

/// <summary>
/// A regular expression that is a row of characters and classes, each once or repeated: what can be matched in one pass, without ever
/// going back.
/// </summary>
internal sealed class SimplePattern
{
    private readonly IReadOnlyList<(Func<char, bool> IsMeant, bool IsRepeated)> _items;
    private readonly bool _isGlobal;

    private SimplePattern(IReadOnlyList<(Func<char, bool> IsMeant, bool IsRepeated)> items, bool isGlobal)
    {
        _items = items;
        _isGlobal = isGlobal;
    }

    internal static SimplePattern Of(string text, bool isGlobal) =>
        new([.. text.Select(static letter => ((Func<char, bool>)(c => c == letter), false))], isGlobal);

    /// <summary>Null when it is anything else.</summary>
    internal static SimplePattern? Read(RegExpLiteral literal)
    {
        if (literal.Flags.Any(static flag => flag is not ('g' or 'u' or 's'))) return null;
        string pattern = literal.Pattern;
        List<(Func<char, bool> IsMeant, bool IsRepeated)> items = [];
        for (int i = 0; i < pattern.Length;)
        {
            int end = i + 1;
            if (pattern[i] == '\\') end++;
            else if (pattern[i] == '[') end = pattern.IndexOfAny([']'], i) + 1;
            if (end <= i || end > pattern.Length || Atom(pattern.Substring(i, end - i)) is not { } isMeant) return null;
            bool isRepeated = end < pattern.Length && pattern[end] == '+';
            items.Add((isMeant, isRepeated));
            i = isRepeated ? end + 1 : end;
        }

        return items.Count == 0 ? null : new(items, literal.Flags.IndexOfAny(['g']) >= 0);
    }

    internal IEnumerable<(int Start, string Text)> Matches(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            int end = EndOf(text, at);
            if (end < 0)
            {
                at++;
                continue;
            }

            yield return (at, text.Substring(at, end - at));
            if (!_isGlobal) yield break;
            at = end;
        }
    }

    private int EndOf(string text, int at)
    {
        foreach ((Func<char, bool> isMeant, bool isRepeated) in _items)
        {
            if (at >= text.Length || !isMeant(text[at])) return -1;
            at++;
            while (isRepeated && at < text.Length && isMeant(text[at])) at++;
        }

        return at;
    }

    private static Func<char, bool>? Atom(string atom)
    {
        char letter = atom[0];
        if (letter == '\\') return atom.Length == 2 ? Escaped(atom[1]) : null;
        if (letter == '[') return Class(atom.Substring(1, atom.Length - 2));
        if (letter == '.') return static c => c is not ('\n' or '\r' or '\u2028' or '\u2029');
        return letter is ']' or '(' or ')' or '{' or '}' or '*' or '+' or '?' or '^' or '$' or '|' ? null : c => c == letter;
    }

    private static Func<char, bool>? Escaped(char letter) => letter switch
    {
        'd' => static c => c is >= '0' and <= '9',
        'D' => static c => c is < '0' or > '9',
        'w' => static c => IsWord(c),
        'W' => static c => !IsWord(c),
        's' => static c => char.IsWhiteSpace(c),
        'S' => static c => !char.IsWhiteSpace(c),
        _ when !char.IsLetterOrDigit(letter) => c => c == letter,
        _ => null,
    };

    private static bool IsWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    private static Func<char, bool>? Class(string inner)
    {
        bool isNegated = inner.Length > 0 && inner[0] == '^';
        List<Func<char, bool>> parts = [];
        for (int i = isNegated ? 1 : 0; i < inner.Length; i++)
        {
            char from = inner[i];
            if (from is '[' or '\\')
            {
                if (from == '[' || ++i == inner.Length || Escaped(inner[i]) is not { } escaped) return null;
                parts.Add(escaped);
            }
            else if (i + 2 < inner.Length && inner[i + 1] == '-' && inner[i + 2] != '\\')
            {
                char to = inner[i + 2];
                parts.Add(c => c >= from && c <= to);
                i += 2;
            }
            else
            {
                parts.Add(c => c == from);
            }
        }

        return c => parts.Exists(part => part(c)) != isNegated;
    }
}
