using System.Globalization;
using System.Text;

namespace Ringfence.Secrets;

/// <summary>
/// Takes a name apart into lower-case words: <c>XApiKey2_url</c> is <c>x</c>, <c>api</c>, <c>key</c>, <c>2</c>, <c>url</c>.
/// </summary>
internal static class NameWords
{
    private const int LongestRead = 256;

    internal static IReadOnlyList<string> Split(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var previous = Kind.None;
        var length = Math.Min(name.Length, LongestRead);
        for (var i = 0; i < length; i++)
        {
            var kind = KindOf(name[i]);
            if (kind == Kind.Invisible)
            {
                continue;
            }

            if (StartsWord(previous, kind) || (previous == Kind.Upper && kind == Kind.Upper && NextIsLower(name, i, length)))
            {
                End(word, words);
            }

            if (kind != Kind.Separator)
            {
                word.Append(char.ToLowerInvariant(name[i]));
            }

            previous = kind;
        }

        End(word, words);
        return words;
    }

    private static bool StartsWord(Kind previous, Kind kind) => kind switch
    {
        Kind.Upper => previous is Kind.Lower or Kind.Digit,
        Kind.Lower => previous == Kind.Digit,
        Kind.Digit => previous is Kind.Lower or Kind.Upper,
        _ => true,
    };

    private static bool NextIsLower(string name, int at, int length) => at + 1 < length && KindOf(name[at + 1]) == Kind.Lower;

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>Format characters and combining marks are skipped, so that a zero-width character inside a word does not hide it.</summary>
    private static Kind KindOf(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => Kind.Lower,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Kind.Upper,
        UnicodeCategory.DecimalDigitNumber => Kind.Digit,
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark => Kind.Invisible,
        _ => Kind.Separator,
    };

    private enum Kind
    {
        None,
        Separator,
        Lower,
        Upper,
        Digit,
        Invisible,
    }
}
