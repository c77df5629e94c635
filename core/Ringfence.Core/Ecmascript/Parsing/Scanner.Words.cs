using System.Text;
using Ringfence.Ecmascript.Unicode;
using Ringfence.Wording;

namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Scanner
{
    private void ScanWord()
    {
        string text = _text;
        int start = _position;
        int position = start;
        uint hash = NameTable.InitialHash;
        while ((uint)position < (uint)text.Length)
        {
            char c = text[position];
            if (!CharacterTable.IsNamePart(c))
            {
                if (c != '\\' && c < 0x80) break;
                ScanRareWord(start);
                return;
            }

            hash = NameTable.Add(hash, c);
            position++;
        }

        _position = position;
        Name = Names.Find(text, start, position - start, hash);
        Type = Word = Names.TypeOf(Name);
        Escaped = false;
    }

    /// <summary>A word with an escape or a character beyond ASCII.</summary>
    private void ScanRareWord(int start)
    {
        Escaped = false;
        _position = start;
        StringBuilder? unescaped = null;
        int plain = start;
        while (_position < _text.Length)
        {
            int at = _position;
            if (_text[at] == '\\')
            {
                unescaped = (unescaped ?? new StringBuilder()).Append(_text, plain, at - plain);
                AppendCodePoint(unescaped, ScanNameEscape(isFirst: at == start));
                plain = _position;
                continue;
            }

            int codePoint = CodePointAt(at);
            if (at == start ? !IdentifierCharacters.IsStart(codePoint) : !IdentifierCharacters.IsPart(codePoint)) break;
            _position += codePoint > 0xFFFF ? 2 : 1;
        }

        if (_position == start) throw FailCharacter();
        Escaped = unescaped is not null;
        string word = unescaped is null
            ? _text.Substring(start, _position - start)
            : unescaped.Append(_text, plain, _position - plain).ToString();
        Name = Names.Find(word);
        Word = Names.TypeOf(Name);
        Type = !Escaped ? Word : TokenTypes.IsKeyword(Word) ? TokenType.EscapedKeyword : TokenType.Identifier;
    }

    private int ScanNameEscape(bool isFirst)
    {
        int start = _position;
        if (At(start + 1) != 'u')
        {
            throw Fail(
                SyntaxErrorCode.InvalidEscape, start, Math.Min(start + 2, _text.Length), "A name may hold no other escape than `\\u`");
        }

        _position = start + 2;
        int value = ScanUnicodeEscape(start);
        if (value < 0) throw new ParseAbort(isFinal: false);
        bool fits = isFirst ? IdentifierCharacters.IsStart(value) : IdentifierCharacters.IsPart(value);
        if (!fits)
        {
            _errors.Report(
                SyntaxErrorCode.InvalidEscape,
                start,
                _position,
                $"{Quoted.CodePoint(value)} cannot {(isFirst ? "begin" : "be part of")} a name");
        }

        return value;
    }

    private void ScanPrivateName()
    {
        int start = _position++;
        char c = At(_position);
        bool begins = CharacterTable.IsNameStart(c) || c == '\\' || (c >= 0x80 && IdentifierCharacters.IsStart(CodePointAt(_position)));
        if (!begins)
        {
            string message = c == '!' ? "A `#!` line may only be the first line of the text" : "Expected a name behind `#`";
            throw Fail(SyntaxErrorCode.UnexpectedCharacter, start, start + 1, message);
        }

        ScanWord();
        Type = TokenType.PrivateName;
    }

    private int CodePointAt(int index)
    {
        char c = _text[index];
        return char.IsHighSurrogate(c) && char.IsLowSurrogate(At(index + 1)) ? char.ConvertToUtf32(c, _text[index + 1]) : c;
    }

    private ParseAbort FailCharacter()
    {
        int codePoint = CodePointAt(_position);
        int end = _position + (codePoint > 0xFFFF ? 2 : 1);
        if (codePoint == '@')
        {
            return Fail(SyntaxErrorCode.UnexpectedCharacter, _position, end, "Decorators (`@`) are not part of ECMAScript 2025");
        }

        string shown = codePoint is >= 0xD800 and <= 0xDFFF ? "Half of a surrogate pair" : Quoted.CodePoint(codePoint);
        return Fail(SyntaxErrorCode.UnexpectedCharacter, _position, end, $"{shown} cannot stand here: it begins no token");
    }

    private static void AppendCodePoint(StringBuilder builder, int value)
    {
        if (value > 0xFFFF) builder.Append(char.ConvertFromUtf32(value));
        else builder.Append((char)value);
    }
}
