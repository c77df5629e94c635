using System.Text.Json;
using System.Text.Json.Nodes;
using static Ringfence.Runtime.Tests.Output.Sanitizers;

namespace Ringfence.Runtime.Tests.Output;

/// <summary>What System.Text.Json's own trees become.</summary>
public sealed class JsonValueTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("\"text\"")]
    [InlineData("-0")]
    [InlineData("1.0")]
    [InlineData("1E400", "null")]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[1,[\"a\",null],{\"b\":{\"c\":false}}]")]
    public void Trees_AreKept(string json, string? expected = null)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Equal(expected ?? json, Default.ToJson(document.RootElement));
        Assert.Equal(expected ?? json, Default.ToJson(JsonNode.Parse(json)));
    }

    [Fact]
    public void Document_IsReadThroughItsRoot()
    {
        using var document = JsonDocument.Parse("[1]");

        Unchanged("[1]", Default.Sanitize(document));
    }

    [Fact]
    public void UndefinedElement_IsNull() => Unchanged("null", Default.Sanitize(default(JsonElement)));

    [Fact]
    public void NumberOfTooManyDigits_IsLeftOut()
    {
        using var document = JsonDocument.Parse($"[{new string('1', 300)},{new string('1', 1_001)}]");

        Changed($"[{new string('1', 300)},\"[too long]\"]", OutputNoteKind.Truncated, "$[1]", Default.Sanitize(document.RootElement));
    }

    [Fact]
    public void TextWithHalfOfASurrogatePair_IsUnreadable()
    {
        using var document = JsonDocument.Parse("""["\ud800","ok"]""");

        Changed("[\"[unreadable]\",\"ok\"]", OutputNoteKind.Unreadable, "$[0]", Default.Sanitize(document.RootElement));
    }

    [Fact]
    public void NameWithHalfOfASurrogatePair_IsDropped()
    {
        using var document = JsonDocument.Parse("""{"\ud800":1,"ok":2}""");

        Changed("{\"ok\":2}", OutputNoteKind.PropertyDropped, "$", Default.Sanitize(document.RootElement));
    }

    [Fact]
    public void NodeWithDuplicateNames_IsReadOnceOrUnreadable_NeverThrows()
    {
        var output = Default.Sanitize(JsonNode.Parse("{\"a\":1,\"a\":2}"));

        Assert.Single(output.Notes);
    }

    [Fact]
    public void NodeThatHoldsAnObject_IsTreatedAsTheObject()
    {
        var node = JsonValue.Create<object>(new ThrowsEverywhere());

        Changed("[\"[unsupported]\"]", OutputNoteKind.Unsupported, "$[0]", Default.Sanitize(new JsonArray(node)));
        Unchanged("[\"x\",1,true]", Default.Sanitize(new JsonArray("x", 1, true)));
    }
}
