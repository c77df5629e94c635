using System.Text;
using Ringfence.Json;

namespace Ringfence.Core.Tests.Json;

public sealed class JsonEncodingTests
{
    [Theory]
    [InlineData("\u00FF\u00FE[\0]\0", JsonErrorKind.WrongEncoding, "(1,1)-(1,1)", "found the byte order mark of UTF-16, expected UTF-8")]
    [InlineData("\u00FE\u00FF\0[\0]", JsonErrorKind.WrongEncoding, "(1,1)-(1,1)", "found the byte order mark of UTF-16, expected UTF-8")]
    [InlineData("\u00FF\u00FE\0\0[\0\0\0", JsonErrorKind.WrongEncoding, "(1,1)-(1,1)", "found the byte order mark of UTF-32, expected UTF-8")]
    [InlineData("\0\0\u00FE\u00FF\0\0\0[", JsonErrorKind.WrongEncoding, "(1,1)-(1,1)", "found the byte order mark of UTF-32, expected UTF-8")]
    [InlineData("[\0]\0", JsonErrorKind.Binary, "(1,2)-(1,3)", "found a NUL, as in a binary file or in UTF-16, expected a UTF-8 text")]
    [InlineData("\0asm\u0001\0\0\0", JsonErrorKind.Binary, "(1,1)-(1,2)", "found a NUL, as in a binary file or in UTF-16, expected a UTF-8 text")]
    [InlineData("[\r\n\"\u00C3\u00A4\u00E4\"]", JsonErrorKind.InvalidUtf8, "(2,3)-(2,4)", "found the byte 0xE4 at offset 6, which is not UTF-8 here; expected the file to be saved as UTF-8")]
    [InlineData("\"\u00F0\u009F\u0094\u0092\u0080\"", JsonErrorKind.InvalidUtf8, "(1,4)-(1,5)", "found the byte 0x80 at offset 5, which is not UTF-8 here; expected the file to be saved as UTF-8")]
    [InlineData("\"\u00F0\u009F\u0094", JsonErrorKind.InvalidUtf8, "(1,2)-(1,3)", "found the byte 0xF0 at offset 1, which is not UTF-8 here; expected the file to be saved as UTF-8")]
    public void ForeignBytes_AreRefusedWhereTheyBreak(string latin1, JsonErrorKind kind, string range, string message)
    {
        var result = JsonParser.ParseUtf8(Encoding.Latin1.GetBytes(latin1));

        var error = Assert.Single(result.Errors);
        Assert.Equal((kind, range, message), (error.Kind, error.Range.ToString(), error.Message));
        Assert.Null(result.Root);
    }

    [Fact]
    public void ByteOrderMark_HasNoColumn()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "[01]"u8];

        Assert.Equal("(1,2)-(1,4)", JsonParser.ParseUtf8(bytes).Errors.Single().Range.ToString());
        Assert.Equal("(1,2)-(1,4)", JsonParser.Parse("\uFEFF[01]").Errors.Single().Range.ToString());
    }

    [Fact]
    public void SecondByteOrderMark_IsRefused() =>
        Assert.Equal("found a byte order mark, expected a value", JsonParser.Parse("\uFEFF\uFEFF{}").Errors.Single().Message);

    [Fact]
    public void EveryShortByteSequence_AgreesWithTheFrameworksStrictDecoder()
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        byte[] interesting = [0x01, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF];
        foreach (var a in interesting)
        foreach (var b in interesting)
        foreach (var c in interesting)
        foreach (var d in interesting)
        {
            byte[] bytes = [(byte)' ', a, b, c, d];
            var refused = JsonParser.ParseUtf8(bytes).Errors.Any(e => e.Kind == JsonErrorKind.InvalidUtf8);
            Assert.True(refused == !IsValid(strict, bytes), Convert.ToHexString(bytes));
        }
    }

    private static bool IsValid(UTF8Encoding strict, byte[] bytes)
    {
        try
        {
            _ = strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
