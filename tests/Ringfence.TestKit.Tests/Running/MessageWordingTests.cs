using Ringfence.TestKit.Running;

namespace Ringfence.TestKit.Tests.Running;

public sealed class MessageWordingTests
{
    [Theory]
    [InlineData("The value 'x' is wrong; write 'y'")]
    [InlineData("Call 'a.b. C' first")]
    [InlineData("The fact is this. The remedy is that.")]
    [InlineData("Is it so? It is.")]
    [InlineData("Version 1.2 is too old")]
    public void GoodWording_Passes(string message) => Assert.Null(MessageWording.Problem(message));

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" x", "white space")]
    [InlineData("x ", "white space")]
    [InlineData("a\nb", "line break")]
    [InlineData("a\rb", "line break")]
    [InlineData("One sentence.", "one sentence that ends")]
    [InlineData("Use 'a. B'.", "one sentence that ends")]
    [InlineData("The fact is this. The remedy is that", "last one has no full stop")]
    public void BadWording_IsNamed(string message, string problem) =>
        Assert.Contains(problem, MessageWording.Problem(message), StringComparison.Ordinal);
}
