using System.Globalization;
using System.Numerics;
using System.Text;
using static Ringfence.Runtime.Tests.Output.Sanitizers;

namespace Ringfence.Runtime.Tests.Output;

public sealed class PlainValueTests
{
    private enum Color : byte
    {
        Red = 200,
    }

    private enum Huge : ulong
    {
        All = ulong.MaxValue,
    }

    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { DBNull.Value, "null" },
        { true, "true" },
        { false, "false" },
        { (byte)255, "255" },
        { (sbyte)-128, "-128" },
        { short.MinValue, "-32768" },
        { ushort.MaxValue, "65535" },
        { int.MinValue, "-2147483648" },
        { uint.MaxValue, "4294967295" },
        { long.MinValue, "-9223372036854775808" },
        { ulong.MaxValue, "18446744073709551615" },
        { 1.5, "1.5" },
        { 1e300, "1E+300" },
        { 0.1f, "0.1" },
        { (Half)0.5, "0.5" },
        { 79228162514264337593543950335m, "79228162514264337593543950335" },
        { 1.10m, "1.10" },
        { Int128.MaxValue, "\"170141183460469231731687303715884105727\"" },
        { UInt128.MaxValue, "\"340282366920938463463374607431768211455\"" },
        { BigInteger.Pow(10, 30), "\"1000000000000000000000000000000\"" },
        { BigInteger.MinusOne, "\"-1\"" },
        { Color.Red, "200" },
        { Huge.All, "18446744073709551615" },
        { 'x', "\"x\"" },
        { new Rune(0x1F600), "\"\\uD83D\\uDE00\"" },
        { "", "\"\"" },
        { "Grüße, Привет, 日本", "\"Grüße, Привет, 日本\"" },
        { new StringBuilder("built"), "\"built\"" },
        { "slice".AsMemory(1, 2), "\"li\"" },
        { new Memory<char>(['a', 'b']), "\"ab\"" },
        { Guid.Empty, "\"00000000-0000-0000-0000-000000000000\"" },
        { new DateTime(2026, 11, 24, 18, 0, 0, DateTimeKind.Utc), "\"2026-11-24T18:00:00.0000000Z\"" },
        { new DateTimeOffset(2026, 11, 24, 18, 0, 0, TimeSpan.FromHours(2)), "\"2026-11-24T18:00:00.0000000\\u002B02:00\"" },
        { new DateOnly(2026, 11, 24), "\"2026-11-24\"" },
        { new TimeOnly(18, 30), "\"18:30:00.0000000\"" },
        { new TimeSpan(1, 2, 3, 4), "\"1.02:03:04\"" },
        { new Uri("https://example.com/a?b=1"), "\"https://example.com/a?b=1\"" },
        { new Uri("relative/path", UriKind.Relative), "\"relative/path\"" },
        { new byte[] { 1, 2, 3 }, "\"AQID\"" },
        { Array.Empty<byte>(), "\"\"" },
        { new ReadOnlyMemory<byte>([1, 2, 3]), "\"AQID\"" },
        { new Memory<byte>([1]), "\"AQ==\"" },
        { new ArraySegment<byte>([9, 1, 2, 3], 1, 3), "\"AQID\"" },
        { default(ArraySegment<byte>), "\"\"" },
        { new sbyte[] { -1, 1 }, "[-1,1]" },
        { new[] { Color.Red }, "[200]" },
        { new int?[] { 1, null }, "[1,null]" },
        { new object?[] { "a", 1, null, true }, "[\"a\",1,null,true]" },
        { new List<object> { 1, new List<object> { 2 } }, "[1,[2]]" },
        { Enumerable.Range(1, 3).Where(static n => n > 1), "[2,3]" },
        { (1, "two", 3.5m), "[1,\"two\",3.5]" },
        { Tuple.Create(1, 2), "[1,2]" },
        { new int[2, 2] { { 1, 2 }, { 3, 4 } }, "[[1,2],[3,4]]" },
        { new int[1, 2, 1] { { { 1 }, { 2 } } }, "[[[1],[2]]]" },
        { new int[2, 0], "[[],[]]" },
        { new int[][] { [1], [2, 3] }, "[[1],[2,3]]" },
        { Array.CreateInstance(typeof(int), [1, 1], [5, -5]), "[[0]]" },
        { new KeyValuePair<string, object?>("k", 1), "{\"k\":1}" },
        { new KeyValuePair<string, string?>("k", "v"), "{\"k\":\"v\"}" },
        { new System.Collections.DictionaryEntry("k", 1), "{\"k\":1}" },
        { new List<KeyValuePair<string, object?>> { new("a", 1), new("a", 2) }, "[{\"a\":1},{\"a\":2}]" },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void PlainValue_IsKept(object? value, string json) => Unchanged(json, Default.Sanitize(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void NumberJsonCannotExpress_BecomesNull(object value) =>
        Changed("[null]", OutputNoteKind.NotFinite, "$[0]", Default.Sanitize(new[] { value }));

    [Fact]
    public void HalfThatIsNotFinite_BecomesNull() => Changed("null", OutputNoteKind.NotFinite, "$", Default.Sanitize(Half.NaN));

    [Fact]
    public void Culture_DoesNotMatter()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Unchanged("[-1.5,\"0001-01-01\",\"-1\"]", Default.Sanitize(new object[] { -1.5, DateOnly.MinValue, BigInteger.MinusOne }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void HalfOfASurrogatePair_IsReplaced()
    {
        Changed("\"\uFFFD\"", OutputNoteKind.TextRepaired, "$", Default.Sanitize("\uD800"));
        Changed("\"a\uFFFDb\"", OutputNoteKind.TextRepaired, "$", Default.Sanitize("a\uDC00b"));
        Changed("\"\uFFFD\uFFFD\"", OutputNoteKind.TextRepaired, "$", Default.Sanitize("\uDC00\uD800"));
        Changed("\"\\uD83D\\uDE00\uFFFD\"", OutputNoteKind.TextRepaired, "$", Default.Sanitize("\uD83D\uDE00\uD83D"));
        Changed("\"\uFFFD\"", OutputNoteKind.TextRepaired, "$", Default.Sanitize('\uD800'));
    }

    [Fact]
    public void ControlAndBidirectionalCharacters_AreKeptAsDataAndEscapedInTheText()
    {
        var text = "a\0\u001B[31m\u202Egpj.exe\u2066\u200F</script>\u2028";
        var output = Default.Sanitize(text);

        Assert.Equal(text, output.ToElement().GetString());
        Assert.Equal("\"a\\u0000\\u001B[31m\\u202Egpj.exe\\u2066\\u200F\\u003C/script\\u003E\\u2028\"", output.ToJson());
        Assert.Empty(output.Notes);
    }

    [Theory]
    [InlineData("https://user:hunter2@example.com/x", "\"https://example.com/x\"")]
    public void AddressWithAUser_LosesIt(string address, string json) => Unchanged(json, Default.Sanitize(new Uri(address)));

    [Theory]
    [InlineData("file:///srv/app/data")]
    [InlineData("file://server/share/x")]
    public void AddressOfAFile_IsLeftOut(string address) =>
        Changed("\"[unsupported]\"", OutputNoteKind.Unsupported, "$", Default.Sanitize(new Uri(address)));

    [Fact]
    public void Dictionaries_BecomeObjects()
    {
        Unchanged("{\"b\":1,\"a\":[2]}", Default.Sanitize(new Dictionary<string, object?> { ["b"] = 1, ["a"] = new[] { 2 } }));
        Unchanged("{\"a\":\"x\"}", Default.Sanitize(new SortedDictionary<string, string?> { ["a"] = "x" }));
        Unchanged("{\"1\":true}", Default.Sanitize(new Dictionary<int, bool> { [1] = true }));
        Unchanged("{\"200\":1}", Default.Sanitize(new Dictionary<Color, int> { [Color.Red] = 1 }));
        Unchanged("{\"a\":1}", Default.Sanitize(new System.Collections.Hashtable { ["a"] = 1 }));
        IDictionary<string, object?> expando = new System.Dynamic.ExpandoObject();
        expando["x"] = 1;
        Unchanged("{\"x\":1}", Default.Sanitize(expando));
    }
}
