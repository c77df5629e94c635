using Ringfence.Json;

namespace Ringfence.Core.Tests.Json;

public sealed class JsonErrorTests
{
    [Theory]
    [InlineData("", JsonErrorKind.UnexpectedEnd, "(1,1)-(1,1)", "found the end of the text, expected a value")]
    [InlineData("\n  [1,\n  2", JsonErrorKind.UnexpectedEnd, "(3,4)-(3,4)", "found the end of the text, expected ',' or ']' for the array opened on line 2, column 3")]
    [InlineData("{\"a\": tru}", JsonErrorKind.Unexpected, "(1,7)-(1,8)", "found a word without quotes, expected a value after ':'")]
    [InlineData("{\"a\" 1}", JsonErrorKind.Unexpected, "(1,6)-(1,7)", "found a number, expected ':' after the key")]
    [InlineData("{\r\n\"a\": 1\r\n\"b\": 2}", JsonErrorKind.Unexpected, "(3,1)-(3,2)", "found a string, expected ',' or '}' for the object opened on line 1, column 1")]
    [InlineData("[1}", JsonErrorKind.Unexpected, "(1,3)-(1,4)", "found '}', expected ',' or ']' for the array opened on line 1, column 1")]
    [InlineData("[1,,2]", JsonErrorKind.Unexpected, "(1,4)-(1,5)", "found ',', expected a value after ','")]
    [InlineData("[*]", JsonErrorKind.Unexpected, "(1,2)-(1,3)", "found '*', expected a value or ']'")]
    [InlineData("[\U0001F512]", JsonErrorKind.Unexpected, "(1,2)-(1,4)", "found U+1F512, expected a value or ']'")]
    [InlineData("[\u202E]", JsonErrorKind.Unexpected, "(1,2)-(1,3)", "found U+202E, expected a value or ']'")]
    [InlineData("{a: 1}", JsonErrorKind.UnquotedKey, "(1,2)-(1,3)", "found a word without quotes, expected a key in double quotes or '}' for the object opened on line 1")]
    [InlineData("{'a': 1}", JsonErrorKind.SingleQuote, "(1,2)-(1,3)", "found a single quote, expected double quotes: JSON has no single-quoted strings")]
    [InlineData("{} {}", JsonErrorKind.TrailingText, "(1,4)-(1,5)", "found an object, expected nothing after the value")]
    [InlineData("[1,\n 2,\n]", JsonErrorKind.TrailingComma, "(2,3)-(2,4)", "found a comma before ']', expected no comma after the last item")]
    [InlineData("{\"a\":1,}", JsonErrorKind.TrailingComma, "(1,7)-(1,8)", "found a comma before '}', expected no comma after the last item")]
    [InlineData("{\n// why\n}", JsonErrorKind.Comment, "(2,1)-(2,3)", "found '//', expected no comment: JSON has none")]
    [InlineData("{}/* */", JsonErrorKind.Comment, "(1,3)-(1,5)", "found '/*', expected no comment: JSON has none")]
    [InlineData("# x", JsonErrorKind.Comment, "(1,1)-(1,2)", "found '#', expected no comment: JSON has none")]
    [InlineData("{\"k\":1,\n \"k\":2}", JsonErrorKind.DuplicateKey, "(2,2)-(2,5)", "found the key 'k' again, expected each key once; the first is on line 1")]
    [InlineData("{\"k\":1,\"\\u006b\":2}", JsonErrorKind.DuplicateKey, "(1,8)-(1,16)", "found the key 'k' again, expected each key once; the first is on line 1")]
    [InlineData("[\"abc\n\"]", JsonErrorKind.UnclosedString, "(1,2)-(1,6)", "found a line break in a string, expected '\"' on the same line")]
    [InlineData("[\"abc", JsonErrorKind.UnexpectedEnd, "(1,6)-(1,6)", "found the end of the text, expected '\"' to close the string")]
    [InlineData("[\"a\tb\"]", JsonErrorKind.ControlCharacter, "(1,4)-(1,5)", "found the control character U+0009 in a string, expected the escape \\t")]
    [InlineData("[\"a\u0001b\"]", JsonErrorKind.ControlCharacter, "(1,4)-(1,5)", "found the control character U+0001 in a string, expected the escape \\u0001")]
    [InlineData("[\"C:\\dir\"]", JsonErrorKind.BadEscape, "(1,5)-(1,7)", "found a backslash before 'd', expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX")]
    [InlineData("[\"\\u12G4\"]", JsonErrorKind.BadEscape, "(1,3)-(1,7)", "found 2 hexadecimal digits after '\\u', expected 4")]
    [InlineData("[\"\\uD834x\"]", JsonErrorKind.UnpairedSurrogate, "(1,3)-(1,9)", "found half of a surrogate pair, \\uD834, expected both halves")]
    [InlineData("[01]", JsonErrorKind.BadNumber, "(1,2)-(1,4)", "found a leading zero, expected a number without it")]
    [InlineData("[0x1F]", JsonErrorKind.BadNumber, "(1,2)-(1,6)", "found a hexadecimal number, expected decimal digits")]
    [InlineData("[1_000]", JsonErrorKind.BadNumber, "(1,2)-(1,7)", "found '_' inside a number, expected digits only")]
    [InlineData("[1.]", JsonErrorKind.BadNumber, "(1,2)-(1,4)", "found no digit after the decimal point, expected one at least")]
    [InlineData("[1e+]", JsonErrorKind.BadNumber, "(1,2)-(1,5)", "found no digit in the exponent, expected one at least")]
    [InlineData("[-]", JsonErrorKind.BadNumber, "(1,2)-(1,3)", "found no digit after '-', expected a number")]
    [InlineData("[+1]", JsonErrorKind.BadNumber, "(1,2)-(1,3)", "found '+', expected a number to begin with a digit or '-'")]
    [InlineData("[NaN]", JsonErrorKind.BadNumber, "(1,2)-(1,5)", "found NaN, expected a number in digits: JSON has no NaN")]
    [InlineData("\r[\r\"\0\"]", JsonErrorKind.Binary, "(3,2)-(3,3)", "found a NUL, as in a binary file or in UTF-16, expected a UTF-8 text")]
    public void Mistake_SaysWhatAndWhere(string text, JsonErrorKind kind, string range, string message)
    {
        var error = Assert.Single(JsonParser.Parse(text).Errors);

        Assert.Equal((kind, range, message), (error.Kind, error.Range.ToString(), error.Message));
    }

