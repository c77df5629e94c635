using System.Diagnostics;
using System.Text;
using Ringfence.Json;

namespace Ringfence.Core.Tests.Json;

public sealed class JsonLimitTests
{
    [Fact]
    public void Depth_IsAllowedUpToTheLimitAndRefusedAtTheBracketBehindIt()
    {
        Assert.True(JsonParser.Parse(Nested(64)).Success);

        var error = Assert.Single(JsonParser.Parse(Nested(65)).Errors);
        Assert.Equal(
            (JsonErrorKind.TooDeep, "(1,65)-(1,66)", "found a nesting of 65, expected at most 64 arrays and objects inside each other"),
            (error.Kind, error.Range.ToString(), error.Message));
    }

    [Fact]
    public void DeepestOption_HoldsOnASmallStack()
    {
        var accepted = false;
        var thread = new Thread(
            () => accepted = JsonParser.Parse(Nested(512), new JsonParseOptions { MaxDepth = 512 }).Success, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.True(accepted);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(513)]
    public void DepthOutOfRange_IsRefused(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonParseOptions { MaxDepth = depth });

    [Fact]
    public void LengthOutOfRange_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new JsonParseOptions { MaxLength = 0 });

    [Fact]
    public void Length_CountsCharactersOfATextAndBytesOfUtf8()
    {
        var options = new JsonParseOptions { MaxLength = 4 };

        Assert.True(JsonParser.Parse("\"äö\"", options).Success);
        var error = Assert.Single(JsonParser.ParseUtf8(Encoding.UTF8.GetBytes("\"äö\""), options).Errors);
        Assert.Equal((JsonErrorKind.TooLong, "(1,1)-(1,1)", "found 6 bytes, expected at most 4"), (error.Kind, error.Range.ToString(), error.Message));
    }

    [Fact]
    public void FiftyMegabytes_AreRefusedUnread()
    {
        var bytes = new byte[50 * 1024 * 1024];
        var watch = Stopwatch.StartNew();

        var error = Assert.Single(JsonParser.ParseUtf8(bytes).Errors);

        Assert.Equal(JsonErrorKind.TooLong, error.Kind);
        Assert.True(watch.ElapsedMilliseconds < 1_000, "the limit must be checked before the bytes are");
    }

    [Theory]
    [InlineData("keys")]
    [InlineData("lines")]
    [InlineData("escapes")]
    [InlineData("objects")]
    public void FullLength_TakesTimeInProportion(string shape)
    {
        var text = shape switch
        {
            "keys" => "{" + string.Join(",", Enumerable.Range(0, 90_000).Select(i => $"\"{i}\":1")) + "}",
            "lines" => "[" + new string('\n', 1_000_000) + "]",
            "escapes" => "[\"" + string.Concat(Enumerable.Repeat("\\q", 500_000)) + "\"]",
            _ => "[" + string.Join(",", Enumerable.Repeat("{}", 300_000)) + "]",
        };
        var watch = Stopwatch.StartNew();

        var result = JsonParser.Parse(text);

        Assert.Equal(shape != "escapes", result.Success);
        Assert.True(watch.ElapsedMilliseconds < 5_000, $"took {watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Null_IsTheOnlyArgumentThatThrows()
    {
        Assert.Throws<ArgumentNullException>(() => JsonParser.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => JsonParser.ParseUtf8(null!));
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}
