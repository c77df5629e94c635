using Ringfence.Findings;

namespace Ringfence.Core.Tests;

public sealed class RuleIdTests
{
    [Fact]
    public void WellFormed_IsKept() => Assert.Equal("RF1001", new RuleId("RF1001").Value);

    [Theory]
    [InlineData("")]
    [InlineData("RF100")]
    [InlineData("RF10011")]
    [InlineData("rf1001")]
    [InlineData("RF10O1")]
    [InlineData("CA1001")]
    public void Malformed_IsRefused(string text) => Assert.Throws<ArgumentException>(() => new RuleId(text));
}
