using Ringfence.Ecmascript.RegExp;
using Ringfence.Ecmascript.RegExp.Tree;

namespace Ringfence.Core.Tests.Ecmascript.RegExp;

/// <summary>The tree by examples; the comparison with regexpp covers it in breadth.</summary>
public sealed class RegExpTreeTests
{
    [Theory]
    [InlineData("", "", "Pattern 0-0 [Alternative 0-0 []]")]
    [InlineData("a|", "", "Pattern 0-2 [Alternative 0-1 [Character 0-1 97] Alternative 2-2 []]")]
    [InlineData("^.\\b$", "", "Pattern 0-5 [Alternative 0-5 [Assertion 0-1 start false  CharacterSet 1-2 any false   false "
        + "Assertion 2-4 word false  Assertion 4-5 end false ]]")]
    [InlineData("(?<n>a){2,}?", "", "Pattern 0-12 [Alternative 0-12 [Quantifier 0-12 2  false "
        + "CapturingGroup 0-7 1 n [Alternative 5-6 [Character 5-6 97]]]]")]
    [InlineData("a{99999999999999}", "", "Pattern 0-17 [Alternative 0-17 [Quantifier 0-17 2147483646 2147483646 true Character 0-1 97]]")]
    [InlineData("(?i-s:)(?<!a)", "", "Pattern 0-13 [Alternative 0-13 [Group 0-7 i-s [Alternative 6-6 []] "
        + "Assertion 7-13 lookbehind true [Alternative 11-12 [Character 11-12 97]]]]")]
    [InlineData("\\2(x)(y)", "", "Pattern 0-8 [Alternative 0-8 [Backreference 0-2 2 CapturingGroup 2-5 1  [Alternative 3-4 "
        + "[Character 3-4 120]] CapturingGroup 5-8 2  [Alternative 6-7 [Character 6-7 121]]]]")]
    [InlineData("\\k<n>(?:(?<n>)|(?<n>))", "", "Pattern 0-22 [Alternative 0-22 [Backreference 0-5 1,2 Group 5-22 - [Alternative 8-14 "
        + "[CapturingGroup 8-14 1 n [Alternative 13-13 []]] Alternative 15-21 [CapturingGroup 15-21 2 n [Alternative 20-20 []]]]]]")]
    [InlineData("\\1\\8\\c", "", "Pattern 0-6 [Alternative 0-6 [Character 0-2 1 Character 2-4 56 Character 4-5 92 Character 5-6 99]]")]
    [InlineData("\U0001F600", "", "Pattern 0-2 [Alternative 0-2 [Character 0-1 55357 Character 1-2 56832]]")]
    [InlineData("\U0001F600", "u", "Pattern 0-2 [Alternative 0-2 [Character 0-2 128512]]")]
    [InlineData("\\uD83D\\uDE00", "", "Pattern 0-12 [Alternative 0-12 [Character 0-6 55357 Character 6-12 56832]]")]
    [InlineData("\\uD83D\\uDE00", "v", "Pattern 0-12 [Alternative 0-12 [Character 0-12 128512]]")]
    [InlineData("[^a-c\\d-x]", "", "Pattern 0-10 [Alternative 0-10 [CharacterClass 0-10 true [CharacterClassRange 2-5 Character 2-3 97 "
        + "Character 4-5 99 CharacterSet 5-7 digit false   false Character 7-8 45 Character 8-9 120]]]")]
    [InlineData("\\P{sc=Latn}", "u", "Pattern 0-11 [Alternative 0-11 [CharacterSet 0-11 property true sc Latn false]]")]
    [InlineData("[\\w--[_]--\\q{a|bc}]", "v", "Pattern 0-19 [Alternative 0-19 [CharacterClass 0-19 false [ClassSubtraction 1-18 "
        + "[CharacterSet 1-3 word false   false CharacterClass 5-8 false [Character 6-7 95] ClassStringDisjunction 10-18 "
        + "[StringAlternative 13-14 [Character 13-14 97] StringAlternative 15-17 [Character 15-16 98 Character 16-17 99]]]]]]")]
    [InlineData("[\\p{RGI_Emoji}&&x]", "v", "Pattern 0-18 [Alternative 0-18 [CharacterClass 0-18 false [ClassIntersection 1-17 "
        + "[CharacterSet 1-14 property false RGI_Emoji  true Character 16-17 120]]]]")]
    public void Pattern_MakesTheTree(string pattern, string flags, string tree)
    {
        var result = RegExpParser.Parse(pattern, flags, RegExpOptions.Default);
        Assert.Null(result.Error);
        Assert.Equal(tree, TreeText.Of(result.Pattern!));
    }

    [Fact]
    public void CapturingGroups_AreInTheOrderOfTheirNumbers()
    {
        var pattern = RegExpParser.Parse("((a)(?<x>b(c)))(?:d)(e)", "", RegExpOptions.Default).Pattern!;
        Assert.Equal([(1, 0), (2, 1), (3, 4), (4, 10), (5, 20)], pattern.CapturingGroups.Select(g => (g.Number, g.Start)));
        Assert.Equal([null, null, "x", null, null], pattern.CapturingGroups.Select(g => g.Name));
    }

    [Fact]
    public void Name_HasItsEscapesResolved()
    {
        var pattern = RegExpParser.Parse("(?<\\u0061b\\u{20000}c\\uD840\\uDC01>)", "", RegExpOptions.Default).Pattern!;
        Assert.Equal("ab\U00020000c\U00020001", pattern.CapturingGroups.Single().Name);
    }
}