    [Fact]
    public void LoneSurrogateInTheText_IsRefused()
    {
        var error = Assert.Single(JsonParser.Parse("[\"a" + '\uDC00' + "\"]").Errors);

        Assert.Equal((JsonErrorKind.UnpairedSurrogate, "(1,4)-(1,5)"), (error.Kind, error.Range.ToString()));
    }

    [Fact]
    public void MistakesThatCanBeSteppedOver_AreAllReportedAndTheTreeIsThere()
    {
        var result = JsonParser.Parse("{\n \"a\": 01,\n \"a\": \"\\q\",\n \"b\": [1,],\n}");

        Assert.Equal(
            [JsonErrorKind.BadNumber, JsonErrorKind.BadEscape, JsonErrorKind.DuplicateKey, JsonErrorKind.TrailingComma, JsonErrorKind.TrailingComma],
            result.Errors.Select(e => e.Kind));
        Assert.Equal(["a", "b"], Assert.IsType<JsonObject>(result.Root).Properties.Select(p => p.Name));
        Assert.False(result.Success);
    }

    [Fact]
    public void AHundredMistakes_AreEnough()
    {
        var result = JsonParser.Parse("[" + string.Join(",", Enumerable.Repeat("01", 5_000)) + "]");

        Assert.Equal(100, result.Errors.Count);
        Assert.Null(result.Root);
    }

    [Fact]
    public void StringContents_NeverAppearInMessages()
    {
        var hidden = string.Concat("hidden", "Value");
        foreach (var text in new[] { $"[\"{hidden}\n\"]", $"{{\"k\": \"{hidden}\" \"{hidden}\"}}", $"[{hidden}]", $"[\"{hidden}\\x\"", $"\"{hidden}\" x" })
        {
            Assert.All(JsonParser.Parse(text).Errors, error => Assert.DoesNotContain(hidden, error.Message, StringComparison.Ordinal));
        }
    }
}
