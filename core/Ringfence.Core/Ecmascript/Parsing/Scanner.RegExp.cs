namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Scanner
{
    /// <summary>Where the flags of a regular expression begin.</summary>
    internal int FlagsStart;

    /// <summary>Reads the slash here as the beginning of a regular expression.</summary>
    internal void RescanRegExp()
    {
        string text = _text;
        int position = Start + 1;
        bool inClass = false;
        while (true)
        {
            char c = At(position);
            if (position >= text.Length || CharacterTable.IsLineTerminator(c))
            {
                _position = End = position;
                throw Fail(
                    SyntaxErrorCode.UnterminatedRegExp, Start, position, "This regular expression is not closed on its line: expected `/`");
            }

            if (c == '\\' && position + 1 < text.Length && !CharacterTable.IsLineTerminator(text[position + 1])) position++;
            else if (c == '[') inClass = true;
            else if (c == ']') inClass = false;
            else if (c == '/' && !inClass) break;
            position++;
        }

        FlagsStart = ++position;
        while (CharacterTable.IsNamePart(At(position))) position++;
        Type = TokenType.RegExp;
        _position = End = position;
    }
}
