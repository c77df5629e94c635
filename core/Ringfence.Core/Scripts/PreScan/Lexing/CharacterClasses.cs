namespace Ringfence.Scripts.PreScan.Lexing;

/// <summary>The class of every ASCII character.</summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] Classes = Make();

    internal static CharacterClass Of(char c) => c < 128 ? Classes[c] : CharacterClass.Beyond;

    internal static bool IsNamePart(char c) => c < 128 && Classes[c] is CharacterClass.Letter or CharacterClass.Digit;

    /// <summary>A control that no editor shows as it is; tab, line ends, vertical tab and form feed are white space.</summary>
    internal static bool IsControl(char c) => c < 0x20 ? c is not (>= '\t' and <= '\r') : c == 0x7F;

    private static CharacterClass Make(char c) => c switch
    {
        '\n' or '\r' => CharacterClass.LineEnd,
        '\t' or '\v' or '\f' or ' ' => CharacterClass.Space,
        >= '0' and <= '9' => CharacterClass.Digit,
        '$' or '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => CharacterClass.Letter,
        '"' or '\'' => CharacterClass.Quote,
        '`' => CharacterClass.Backquote,
        '/' => CharacterClass.Slash,
        '(' or '[' or '{' => CharacterClass.Open,
        ')' or ']' or '}' => CharacterClass.Close,
        '+' or '-' or '!' or '~' or '*' or '%' or '&' or '|' or '^' or '<' or '>' or '=' => CharacterClass.Operator,
        '\\' => CharacterClass.Backslash,
        < ' ' or '\x7F' => CharacterClass.Control,
        _ => CharacterClass.Mark,
    };

    private static CharacterClass[] Make()
    {
        var classes = new CharacterClass[128];
        for (int c = 0; c < classes.Length; c++) classes[c] = Make((char)c);
        return classes;
    }
}
