using System.Reflection;
using Ringfence.Analyzers.Options;
using Ringfence.Analyzers.Rules.Engines;

namespace Ringfence.Analyzers.Tests.Options;

public sealed class AnalyzerOptionTests
{
    private static readonly AnalyzerOption<EngineLimits> Option = RingfenceOptions.RequiredEngineLimits;

    [Theory]
    [InlineData("timeout", EngineLimits.Timeout)]
    [InlineData("timeout, memory", EngineLimits.Timeout | EngineLimits.Memory)]
    [InlineData(" Recursion ,STATEMENTS,timeout,memory,timeout ", EngineLimits.All)]
    public void ListOfLimits_IsRead(string text, object expected)
    {
        var config = new ConfigText((Option.Key, text));

        Assert.Equal((EngineLimits)expected, Option.Read(config));
        Assert.Null(Option.FindInvalid(config));
    }

    [Theory]
    [InlineData("timeuot")]
    [InlineData("timeout,")]
    [InlineData("timeout memory")]
    [InlineData("timeout;memory")]
    [InlineData("all")]
    [InlineData("5")]
    public void ValueThatCannotBeRead_GivesTheDefaultAndIsFound(string text)
    {
        var config = new ConfigText((Option.Key, $" {text} "));

        Assert.Equal(EngineLimits.All, Option.Read(config));
        Assert.Equal(text, Option.FindInvalid(config));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void EmptyValue_CountsAsNone(string text)
    {
        var config = new ConfigText((Option.Key, text));

        Assert.Equal(EngineLimits.All, Option.Read(config));
        Assert.Null(Option.FindInvalid(config));
    }

    [Fact]
    public void AbsentValue_GivesTheDefault() => Assert.Equal(EngineLimits.All, Option.Read(new ConfigText()));

    [Fact]
    public void OneFilesOptions_AreReadOnce()
    {
        var config = new ConfigText((Option.Key, "memory"));

        Option.Read(config);
        Option.Read(config);

        Assert.Equal(1, config.Lookups);
    }

    [Fact]
    public void Catalogue_ListsEveryOptionUnderADistinctKey()
    {
        var fields = typeof(RingfenceOptions).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Select(f => f.GetValue(null)).OfType<AnalyzerOption>().ToList();

        Assert.Equal(fields, RingfenceOptions.All);
        Assert.Equal(fields.Count, fields.Select(o => o.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.All(fields, o => Assert.StartsWith("ringfence.", o.Key, StringComparison.Ordinal));
    }
}
