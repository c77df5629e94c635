using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Literals;

/// <summary>Finds the source of a stretch of a literal's value: past escapes, doubled quotes and the indentation of raw strings.</summary>
internal static class LiteralPositions
{
    /// <summary>The span in the source, or null when the token is of a kind that is not known.</summary>
    /// <param name="token">A string literal or the text between two holes of an interpolated string.</param>
    /// <param name="start">Where the stretch begins in the token's value.</param>
    /// <param name="length">Its length in the value, at least 1.</param>
    internal static TextSpan? Find(SyntaxToken token, int start, int length)
    {
        if (LiteralReader.Open(token) is not { } reader)
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
}
