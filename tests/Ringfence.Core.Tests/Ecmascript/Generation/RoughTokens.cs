using System.Text.RegularExpressions;

namespace Ringfence.Core.Tests.Ecmascript.Generation;

/// <summary>Cuts a source into pieces of about the size of tokens, without a parser: joined they are the source again.</summary>
internal static partial class RoughTokens
{
    public static List<string> Of(string source) => [.. Pieces().Matches(source).Select(m => m.Value)];

    [GeneratedRegex(
        @"[\p{L}\p{Nd}_$#\\]+|""(?:[^""\\\n]|\\.)*""|'(?:[^'\\\n]|\\.)*'"
        + @"|//[^\n]*|/\*[\s\S]*?\*/|[ \t]+|\r\n|[=!<>&|?*+\-.]{2,3}|[\s\S]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();
}
