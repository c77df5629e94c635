using Ringfence.Json;

namespace Ringfence.Core.Tests.Json;

public sealed class JsonTreeTests
{
    private const string Document = "{\n  \"name\": \"x\\ty\",\r\n\t\"list\": [1, -2.5e3, true, false, null,\r {}],\n  \"deep\": {\"ä\": \"\\uD83D\\uDD12\"}\n}\n";

    [Fact]
    public void Values_AreReadWithTheirEscapes()
    {
        var root = Root();

        Assert.Equal(["name", "list", "deep"], root.Properties.Select(p => p.Name));
        Assert.Equal("x\ty", Value<JsonString>(root, "name").Value);
        Assert.Equal("\U0001F512", Value<JsonString>(Value<JsonObject>(root, "deep"), "ä").Value);
        Assert.Equal(
            [JsonNodeKind.Number, JsonNodeKind.Number, JsonNodeKind.Boolean, JsonNodeKind.Boolean, JsonNodeKind.Null, JsonNodeKind.Object],
            Value<JsonArray>(root, "list").Items.Select(i => i.Kind));
        Assert.False(root.TryGet("Name", out _));
    }

    [Fact]
    public void Ranges_CoverExactlyTheirText()
    {
        var root = Root();
        var list = Value<JsonArray>(root, "list");

        Assert.Equal("(1,1)-(6,2)", root.Range.ToString());
        Assert.Equal(
            ["1", "-2.5e3", "true", "false", "null", "{}"],
            list.Items.Select(i => TextPlaces.Slice(Document, i.Range)));
        Assert.Equal(["\"name\"", "\"list\"", "\"deep\""], root.Properties.Select(p => TextPlaces.Slice(Document, p.NameRange)));
        Assert.Equal("[1, -2.5e3, true, false, null,\n {}]", TextPlaces.Slice(Document, list.Range));
        Assert.Equal("\"\\uD83D\\uDD12\"", TextPlaces.Slice(Document, Value<JsonString>(Value<JsonObject>(root, "deep"), "ä").Range));
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Integer_IsRead(string raw, long expected)
    {
        Assert.True(Assert.IsType<JsonNumber>(JsonParser.Parse(raw).Root).TryGetInt64(out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("1E3")]
    public void OtherNumber_IsNoInteger(string raw)
    {
        var number = Assert.IsType<JsonNumber>(JsonParser.Parse(raw).Root);

        Assert.False(number.TryGetInt64(out _));
        Assert.Equal(raw, number.Raw);
    }

    private static JsonObject Root() => Assert.IsType<JsonObject>(JsonParser.Parse(Document).Root);

    private static T Value<T>(JsonObject node, string name)
        where T : JsonNode
    {
        Assert.True(node.TryGet(name, out var property));
        return Assert.IsType<T>(property.Value);
    }
}
