using System.Numerics;
using System.Text;
using static Ringfence.Runtime.Tests.Output.Sanitizers;

namespace Ringfence.Runtime.Tests.Output;

/// <summary>Every limit one below, at and one above.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void DepthWithinTheLimit_IsKept(int depth) =>
        Unchanged(new string('[', depth) + new string(']', depth), With(depth: 3).Sanitize(Nested(depth)));

    [Fact]
    public void DepthAboveTheLimit_IsReplaced() =>
        Changed("[[[\"[too deep]\"]]]", OutputNoteKind.Truncated, "$[0][0][0]", With(depth: 3).Sanitize(Nested(4)));

    [Fact]
    public void DepthOfObjects_CountsTheSame()
    {
        var value = new Dictionary<string, object?> { ["a"] = new Dictionary<string, object?> { ["b"] = new KeyValuePair<string, object?>("c", 1) } };

        Unchanged("{\"a\":{\"b\":{\"c\":1}}}", With(depth: 3).Sanitize(value));
        Changed("{\"a\":{\"b\":\"[too deep]\"}}", OutputNoteKind.Truncated, "$.a.b", With(depth: 2).Sanitize(value));
    }

    [Fact]
    public void ScalarAtTheDeepestLevel_IsKept() => Unchanged("[1]", With(depth: 1).Sanitize(new[] { 1 }));

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void PropertiesWithinTheLimit_AreKept(int count) =>
        Assert.Equal(count, With(properties: 5).Sanitize(Numbered(count)).ToElement().EnumerateObject().Count());

    [Fact]
    public void PropertiesAboveTheLimit_AreCut() =>
        Changed("{\"0\":0,\"1\":1,\"2\":2}", OutputNoteKind.Truncated, "$", With(properties: 3).Sanitize(Numbered(4)));

    [Theory]
    [InlineData(6, "[[1,2],[3,4]]", false)]
    [InlineData(5, "[[1,2],[3]]", true)]
    [InlineData(4, "[[1,2],[]]", true)]
    [InlineData(3, "[[1,2]]", true)]
    [InlineData(1, "[[]]", true)]
    public void PropertiesAndItems_CountTogetherInTheWholeOutput(int limit, string json, bool isTruncated)
    {
        var output = With(properties: limit).Sanitize(new object[] { new[] { 1, 2 }, new[] { 3, 4 } });

        Assert.Equal(json, output.ToJson());
        Assert.Equal(isTruncated, output.IsTruncated);
        Assert.Equal(isTruncated ? 1 : 0, output.Notes.Count);
    }

    [Theory]
    [InlineData(2, "[0,1]")]
    [InlineData(3, "[0,1,2]")]
    public void ArrayWithinTheLimit_IsKept(int length, string json) => Unchanged(json, With(array: 3).Sanitize(Enumerable.Range(0, length)));

    [Fact]
    public void ArrayAboveTheLimit_IsCut() =>
        Changed("[0,1,2]", OutputNoteKind.Truncated, "$", With(array: 3).Sanitize(Enumerable.Range(0, 4)));

    [Fact]
    public void ArrayLimit_IsPerArray() => Unchanged("[[1,2],[3,4]]", With(array: 2).Sanitize(new int[2, 2] { { 1, 2 }, { 3, 4 } }));

    [Theory]
    [InlineData("abcd")]
    [InlineData("abcde")]
    [InlineData("abc\uD83D\uDE00")]
    public void TextWithinTheLimit_IsKept(string text)
    {
        var output = With(text: 5).Sanitize(text);

        Assert.Equal(text, output.ToElement().GetString());
        Assert.Empty(output.Notes);
    }

    [Theory]
    [InlineData("abcdef", "abcd…")]
    [InlineData("abc\uD83D\uDE00f", "abc…")]
    [InlineData("abcd\uD83D\uDE00", "abcd…")]
    [InlineData("ab\uD83D\uDE00ef", "ab\uD83D\uDE00…")]
    public void TextAboveTheLimit_IsCutBetweenCharacters(string text, string expected)
    {
        var output = With(text: 5).Sanitize(text);

        Assert.Equal(expected, output.ToElement().GetString());
        Assert.Equal(OutputNoteKind.Truncated, Assert.Single(output.Notes).Kind);
    }

    [Fact]
    public void TextLimitOfOne_LeavesTheEllipsis() => Changed("\"…\"", OutputNoteKind.Truncated, "$", With(text: 1).Sanitize("ab"));

    [Fact]
    public void OtherTexts_AreCutTheSameWay()
    {
        Changed("\"ab…\"", OutputNoteKind.Truncated, "$", With(text: 3).Sanitize(new StringBuilder("abcd")));
        Changed("\"ab…\"", OutputNoteKind.Truncated, "$", With(text: 3).Sanitize("abcd".AsMemory()));
        Unchanged("\"abc\"", With(text: 3).Sanitize(new StringBuilder("abc")));
    }

    [Fact]
    public void ValueThatMeansSomethingElseWhenCut_IsKeptWholeOrNotAtAll()
    {
        Unchanged("\"AQIDBAUGBwgJ\"", With(text: 12).Sanitize(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 }));
        Changed("\"[too long]\"", OutputNoteKind.Truncated, "$", With(text: 11).Sanitize(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 }));
        Unchanged("\"-100000000000\"", With(text: 13).Sanitize(BigInteger.Parse("-100000000000")));
        Changed("\"[too long]\"", OutputNoteKind.Truncated, "$", With(text: 12).Sanitize(BigInteger.Parse("-100000000000")));
        Changed("\"[too long]\"", OutputNoteKind.Truncated, "$", With(text: 35).Sanitize(Guid.Empty));
    }

    [Fact]
    public void NumberOfAThousandDigits_IsTheLongest()
    {
        Unchanged('"' + new string('9', 1_000) + '"', Default.Sanitize(BigInteger.Pow(10, 1_000) - 1));
        Changed("\"[too long]\"", OutputNoteKind.Truncated, "$", Default.Sanitize(BigInteger.Pow(10, 1_000)));
        Changed("\"[too long]\"", OutputNoteKind.Truncated, "$", Default.Sanitize(BigInteger.One << 100_000_000));
    }

    [Fact]
    public void AllTextsTogether_HaveALimit()
    {
        var exact = Enumerable.Repeat("ten chars!", OutputSanitizer.TotalTextFactor);
        Assert.False(With(text: 10).Sanitize(exact).IsTruncated);

        var output = With(text: 10).Sanitize(exact.Append("x").Append("y"));
        Assert.Equal(OutputSanitizer.TotalTextFactor + 1, output.ToElement().GetArrayLength());
        Assert.Equal("", output.ToElement()[OutputSanitizer.TotalTextFactor].GetString());
        Assert.Equal("$[16]", Assert.Single(output.Notes).Path);

        output = With(text: 10).Sanitize(exact.Skip(1).Append("1234567").Append("abcdef").Append("y"));
        Assert.Equal("ab…", output.ToElement()[OutputSanitizer.TotalTextFactor].GetString());
        Assert.Equal(OutputSanitizer.TotalTextFactor + 1, output.ToElement().GetArrayLength());
    }

    [Fact]
    public void Names_CountAsText()
    {
        var value = Enumerable.Range(0, 20).ToDictionary(static n => $"property{n:D2}", static n => n);
        var output = With(text: 10).Sanitize(value);

        Assert.Equal(16, output.ToElement().EnumerateObject().Count());
        Assert.Equal("'maxStringLength * 16' allows 160; all texts together are longer, so the rest was left out", Assert.Single(output.Notes).Message);
    }

    [Fact]
    public void SharedLongText_IsChargedWhereverItStands()
    {
        var text = new string('x', 10_000);
        var output = Default.Sanitize(Enumerable.Repeat(text, 1_000));

        Assert.InRange(output.Utf8Json.Length, 150_000, 170_000);
        Assert.True(output.IsTruncated);
    }

    [Fact]
    public void NameOfTheLimitsLength_IsKept_LongerIsDropped()
    {
        Unchanged("{\"abcde\":1}", With(text: 5).Sanitize(new KeyValuePair<string, object?>("abcde", 1)));
        Changed("{}", OutputNoteKind.Truncated, "$", With(text: 5).Sanitize(new KeyValuePair<string, object?>("abcdef", 1)));
    }

    [Fact]
    public void Markers_KeepTheLimitToo() =>
        Changed("[\"[un…\"]", OutputNoteKind.Unsupported, "$[0]", With(text: 4).Sanitize(new[] { new object() }));

    [Fact]
    public void Notes_AreListedToTheirLimitAndCountedBeyond()
    {
        var output = Default.Sanitize(Enumerable.Repeat(double.NaN, 250));

        Assert.Equal(SanitizedOutput.MostNotes, output.Notes.Count);
        Assert.Equal(150, output.UnlistedNotes);
        Assert.False(output.IsTruncated);
    }

    [Fact]
    public void TruncationThatIsNotListed_IsStillTold()
    {
        var output = With(array: 200).Sanitize(Enumerable.Repeat(double.NaN, 201));

        Assert.True(output.IsTruncated);
        Assert.DoesNotContain(output.Notes, static note => note.Kind == OutputNoteKind.Truncated);
    }

    [Fact]
    public void Path_IsBoundedAndPlain()
    {
        object? value = double.NaN;
        for (var i = 0; i < 15; i++)
        {
            value = new Dictionary<string, object?> { ["a \u001B\u202E'" + new string('x', 100)] = value };
        }

        var path = Assert.Single(Default.Sanitize(value).Notes).Path;
        Assert.StartsWith("$['a ???xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…']['a ", path);
        Assert.Equal(200, path.Length);
    }

    internal static object Nested(int depth)
    {
        var value = new List<object>();
        for (var i = 1; i < depth; i++)
        {
            value = [value];
        }

        return value;
    }

    private static Dictionary<string, object?> Numbered(int count) =>
        Enumerable.Range(0, count).ToDictionary(static n => $"{n}", static n => (object?)n);
}
