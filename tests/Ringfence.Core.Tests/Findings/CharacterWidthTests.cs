using System.Globalization;
using System.Text;
using Ringfence.Findings.Frames;

namespace Ringfence.Core.Tests.Findings;

/// <summary>The tables against what the framework knows of the same characters.</summary>
public sealed class CharacterWidthTests
{
    [Fact]
    public void Marks_AreThoseOfTheFramework()
    {
        var different = All().Where(c => IsMark(c) && CharacterWidth.Of(c) != 0);
        Assert.Empty(different);
    }

    [Fact]
    public void WhatIsZero_IsAMarkOrFormatOrPartOfASyllableOrNewerThanTheFramework()
    {
        var different = All().Where(c => CharacterWidth.Of(c) == 0 && !IsMark(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not
            (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned) && c is not (>= 0x1160 and <= 0x11FF or >= 0xD7B0 and <= 0xD7FB));
        Assert.Empty(different);
    }

    [Fact]
    public void Letters_OfAlphabetsAreNarrow() =>
        Assert.All("az09~é߷ЖאعकกΩ₿…•─", c => Assert.Equal(1, CharacterWidth.Of(c)));

    [Theory]
    [InlineData(0x10FF, 1)]
    [InlineData(0x1100, 2)]
    [InlineData(0x115F, 2)]
    [InlineData(0x2630, 2)]
    [InlineData(0x2E80, 2)]
    [InlineData(0x303E, 2)]
    [InlineData(0x303F, 1)]
    [InlineData(0x3099, 0)]
    [InlineData(0x4DC0, 2)]
    [InlineData(0x9FFF, 2)]
    [InlineData(0xA4CF, 1)]
    [InlineData(0xD7A3, 2)]
    [InlineData(0xD7A4, 1)]
    [InlineData(0xF900, 2)]
    [InlineData(0xFF60, 2)]
    [InlineData(0xFF61, 1)]
    [InlineData(0xFFE6, 2)]
    [InlineData(0x0600, 1)]
    [InlineData(0x16FF2, 2)]
    [InlineData(0x18CFF, 2)]
    [InlineData(0x1F600, 2)]
    [InlineData(0x1FAEA, 2)]
    [InlineData(0x20000, 2)]
    [InlineData(0x2FFFD, 2)]
    [InlineData(0x2FFFE, 1)]
    [InlineData(0x3FFFD, 2)]
    [InlineData(0x40000, 1)]
    [InlineData(0xE0100, 0)]
    [InlineData(0xE1000, 1)]
    [InlineData(0x10FFFD, 1)]
    public void Edges_AreThoseOfUnicode(int codePoint, int width) => Assert.Equal(width, CharacterWidth.Of(codePoint));

    private static IEnumerable<int> All() => Enumerable.Range(0xA0, 0x10FFFF - 0xA0 + 1).Where(Rune.IsValid);

    private static bool IsMark(int codePoint) =>
        CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
