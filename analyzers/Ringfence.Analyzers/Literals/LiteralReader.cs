using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Literals;

/// <summary>
/// Reads the spelling of a literal one character of its value (or surrogate pair) at a time. Doubled braces are no concern: the value of
/// such a token still has both.
/// </summary>
internal struct LiteralReader
{
    private readonly string _text;
    private readonly LiteralSpelling _spelling;
    private readonly int _indentation;
    private bool _isAtLineStart;

    private LiteralReader(string text, int start, LiteralSpelling spelling, int indentation = 0, bool isAtLineStart = false)
    {
        _text = text;
        _spelling = spelling;
        _indentation = indentation;
        _isAtLineStart = isAtLineStart;
        RawEnd = start;
    }

    /// <summary>Where the character begins in the text of the token.</summary>
    internal int RawStart { get; private set; }

    /// <summary>Where it ends in the text of the token.</summary>
    internal int RawEnd { get; private set; }

    /// <summary>Where it ends in the value.</summary>
    internal int ValueEnd { get; private set; }

    /// <summary>Starts at the first character of a literal, or of the text between two holes; null for a token of another kind.</summary>
    internal static LiteralReader? Open(SyntaxToken token)
    {
        var text = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken:
                var isVerbatim = text.Length > 0 && text[0] == '@';
                return new LiteralReader(text, isVerbatim ? 2 : 1, isVerbatim ? LiteralSpelling.Verbatim : LiteralSpelling.Escaped);
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken:
                return new LiteralReader(text, CountQuotes(text), LiteralSpelling.Plain);
            case SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                return new LiteralReader(text, FirstLine(text), LiteralSpelling.Plain, Indentation(text), isAtLineStart: true);
            case SyntaxKind.InterpolatedStringTextToken when token.Parent?.Parent is InterpolatedStringExpressionSyntax interpolated:
                return OpenInterpolated(token, interpolated);
            default:
                return null;
        }
    }

    /// <summary>Goes to the next character; false behind the last.</summary>
    internal bool Read()
    {
        if (_isAtLineStart)
        {
            for (var i = 0; i < _indentation && RawEnd < _text.Length && !SyntaxFacts.IsNewLine(_text[RawEnd]); i++)
            {
                RawEnd++;
            }
        }

        RawStart = RawEnd;
        if (RawStart >= _text.Length)
        {
            return false;
        }

        var c = _text[RawStart];
        _isAtLineStart = _indentation > 0 && SyntaxFacts.IsNewLine(c)
            && !(c == '\r' && RawStart + 1 < _text.Length && _text[RawStart + 1] == '\n');
        var isDoubled = RawStart + 1 < _text.Length && _text[RawStart + 1] == c && _spelling == LiteralSpelling.Verbatim && c == '"';
        var length = _spelling == LiteralSpelling.Escaped && c == '\\' ? EscapeLength() : isDoubled ? 2 : 1;
        ValueEnd += _spelling == LiteralSpelling.Escaped && c == '\\' && length == 10 && IsBeyondBasicPlane() ? 2 : 1;
        RawEnd = Math.Min(_text.Length, RawStart + length);
        return true;
    }

    private static LiteralReader? OpenInterpolated(SyntaxToken token, InterpolatedStringExpressionSyntax interpolated) =>
        interpolated.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => new LiteralReader(token.Text, 0, LiteralSpelling.Escaped),
            SyntaxKind.InterpolatedVerbatimStringStartToken => new LiteralReader(token.Text, 0, LiteralSpelling.Verbatim),
            SyntaxKind.InterpolatedSingleLineRawStringStartToken => new LiteralReader(token.Text, 0, LiteralSpelling.Plain),
            SyntaxKind.InterpolatedMultiLineRawStringStartToken => new LiteralReader(
                token.Text, 0, LiteralSpelling.Plain, Indentation(interpolated.StringEndToken.Text),
                isAtLineStart: interpolated.Contents[0] == token.Parent),
            _ => null,
        };

    private static int CountQuotes(string text)
    {
        var count = 0;
        while (count < text.Length && text[count] == '"')
        {
            count++;
        }

        return count;
    }

    private static int FirstLine(string text)
    {
        var index = 0;
        while (index < text.Length && !SyntaxFacts.IsNewLine(text[index]))
        {
            index++;
        }

        return index + (index + 1 < text.Length && text[index] == '\r' && text[index + 1] == '\n' ? 2 : 1);
    }

    /// <summary>How much white space stands before the closing quotes.</summary>
    private static int Indentation(string text)
    {
        var quotes = text.LastIndexOf("\"\"\"", StringComparison.Ordinal);
        while (quotes > 0 && text[quotes - 1] == '"')
        {
            quotes--;
        }

        var start = quotes;
        while (start > 0 && !SyntaxFacts.IsNewLine(text[start - 1]))
        {
            start--;
        }

        return Math.Max(0, quotes - start);
    }

    private readonly int EscapeLength()
    {
        var kind = RawStart + 1 < _text.Length ? _text[RawStart + 1] : '\0';
        switch (kind)
        {
            case 'u':
                return 6;
            case 'U':
                return 10;
            case 'x':
                var digits = 0;
                while (digits < 4 && RawStart + 2 + digits < _text.Length && Uri.IsHexDigit(_text[RawStart + 2 + digits]))
                {
                    digits++;
                }

                return 2 + digits;
            default:
                return 2;
        }
    }

    private readonly bool IsBeyondBasicPlane() => string.CompareOrdinal(_text, RawStart + 2, "0000", 0, 4) != 0;
}
