using Ringfence.Ecmascript.RegExp;

namespace Ringfence.Core.Tests.Ecmascript.RegExp;

/// <summary>Every production of the grammar, taken or refused in each of its three variants; and the flags.</summary>
public sealed class RegExpGrammarTests
{
    [Theory]
    [InlineData("", 'b')]
    [InlineData("gimsyd", 'b')]
    [InlineData("u", 'u')]
    [InlineData("gimsydu", 'u')]
    [InlineData("v", 'v')]
    [InlineData("gimsydv", 'v')]
    public void Pattern_IsTakenByItsGrammars(string flags, char grammar)
    {
        var wrong = new List<string>();
        foreach (var (pattern, grammars) in GrammarCases.All)
        {
            var error = RegExpParser.Parse(pattern, flags, RegExpOptions.Default).Error;
            if ((error is null) != grammars.Contains(grammar)) wrong.Add($"/{pattern}/{flags}: {error?.ToString() ?? "taken"}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(50)));
    }

    [Fact]
    public void Case_SaysOneThing() => Assert.DoesNotContain(
        GrammarCases.All.GroupBy(c => c.Pattern, c => c.Grammars),
        g => g.Distinct().Count() > 1);

    [Fact]
    public void Flags_AreAnySubsetButUWithV()
    {
        const string letters = "dgimsuvy";
        for (var set = 0; set < 256; set++)
        {
            var flags = string.Concat(letters.Where((_, i) => (set & (1 << i)) != 0));
            var result = RegExpParser.Parse("a", flags, RegExpOptions.Default);
            Assert.Equal(flags.Contains('u') && flags.Contains('v'), result.Error is not null);
            if (result.Error is null) Assert.Equal((RegExpFlags)set, result.Flags);
            else Assert.Equal(RegExpErrorKind.ClashingFlags, result.Error.Kind);
        }
    }

    [Fact]
    public void Flag_IsRefusedUnlessKnownAndFirst()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var kind = RegExpParser.Parse("a", $"g{(char)unit}", RegExpOptions.Default).Error?.Kind;
            RegExpErrorKind? wrong = unit == 'g' ? RegExpErrorKind.DuplicateFlag : RegExpErrorKind.UnknownFlag;
            Assert.Equal("dimsuvy".Contains((char)unit) ? null : wrong, kind);
        }
    }

    /// <summary>Every UTF-16 unit after a backslash, alone and in a class, in each grammar.</summary>
    [Theory]
    [InlineData("", null)]
    [InlineData("u", "tnvfr0dDsSwWbB^$\\.*+?()[]{}|/")]
    [InlineData("v", "tnvfr0dDsSwWbB^$\\.*+?()[]{}|/")]
    public void Escape_OfOneCharacter(string flags, string? allowed)
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var c = (char)unit;
            var error = RegExpParser.Parse($"\\{c}", flags, RegExpOptions.Default).Error;
            Assert.True((error is null) == (allowed?.Contains(c) ?? true), $"\\{c} U+{unit:X4} {error}");
        }
    }

    [Theory]
    [InlineData("u", "tnvfr0dDsSwWb-^$\\.*+?()[]{}|/")]
    [InlineData("v", "tnvfr0dDsSwWb-^$\\.*+?()[]{}|/&!#%,:;<=>@`~")]
    public void EscapeInClass_OfOneCharacter(string flags, string allowed)
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var c = (char)unit;
            var error = RegExpParser.Parse($"[\\{c}]", flags, RegExpOptions.Default).Error;
            Assert.True((error is null) == allowed.Contains(c), $"[\\{c}] U+{unit:X4} {error}");
            Assert.Null(RegExpParser.Parse($"[\\{c}]", "", RegExpOptions.Default).Error);
        }
    }

    /// <summary>Every UTF-16 unit once and twice in a class under the flag v.</summary>
    [Fact]
    public void ClassSetCharacter_OnceAndTwice()
    {
        const string syntax = "()[]{}/-\\|";
        const string doubled = "&!#$%*+,.:;<=>?@^`~";
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var c = (char)unit;
            var once = RegExpParser.Parse($"[a{c}]", "v", RegExpOptions.Default).Error;
            var twice = RegExpParser.Parse($"[a{c}{c}]", "v", RegExpOptions.Default).Error;
            Assert.True((once is null) == !syntax.Contains(c), $"U+{unit:X4} {once}");
            var mayDouble = c == '\\' || (!syntax.Contains(c) && !doubled.Contains(c));
            Assert.True((twice is null) == mayDouble, $"U+{unit:X4} twice: {twice}");
        }
    }
}
