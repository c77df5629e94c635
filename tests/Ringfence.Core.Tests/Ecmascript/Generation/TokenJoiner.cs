using System.Text;

namespace Ringfence.Core.Tests.Ecmascript.Generation;

/// <summary>Writes tokens one behind the other, with white space, comments and line ends of every kind between them.</summary>
internal sealed class TokenJoiner(Random random)
{
    private static readonly string[] Spaces =
        [" ", "  ", "\t", "\v", "\f", "\u00A0", "\uFEFF", "\u1680", "\u2003", "\u202F", "\u205F", "\u3000", "/* c */", "/**/",
            "/* * / ** */", "/*//*/"];

    private static readonly string[] Lines = ["\n", "\r\n", "\r", "\u2028", "\u2029", "// c\n", "/* \n */", "//\r", "//\u2028",
        "<!-- c\n", "\n--> c\n", "\n/* c */--> c\n"];

    /// <summary>The text.</summary>
    public string Join(IReadOnlyList<string> tokens)
    {
        var (odd, line) = random.Next(10) switch
        {
            < 4 => (0, 0),
            < 7 => (10, 1),
            < 9 => (40, 3),
            _ => (15, 15),
        };
        var tight = random.Next(3) == 0;
        var text = new StringBuilder();
        var last = "";
        foreach (var token in tokens)
        {
            if (token.Length == 0) continue;
            if (text.Length > 0) text.Append(Between(last, token, odd, line, tight));
            text.Append(token);
            last = token;
        }

        return text.ToString();
    }

    private string Between(string left, string right, int odd, int line, bool tight)
    {
        if (random.Next(100) < line) return Lines[random.Next(Lines.Length)];
        if (random.Next(100) < odd) return Spaces[random.Next(Spaces.Length)];
        return tight && !Glue(left[^1], right[0]) ? "" : " ";
    }

    /// <summary>Whether the two would become one token, or another one.</summary>
    private static bool Glue(char left, char right) =>
        (IsWord(left) && IsWord(right)) || (IsMark(left) && IsMark(right)) || (left == '/' && IsWord(right))
            || (char.IsAsciiDigit(left) && right == '.') || right == '#';

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$' or '\\' or '#' || c > '~';

    private static bool IsMark(char c) => "+-*/%=<>!&|^?.:".Contains(c, StringComparison.Ordinal);
}
