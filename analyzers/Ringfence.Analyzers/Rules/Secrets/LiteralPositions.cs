using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// Finds the source of a stretch of a literal's value: past escapes, doubled quotes and the indentation of raw strings. Doubled braces
/// are no
/// concern: the value of such a token still has both.
/// </summary>
internal static class LiteralPositions
{
    /// <summary>The span in the source, or null when the token is of a kind that is not known.</summary>
    /// <param name="token">A string literal or the text between two holes of an interpolated string.</param>
    /// <param name="start">Where the stretch begins in the token's value.</param>
    /// <param name="length">Its length in the value, at least 1.</param>
    internal static TextSpan? Find(SyntaxToken token, int start, int length)
    {
        if (Open(token) is not { } reader)
        {
            return null;
        }

        int? first = null;
        while (reader.Read())
        {
            if (first is null && reader.ValueEnd > start)
            {
                first = reader.RawStart;
            }

            if (reader.ValueEnd >= start + length)
            {
                return TextSpan.FromBounds(token.SpanStart + first!.Value, token.SpanStart + reader.RawEnd);
            }
        }

        return null;
    }

    private static Reader? Open(SyntaxToken token)
    {
        var text = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken:
                var isVerbatim = text.Length > 0 && text[0] == '@';
                return new Reader(text, isVerbatim ? 2 : 1, isVerbatim ? Spelling.Verbatim : Spelling.Escaped);
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken:
                return new Reader(text, CountQuotes(text), Spelling.Plain);
            case SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                return new Reader(text, FirstLine(text), Spelling.Plain, Indentation(text), isAtLineStart: true);
            case SyntaxKind.InterpolatedStringTextToken when token.Parent?.Parent is InterpolatedStringExpressionSyntax interpolated:
                return OpenInterpolated(token, interpolated);
            default:
                return null;
        }
    }

    private static Reader? OpenInterpolated(SyntaxToken token, InterpolatedStringExpressionSyntax interpolated) =>
        interpolated.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => new Reader(token.Text, 0, Spelling.Escaped),
            SyntaxKind.InterpolatedVerbatimStringStartToken => new Reader(token.Text, 0, Spelling.Verbatim),
            SyntaxKind.InterpolatedSingleLineRawStringStartToken => new Reader(token.Text, 0, Spelling.Plain),
            SyntaxKind.InterpolatedMultiLineRawStringStartToken => new Reader(
                token.Text, 0, Spelling.Plain, Indentation(interpolated.StringEndToken.Text), isAtLineStart: interpolated.Contents[0] == token.Parent),
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

    private enum Spelling
    {
        Plain,
        Escaped,
        Verbatim,
    }

    /// <summary>Reads the spelling of a text one value character (or surrogate pair) at a time.</summary>
    private struct Reader(string text, int start, Spelling spelling, int indentation = 0, bool isAtLineStart = false)
    {
        private bool _isAtLineStart = isAtLineStart;

        internal int RawStart { get; private set; }

        internal int RawEnd { get; private set; } = start;

        internal int ValueEnd { get; private set; }

        internal bool Read()
        {
            if (_isAtLineStart)
            {
                for (var i = 0; i < indentation && RawEnd < text.Length && !SyntaxFacts.IsNewLine(text[RawEnd]); i++)
                {
                    RawEnd++;
                }
            }

            RawStart = RawEnd;
            if (RawStart >= text.Length)
            {
                return false;
            }

            var c = text[RawStart];
            _isAtLineStart = indentation > 0 && SyntaxFacts.IsNewLine(c) && !(c == '\r' && RawStart + 1 < text.Length && text[RawStart + 1] == '\n');
            var isDoubled = RawStart + 1 < text.Length && text[RawStart + 1] == c && spelling == Spelling.Verbatim && c == '"';
            var length = spelling == Spelling.Escaped && c == '\\' ? EscapeLength() : isDoubled ? 2 : 1;
            ValueEnd += spelling == Spelling.Escaped && c == '\\' && length == 10 && IsBeyondBasicPlane() ? 2 : 1;
            RawEnd = Math.Min(text.Length, RawStart + length);
            return true;
        }

        private readonly int EscapeLength()
        {
            var kind = RawStart + 1 < text.Length ? text[RawStart + 1] : '\0';
            switch (kind)
            {
                case 'u':
                    return 6;
                case 'U':
                    return 10;
                case 'x':
                    var digits = 0;
                    while (digits < 4 && RawStart + 2 + digits < text.Length && Uri.IsHexDigit(text[RawStart + 2 + digits]))
                    {
                        digits++;
                    }

                    return 2 + digits;
                default:
                    return 2;
            }
        }

        private readonly bool IsBeyondBasicPlane() => string.CompareOrdinal(text, RawStart + 2, "0000", 0, 4) != 0;
    }
}
