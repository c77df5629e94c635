using System.Buffers;
using System.Text.Json;
using static Ringfence.Runtime.Tests.Output.Sanitizers;

namespace Ringfence.Runtime.Tests.Output;

public sealed class RefusalTests
{
    [Fact]
    public void ValueWithinTheLimits_Passes() =>
        Assert.Equal("[[1]]", With(depth: 2, properties: 2, array: 1, overflow: OutputOverflow.Refuse).ToJson(new[] { new[] { 1 } }));

    [Fact]
    public void EachLimit_IsNamedWithItsAmountAndPlace()
    {
        AssertRefused(With(depth: 1, overflow: OutputOverflow.Refuse), new[] { new[] { 1 } }, "maxDepth", 1, "$[0]");
        AssertRefused(With(array: 1, overflow: OutputOverflow.Refuse), new[] { 1, 2 }, "maxArrayLength", 1, "$");
        AssertRefused(With(properties: 2, overflow: OutputOverflow.Refuse), new[] { new[] { 1, 2 } }, "maxProperties", 2, "$[0]");
        AssertRefused(With(text: 3, overflow: OutputOverflow.Refuse), Pair("a", "four"), "maxStringLength", 3, "$.a");
        AssertRefused(With(text: 3, overflow: OutputOverflow.Refuse), Pair("four", 1), "maxStringLength", 3, "$");
        AssertRefused(With(text: 3, overflow: OutputOverflow.Refuse), new byte[3], "maxStringLength", 3, "$");
        AssertRefused(With(text: 3, overflow: OutputOverflow.Refuse), Enumerable.Repeat("abc", 17), "maxStringLength * 16", 48, "$[16]");
        AssertRefused(With(overflow: OutputOverflow.Refuse), System.Numerics.BigInteger.Pow(10, 1_000), "number length", 1_000, "$");
    }

    [Fact]
    public void WhatIsNoLimit_IsNotRefused() =>
        Assert.Equal("[\"[unsupported]\",null]", With(overflow: OutputOverflow.Refuse).ToJson(new[] { new object(), double.NaN }));

    [Fact]
    public void Message_TellsTheLimitTheAmountAndThePlace()
    {
        var refused = Assert.Throws<OutputLimitExceededException>(
            () => With(properties: 5_000, array: 1_000, overflow: OutputOverflow.Refuse).Sanitize(Pair("rows", new int[1_001])));

        Assert.Equal("The output exceeds 'maxArrayLength' (1,000 allowed) at $.rows. Return less, or raise the limit in the policy.", refused.Message);
    }

    [Fact]
    public void RefusedValue_ClosesWhatItOpened()
    {
        var closed = 0;
        IEnumerable<object> Items(object item)
        {
            try
            {
                yield return item;
                yield return item;
            }
            finally
            {
                closed++;
            }
        }

        Assert.Throws<OutputLimitExceededException>(() => With(properties: 2, overflow: OutputOverflow.Refuse).Sanitize(Items(Items(1))));
        Assert.Equal(2, closed);
    }

    [Fact]
    public void RefusedValue_WritesNothing()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);

        Assert.Throws<OutputLimitExceededException>(() => With(array: 1, overflow: OutputOverflow.Refuse).Write(writer, new[] { 1, 2 }));
        writer.Flush();
        Assert.Equal(0, buffer.WrittenCount);
    }

    [Fact]
    public void Write_PutsTheOutputWhereTheWriterStands()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WritePropertyName("result");
        var output = Default.Write(writer, new object[] { 1, "ü" });
        writer.WriteEndObject();
        writer.Flush();

        Assert.Equal("{\"result\":[1,\"ü\"]}", System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Empty(output.Notes);
    }

    [Fact]
    public void Arguments_AreChecked()
    {
        Assert.Throws<ArgumentNullException>(() => new OutputSanitizer((OutputSanitizerOptions)null!));
        Assert.Throws<ArgumentNullException>(() => new OutputSanitizer((Policy.OutputLimits)null!));
        Assert.Throws<ArgumentNullException>(() => new OutputSanitizer(new OutputSanitizerOptions { Projections = null! }));
        Assert.Throws<ArgumentException>(() => new OutputSanitizer(new OutputSanitizerOptions { Overflow = (OutputOverflow)7 }));
        Assert.Throws<ArgumentNullException>(() => Default.Write(null!, 1));
        Assert.Throws<ArgumentNullException>(() => Default.Sanitize(1).WriteTo(null!));
        Assert.Throws<ArgumentNullException>(() => OutputProjections.None.Add<object>(null!));
    }

    private static KeyValuePair<string, object?> Pair(string key, object? value) => new(key, value);

    private static void AssertRefused(OutputSanitizer sanitizer, object value, string limit, long allowed, string path)
    {
        var refused = Assert.Throws<OutputLimitExceededException>(() => sanitizer.Sanitize(value));
        Assert.Equal((limit, allowed, path), (refused.Limit, refused.Allowed, refused.Path));
    }
}
