namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>Questions about single characters of a pattern.</summary>
internal static class PatternText
{
    /// <summary>Whether a lead and a trail surrogate stand here, both before the end.</summary>
    internal static bool IsPair(string text, int at, int end) =>
        at + 1 < end && char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]);

    internal static bool IsDigit(char c) => c is >= '0' and <= '9';

    internal static bool IsAsciiLetter(char c) => (char)(c | 0x20) is >= 'a' and <= 'z';

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    internal static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>SyntaxCharacter or a slash: what a backslash may stand before under the flags u and v.</summary>
    internal static bool IsSyntaxCharacter(char c) =>
        c is '^' or '$' or '\\' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/';

    /// <summary>ClassSetSyntaxCharacter: what must be escaped in a class under the flag v.</summary>
    internal static bool IsClassSetSyntaxCharacter(char c) =>
        c is '(' or ')' or '[' or ']' or '{' or '}' or '/' or '-' or '\\' or '|';

    /// <summary>ClassSetReservedPunctuator: what may be escaped in a class under the flag v.</summary>
    internal static bool IsClassSetReservedPunctuator(char c) =>
        c is '&' or '-' or '!' or '#' or '%' or ',' or ':' or ';' or '<' or '=' or '>' or '@' or '`' or '~';

    /// <summary>What makes a ClassSetReservedDoublePunctuator when it stands twice.</summary>
    internal static bool IsReservedWhenDoubled(char c) =>
        c is '$' or '*' or '+' or '.' or '?' or '^' || (c != '-' && IsClassSetReservedPunctuator(c));
}
