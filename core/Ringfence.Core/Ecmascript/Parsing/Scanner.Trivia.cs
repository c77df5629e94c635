using Ringfence.Ecmascript.Unicode;

namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Scanner
{
    /// <summary>The offset of the first character behind white space and comments; the scanner itself stays where it is.</summary>
    internal int PeekPast(int offset)
    {
        (int position, bool newline) = (_position, NewlineBefore);
        int comments = _comments?.Count ?? 0;
        _position = offset;
        SkipTrivia();
        int found = _position;
        (_position, NewlineBefore) = (position, newline);
        _comments?.RemoveRange(comments, _comments.Count - comments);
        return found;
    }

    internal void SkipHashbang()
    {
        if (At(0) == '#' && At(1) == '!') SkipLine(2, CommentKind.Hashbang);
    }

    private void SkipTrivia()
    {
        // What stands before the first token counts as a line of its own.
        NewlineBefore = PreviousEnd == 0 && Start == 0;
        string text = _text;
        int position = _position;
        while ((uint)position < (uint)text.Length)
        {
            char c = text[position];
            if (c == ' ' || (uint)(c - '\t') <= '\r' - '\t')
            {
                if (c is '\n' or '\r') NewlineBefore = true;
                position++;
                continue;
            }

            if (c > '/' && c < 0x80 && c != '<') break;
            _position = position;
            if (!SkipComment(c)) return;
            position = _position;
        }

        _position = position;
    }

    private bool SkipComment(char c)
    {
        switch (c)
        {
            case '/':
                char second = At(_position + 1);
                if (second == '/') SkipLine(2, CommentKind.Line);
                else if (second == '*') SkipBlock();
                else return false;
                return true;
            case '<' when _htmlComments && At(_position + 1) == '!' && At(_position + 2) == '-' && At(_position + 3) == '-':
                SkipLine(4, CommentKind.HtmlOpen);
                return true;
            case '-' when _htmlComments && NewlineBefore && At(_position + 1) == '-' && At(_position + 2) == '>':
                SkipLine(3, CommentKind.HtmlClose);
                return true;
            case '\u2028' or '\u2029':
                NewlineBefore = true;
                _position++;
                return true;
            case '\u00A0' or '\uFEFF':
                _position++;
                return true;
            default:
                if (c < 0x80 || !IdentifierCharacters.IsSpaceSeparator(c)) return false;
                _position++;
                return true;
        }
    }

    private void SkipLine(int marks, CommentKind kind)
    {
        int start = _position;
#if NET
        int length = _text.AsSpan(start + marks).IndexOfAny("\n\r\u2028\u2029");
        _position = length < 0 ? _text.Length : start + marks + length;
#else
        int position = start + marks;
        while (position < _text.Length && !CharacterTable.IsLineTerminator(_text[position])) position++;
        _position = position;
#endif
        _comments?.Add(new Comment(kind, start, _position));
    }

    private void SkipBlock()
    {
        int start = _position;
        int end = _text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            _position = _text.Length;
            throw Fail(SyntaxErrorCode.UnterminatedComment, start, _text.Length, "This comment is never closed: expected `*/`");
        }

        if (!NewlineBefore) NewlineBefore = HasLineEnd(start + 2, end);
        _position = end + 2;
        _comments?.Add(new Comment(CommentKind.Block, start, _position));
    }

    private bool HasLineEnd(int start, int end)
    {
#if NET
        return _text.AsSpan(start, end - start).IndexOfAny("\n\r\u2028\u2029") >= 0;
#else
        for (int i = start; i < end; i++)
        {
            if (CharacterTable.IsLineTerminator(_text[i])) return true;
        }

        return false;
#endif
    }
}
