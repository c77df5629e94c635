using System.Text.Json;
using static Ringfence.Runtime.Tests.Output.Sanitizers;

namespace Ringfence.Runtime.Tests.Output;

public sealed class PropertyNameTests
{
    [Theory]
    [InlineData("__proto__")]
    [InlineData("constructor")]
    [InlineData("prototype")]
    public void NameThatReachesThePrototype_IsDropped(string name)
    {
        Changed("{\"b\":2}", OutputNoteKind.PropertyDropped, "$", Default.Sanitize(new LyingDictionary([new(name, 1), new("b", 2)])));
        using var document = JsonDocument.Parse($"{{\"{name}\":{{\"isAdmin\":true}},\"b\":2}}");
        Changed("{\"b\":2}", OutputNoteKind.PropertyDropped, "$", Default.Sanitize(document.RootElement));
    }

    [Theory]
    [InlineData("__proto")]
    [InlineData("Constructor")]
    [InlineData("prototypes")]
    public void LookAlikeName_IsKept(string name) => Unchanged($"{{\"{name}\":1}}", Default.Sanitize(new LyingDictionary([new(name, 1)])));

    [Fact]
    public void SecondPropertyOfAName_IsDropped()
    {
        Changed("{\"a\":1}", OutputNoteKind.PropertyDropped, "$", Default.Sanitize(new LyingDictionary([new("a", 1), new("a", 2)])));
        using var document = JsonDocument.Parse("{\"a\":1,\"\\u0061\":2}");
        Changed("{\"a\":1}", OutputNoteKind.PropertyDropped, "$", Default.Sanitize(document.RootElement));
    }

    [Fact]
    public void NamesThatBecomeEqual_AreKeptOnce()
    {
        var output = Default.Sanitize(new LyingDictionary([new("\uD800", 1), new("\uDBFF", 2)]));

        Assert.Equal("{\"\uFFFD\":1}", output.ToJson());
        Assert.Equal([OutputNoteKind.TextRepaired, OutputNoteKind.TextRepaired, OutputNoteKind.PropertyDropped], output.Notes.Select(static note => note.Kind));
    }

    [Fact]
    public void NameThatIsNotText_IsDropped()
    {
        var value = new Dictionary<object, object> { [new ThrowsEverywhereButHash()] = 1, [1.5] = 2, [typeof(int)] = 3, ["kept"] = 4, ['c'] = 5, [6L] = 7 };
        var output = Default.Sanitize(value);

        Assert.Equal("{\"kept\":4,\"c\":5,\"6\":7}", output.ToJson());
        Assert.Equal(3, output.Notes.Count(static note => note.Kind == OutputNoteKind.PropertyDropped));
    }

    [Fact]
    public void NullName_IsDropped() => Changed("{}", OutputNoteKind.PropertyDropped, "$", Default.Sanitize(new LyingDictionary([new(null!, 1)])));

    [Fact]
    public void EmptyName_IsKept() => Unchanged("{\"\":1}", Default.Sanitize(new LyingDictionary([new("", 1)])));

    private sealed class ThrowsEverywhereButHash
    {
        public override string ToString() => throw Hostile.Exception();
    }
}
