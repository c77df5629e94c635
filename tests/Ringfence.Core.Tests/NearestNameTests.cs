using Ringfence.Wording;

namespace Ringfence.Core.Tests;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["timeoutMs", "wallMs", "fuel", "maxMapEntries", "id"];

    [Theory]
    [InlineData("timeoutMS", "timeoutMs")]
    [InlineData("timeout", "timeoutMs")]
    [InlineData("timeuotMs", "timeoutMs")]
    [InlineData("wall_ms", "wallMs")]
    [InlineData("feul", "fuel")]
    [InlineData("maxMapEntry", "maxMapEntries")]
    [InlineData("ID", "id")]
    [InlineData("", null)]
    [InlineData("ix", null)]
    [InlineData("memory", null)]
    [InlineData("fxxl", null)]
    public void Name_FindsWhatWasMeantOrNothing(string name, string? expected) => Assert.Equal(expected, NearestName.Of(name, Known));

    [Fact]
    public void LongName_IsNotCompared() => Assert.Null(NearestName.Of(new string('a', 65), [new string('a', 65)]));
}
