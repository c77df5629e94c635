using Ringfence.Ecmascript.RegExp;
using Ringfence.Ecmascript.RegExp.Properties;

namespace Ringfence.Core.Tests.Ecmascript.RegExp;

/// <summary>The tables of property names: exact sizes, order, and every name through the parser.</summary>
public sealed class UnicodePropertyNamesTests
{
    [Fact]
    public void Tables_HaveTheirSizes()
    {
        // 38 general categories with 42 aliases; 176 scripts with 178 aliases, ten of them equal to a name (Cham, Lisu, Thai...).
        Assert.Equal(80, UnicodePropertyNames.GeneralCategoryValues.Length);
        Assert.Equal(346, UnicodePropertyNames.ScriptValues.Length);
        Assert.Equal(98, UnicodePropertyNames.BinaryProperties.Length);
        Assert.Equal(7, UnicodePropertyNames.StringProperties.Length);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Names_AreSortedAndUnique(string[] names)
    {
        for (var i = 1; i < names.Length; i++) Assert.True(string.CompareOrdinal(names[i - 1], names[i]) < 0, names[i]);
    }

    public static TheoryData<string[]> Tables() => [.. new[]
    {
        UnicodePropertyNames.GeneralCategoryValues, UnicodePropertyNames.ScriptValues, UnicodePropertyNames.BinaryProperties,
        UnicodePropertyNames.StringProperties,
    }];

    [Fact]
    public void GeneralCategory_StandsAloneOrAsAValue()
    {
        foreach (var name in UnicodePropertyNames.GeneralCategoryValues)
        {
            Takes($"\\p{{{name}}}\\P{{{name}}}[\\p{{gc={name}}}]\\p{{General_Category={name}}}");
            Refuses($"\\p{{sc={name}}}", $"\\p{{{name}x}}", $"\\p{{{name[..^1]}}}", $"\\p{{GC={name}}}");
        }
    }

    [Fact]
    public void Script_StandsAsAValueOnly()
    {
        foreach (var name in UnicodePropertyNames.ScriptValues)
        {
            Takes($"\\p{{sc={name}}}\\p{{Script={name}}}\\P{{scx={name}}}[\\p{{Script_Extensions={name}}}]");
            Refuses($"\\p{{{name}}}", $"\\p{{gc={name}}}", $"\\p{{script={name}}}", $"\\p{{sc={name.ToUpperInvariant()}}}");
        }
    }

    [Fact]
    public void BinaryProperty_StandsAlone()
    {
        foreach (var name in UnicodePropertyNames.BinaryProperties)
        {
            Takes($"\\p{{{name}}}\\P{{{name}}}[^\\P{{{name}}}]");
            Refuses($"\\p{{{name}=Yes}}", $"\\p{{{name}_}}", $"\\p{{gc={name}}}", $"\\p{{Is{name}}}");
        }
    }

    [Fact]
    public void StringProperty_NeedsTheFlagV()
    {
        foreach (var name in UnicodePropertyNames.StringProperties)
        {
            Assert.Null(RegExpParser.Parse($"\\p{{{name}}}[\\p{{{name}}}]", "v", RegExpOptions.Default).Error);
            foreach (var pattern in new[] { $"\\p{{{name}}}|u", $"\\P{{{name}}}|u", $"\\P{{{name}}}|v", $"[\\P{{{name}}}]|v" })
            {
                var error = RegExpParser.Parse(pattern[..^2], pattern[^1..], RegExpOptions.Default).Error;
                Assert.Equal(RegExpErrorKind.PropertyOfStrings, error!.Kind);
            }

            Assert.Equal(RegExpErrorKind.NegatedStrings, RegExpParser.Parse($"[^\\p{{{name}}}]", "v", RegExpOptions.Default).Error!.Kind);
        }
    }

    /// <summary>Names of Unicode that ECMA-262 leaves out.</summary>
    [Theory]
    [InlineData("WSpace")]
    [InlineData("Grapheme_Link")]
    [InlineData("Hyphen")]
    [InlineData("Other_Math")]
    [InlineData("Composition_Exclusion")]
    [InlineData("IDS_Unary_Operator")]
    [InlineData("ID_Compat_Math_Start")]
    [InlineData("Emoji_Test")]
    [InlineData("InCB")]
    [InlineData("L&")]
    [InlineData("gc")]
    [InlineData("Script")]
    [InlineData("Block=Basic_Latin")]
    [InlineData("Age=17")]
    [InlineData("Line_Break=AL")]
    public void Name_OutsideTheStandardIsRefused(string name)
    {
        Assert.NotNull(RegExpParser.Parse($"\\p{{{name}}}", "u", RegExpOptions.Default).Error);
        Assert.NotNull(RegExpParser.Parse($"\\p{{{name}}}", "v", RegExpOptions.Default).Error);
        Assert.Null(RegExpParser.Parse($"\\p{{{name}}}", "", RegExpOptions.Default).Error);
    }

    private static void Takes(string pattern)
    {
        Assert.Null(RegExpParser.Parse(pattern, "u", RegExpOptions.Default).Error);
        Assert.Null(RegExpParser.Parse(pattern, "v", RegExpOptions.Default).Error);
    }

    private static void Refuses(params string[] patterns)
    {
        foreach (var pattern in patterns)
        {
            var name = pattern[3..^1];
            var known = UnicodePropertyNames.GeneralCategoryValues.Contains(name) || UnicodePropertyNames.BinaryProperties.Contains(name)
                || UnicodePropertyNames.StringProperties.Contains(name)
                || (name.StartsWith("sc=") && UnicodePropertyNames.ScriptValues.Contains(name[3..]))
                || (name.StartsWith("gc=") && UnicodePropertyNames.GeneralCategoryValues.Contains(name[3..]));
            if (known) continue;
            Assert.True(RegExpParser.Parse(pattern, "u", RegExpOptions.Default).Error is not null, pattern);
        }
    }
}
