using System.Globalization;
using Ringfence.Ecmascript.Unicode;

namespace Ringfence.Core.Tests.Ecmascript.Unicode;

/// <summary>Exact sizes, the exceptions of ECMAScript, and every code point the platform knows, derived a second way from its category.</summary>
public sealed class IdentifierCharactersTests
{
    private const int End = 0x110000;

    // Unicode 18.0 has so many members; every code point the platform knows is checked below in a second way.
    private const int IdStartCount = 158_739;
    private const int IdContinueCount = 162_100;

    // PropList.txt: Other_ID_Start, Other_ID_Continue, and the letters that are Pattern_Syntax.
    private static readonly HashSet<int> OtherStart = [0x1885, 0x1886, 0x2118, 0x212E, 0x309B, 0x309C];
    private static readonly HashSet<int> OtherContinue =
        [0xB7, 0x387, .. Enumerable.Range(0x1369, 9), 0x19DA, 0x200C, 0x200D, 0x30FB, 0xFF65];
    private static readonly HashSet<int> PatternSyntaxLetters = [0x2E2F];

    [Fact]
    public void Start_HasEveryMemberOfIdStartAndTwoMore() =>
        Assert.Equal(IdStartCount + 2, Enumerable.Range(0, End).Count(IdentifierCharacters.IsStart));

    [Fact]
    public void Part_HasEveryMemberOfIdContinueAndTheDollar() =>
        Assert.Equal(IdContinueCount + 1, Enumerable.Range(0, End).Count(IdentifierCharacters.IsPart));

    [Fact]
    public void EveryStart_IsAPart() =>
        Assert.DoesNotContain(Enumerable.Range(0, End), c => IdentifierCharacters.IsStart(c) && !IdentifierCharacters.IsPart(c));

    [Fact]
    public void EveryCodePointOfThePlatform_AgreesWithItsCategory()
    {
        var known = 0;
        for (var c = 0; c < End; c++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (category is UnicodeCategory.OtherNotAssigned) continue;
            known++;
            var start = category is <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber && !PatternSyntaxLetters.Contains(c)
                || OtherStart.Contains(c);
            var part = start || OtherContinue.Contains(c) || category is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
            Assert.True((start || c is '$' or '_') == IdentifierCharacters.IsStart(c), $"start U+{c:X4} {category}");
            Assert.True((part || c is '$') == IdentifierCharacters.IsPart(c), $"part U+{c:X4} {category}");
            Assert.True((category is UnicodeCategory.SpaceSeparator) == IdentifierCharacters.IsSpaceSeparator(c), $"space U+{c:X4} {category}");
        }

        Assert.True(known > 280_000, $"the platform knows only {known} code points");
    }

    [Theory]
    [InlineData('a', true, true)]
    [InlineData('Z', true, true)]
    [InlineData('$', true, true)]
    [InlineData('_', true, true)]
    [InlineData('0', false, true)]
    [InlineData('-', false, false)]
    [InlineData('\\', false, false)]
    [InlineData(0x7F, false, false)]
    [InlineData(0xAA, true, true)]
    [InlineData(0xB7, false, true)]
    [InlineData(0x200B, false, false)]
    [InlineData(0x200C, false, true)]
    [InlineData(0x200D, false, true)]
    [InlineData(0x2E2F, false, false)]
    [InlineData(0x212E, true, true)]
    [InlineData(0xD800, false, false)]
    [InlineData(0xFEFF, false, false)]
    [InlineData(0xFFFF, false, false)]
    [InlineData(0x10000, true, true)]
    [InlineData(0x1D7CE, false, true)]
    [InlineData(0x1F600, false, false)]
    [InlineData(0x20000, true, true)]
    [InlineData(0x323B0, true, true)]
    [InlineData(0x33479, true, true)]
    [InlineData(0x3347A, false, false)]
    [InlineData(0x33FFF, false, false)]
    [InlineData(0x34000, false, false)]
    [InlineData(0xE00FF, false, false)]
    [InlineData(0xE0100, false, true)]
    [InlineData(0xE01EF, false, true)]
    [InlineData(0xE01F0, false, false)]
    [InlineData(0xE0200, false, false)]
    [InlineData(0x10FFFF, false, false)]
    [InlineData(0x110000, false, false)]
    [InlineData(int.MaxValue, false, false)]
    [InlineData(int.MinValue, false, false)]
    [InlineData(-1, false, false)]
    public void CodePoint_IsStartOrPart(int codePoint, bool start, bool part)
    {
        Assert.Equal(start, IdentifierCharacters.IsStart(codePoint));
        Assert.Equal(part, IdentifierCharacters.IsPart(codePoint));
    }

    [Fact]
    public void SpaceSeparators_AreSeventeen() =>
        Assert.Equal(
            [0x20, 0xA0, 0x1680, .. Enumerable.Range(0x2000, 11), 0x202F, 0x205F, 0x3000],
            Enumerable.Range(-1, End + 1).Where(IdentifierCharacters.IsSpaceSeparator));
}
