using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Literals;

namespace Ringfence.Analyzers.Rules.Scripts.Constants;

/// <summary>One part of a constant text: a literal, a stretch between two holes, or a constant without a literal to be seen.</summary>
internal sealed class TextPart
{
    private static readonly char[] Braces = ['{', '}'];

    private readonly SyntaxToken _token;
    private readonly bool _hasDoubledBraces;
    private (int[] Starts, int[] Ends)? _places;

    private TextPart(SyntaxNode node, SyntaxToken token, string value, bool hasDoubledBraces, ExpressionSyntax root)
    {
        Node = node;
        Value = value;
        Root = root;
        _token = token;
        _hasDoubledBraces = hasDoubledBraces;
    }

    internal SyntaxNode Node { get; }

    /// <summary>The text as the program has it.</summary>
    internal string Value { get; }

    /// <summary>The whole expression it belongs to: the argument, or the value of a declaration.</summary>
    internal ExpressionSyntax Root { get; }

    internal static TextPart OfLiteral(LiteralExpressionSyntax literal, ExpressionSyntax root) =>
        new(literal, literal.Token, literal.Token.ValueText, hasDoubledBraces: false, root);

    internal static TextPart OfValue(SyntaxNode node, string value, ExpressionSyntax root) =>
        new(node, default, value, hasDoubledBraces: false, root);

    internal static TextPart OfStretch(InterpolatedStringTextSyntax stretch, ExpressionSyntax root)
    {
        var value = stretch.TextToken.ValueText;
        var isDoubled = stretch.Parent is InterpolatedStringExpressionSyntax { StringStartToken: var start }
            && start.Kind() is SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
            && value.IndexOfAny(Braces) >= 0;
        return new TextPart(stretch, stretch.TextToken, isDoubled ? value.Replace("{{", "{").Replace("}}", "}") : value, isDoubled, root);
    }

    /// <summary>The span in the source of a stretch of the value; the whole node when its characters cannot be told apart.</summary>
    internal TextSpan SpanOf(int start, int end)
    {
        if (_token.RawKind == 0 || Value.Length == 0 || Places() is not { } places)
        {
            return Node.Span;
        }

        if (start == end)
        {
            var at = start < Value.Length ? places.Starts[start] : places.Ends[Value.Length - 1];
            return new TextSpan(_token.SpanStart + at, 0);
        }

        return TextSpan.FromBounds(_token.SpanStart + places.Starts[start], _token.SpanStart + places.Ends[end - 1]);
    }

    private (int[] Starts, int[] Ends)? Places()
    {
        if (_places is null && LiteralReader.Open(_token) is { } reader)
        {
            var starts = new int[Value.Length];
            var ends = new int[Value.Length];
            for (var i = 0; i < starts.Length;)
            {
                var before = reader.ValueEnd;
                if (!reader.Read())
                {
                    return null;
                }

                var rawStart = reader.RawStart;
                var length = reader.ValueEnd - before;
                var isBrace = _hasDoubledBraces && Value[i] is '{' or '}' && _token.Text[rawStart] == Value[i];
                if (isBrace && !reader.Read())
                {
                    return null;
                }

                for (var unit = 0; unit < length && i < starts.Length; unit++, i++)
                {
                    (starts[i], ends[i]) = (rawStart, reader.RawEnd);
                }
            }

            _places = (starts, ends);
        }

        return _places;
    }
}
