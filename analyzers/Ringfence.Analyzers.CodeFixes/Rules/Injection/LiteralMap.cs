using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Where in the source each character of a literal's value stands.</summary>
internal sealed class LiteralMap
{
    private readonly List<TextSpan> _spans = [];

    private LiteralMap()
    {
    }

    /// <summary>The map, or null when the source cannot be read as that value.</summary>
    internal static LiteralMap? Of(SyntaxNode literal, string value)
    {
        switch (literal)
        {
            case LiteralExpressionSyntax { Token: var token }:
                var start = token.Text.IndexOf('"');
                if (token.IsKind(SyntaxKind.StringLiteralToken) && start >= 0)
                {
                    return Read(token.Text, token.SpanStart, start + 1, token.Text.Length - 1, value, token.Text[0] == '@' ? Style.Verbatim : Style.Regular, braces: false);
                }

                return token.Kind() is SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken ? ReadRaw(token, value) : null;
            case InterpolatedStringTextSyntax { TextToken: var text, Parent: InterpolatedStringExpressionSyntax parent }:
                var opening = parent.StringStartToken.Text;
                var style = IsRaw(parent.StringStartToken) ? Style.Raw : opening.Contains('@') ? Style.Verbatim : Style.Regular;
                return Read(text.Text, text.SpanStart, 0, text.Text.Length, value, style, braces: style != Style.Raw);
            default:
                return null;
        }
    }

    internal static bool IsRaw(SyntaxToken opening) =>
        opening.Kind() is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;

    internal TextSpan SpanOf(TextSpan valueSpan) =>
        valueSpan.Length == 0 ? default : TextSpan.FromBounds(_spans[valueSpan.Start].Start, _spans[valueSpan.End - 1].End);

    internal IEnumerable<TextSpan> Spans => _spans;

    private static LiteralMap? ReadRaw(SyntaxToken token, string value)
    {
        var quotes = 0;
        while (quotes < token.Text.Length && token.Text[quotes] == '"')
        {
            quotes++;
        }

        return Read(token.Text, token.SpanStart, quotes, token.Text.Length - quotes, value, Style.Raw, braces: false);
    }

    private static LiteralMap? Read(string source, int position, int from, int to, string value, Style style, bool braces)
    {
        var map = new LiteralMap();
        var i = from;
        foreach (var c in value)
        {
            // The indentation of raw literals is no part of their value.
            while (style == Style.Raw && i < to && source[i] != c && char.IsWhiteSpace(source[i]))
            {
                i++;
            }

            var length = i < to ? LengthOf(source, i, c, style, braces) : 0;
            if (length == 0 || i + length > to)
            {
                return null;
            }

            map._spans.Add(new TextSpan(position + i, length));
            i += length;
        }

        return style == Style.Raw || i == to ? map : null;
    }

    /// <summary>How long the source of that character is, or 0 when the source says another one.</summary>
    private static int LengthOf(string source, int i, char c, Style style, bool braces)
    {
        var first = source[i];
        if (style == Style.Regular && first == '\\')
        {
            return EscapeLength(source, i, c);
        }

        if (first != c)
        {
            return 0;
        }

        var isDoubled = (style == Style.Verbatim && c == '"') || (braces && c is '{' or '}' && braces);
        return isDoubled ? i + 1 < source.Length && source[i + 1] == c ? 2 : 0 : 1;
    }

    private static int EscapeLength(string source, int i, char c)
    {
        if (i + 1 >= source.Length)
        {
            return 0;
        }

        var escape = source[i + 1];
        if (escape == 'u' && i + 6 <= source.Length && int.TryParse(source.Substring(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return code == c ? 6 : 0;
        }

        var meaning = escape switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            'f' => '\f',
            'v' => '\v',
            'e' => '\u001b',
            '\\' or '"' or '\'' => escape,
            _ => (char?)null,
        };
        return meaning == c ? 2 : 0;
    }

    private enum Style
    {
        Regular,
        Verbatim,
        Raw,
    }
}
