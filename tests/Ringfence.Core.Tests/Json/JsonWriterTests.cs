using Ringfence.Json;

namespace Ringfence.Core.Tests.Json;

public sealed class JsonWriterTests
{
    [Fact]
    public void Document_IsIndentedWithLineFeeds()
    {
        var text = new JsonWriter().BeginObject()
            .Name("a").Value(1)
            .Name("b").BeginArray().Value("x").Value((string?)null).EndArray()
            .Name("c").BeginArray().EndArray()
            .Name("d").BeginObject().Name("e").Value(true).EndObject()
            .EndObject().ToString();

        Assert.Equal("{\n  \"a\": 1,\n  \"b\": [\n    \"x\",\n    null\n  ],\n  \"c\": [],\n  \"d\": {\n    \"e\": true\n  }\n}\n", text);
    }

    [Theory]
    [InlineData("plain ä", "\"plain ä\"\n")]
    [InlineData("\"\\/", "\"\\\"\\\\/\"\n")]
    [InlineData("\n\u0000\u007F", "\"\\u000a\\u0000\\u007f\"\n")]
    [InlineData("\u202Egnp", "\"\\u202egnp\"\n")]
    [InlineData("\U0001F512", "\"\U0001F512\"\n")]
    public void String_IsEscapedWhereAReviewerCouldNotSee(string value, string expected) =>
        Assert.Equal(expected, new JsonWriter().Value(value).ToString());

    [Fact]
    public void LoneSurrogate_IsEscaped() => Assert.Equal("\"\\ud800\"\n", new JsonWriter().Value("" + '\uD800').ToString());
}
