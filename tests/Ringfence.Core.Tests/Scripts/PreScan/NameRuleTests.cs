using Ringfence.Findings;

namespace Ringfence.Core.Tests.Scripts.PreScan;

public sealed class NameRuleTests
{
    /// <summary>One letter of another alphabet, full-width or mathematical letter among Latin ones.</summary>
    [Theory]
    [InlineData("us\u0435r", 1, 5)]
    [InlineData("\u0435val", 1, 5)]
    [InlineData("eval\u041E", 1, 6)]
    [InlineData("p\u0430ssw\u043Erd", 1, 9)]
    [InlineData("\u0391rray", 1, 6)]
    [InlineData("c\u03BFnsole", 1, 8)]
    [InlineData("\u054Dser", 1, 5)]
    [InlineData("\u13A1equest", 1, 8)]
    [InlineData("\uFF45val", 1, 5)]
    [InlineData("\U0001D41Eval", 1, 6)]
    [InlineData("get\u0421\u043E\u0440\u0443", 1, 8)]
    [InlineData("\u0435\\u0076al", 1, 10)]
    [InlineData("us\\u0435r", 1, 10)]
    [InlineData("user\u0418\u043C\u044FNam\u0435", 1, 12)]
    [InlineData("\u043F\u0430po\u043B\u044C", 1, 7)]
    public void LettersOfAnotherAlphabetAmongLatin(string name, int start, int end) =>
        Assert.Contains($"RF4016 (1,{start})-(1,{end})", Scan.Places(name + " = 1"));

    /// <summary>A name of one alphabet that reads as a Latin name which exists.</summary>
    [Theory]
    [InlineData("let \u0441\u043E\u0440\u0443 = 1; copy();", "RF4016 (1,5)-(1,9)")]
    [InlineData("copy(); let \u0441\u043E\u0440\u0443 = 1;", "RF4016 (1,13)-(1,17)")]
    [InlineData("\u0441\u0430ll.x", "RF4016 (1,1)-(1,5)")]
    [InlineData("\u0441\u0443\u0440\u0435 = a.cype", "RF4016 (1,1)-(1,5)")]
    [InlineData("\u0391\u03A1\u0399 = API", "RF4016 (1,1)-(1,4)")]
    [InlineData("k\u0131sa = kisa", "RF4016 (1,1)-(1,5)")]
    [InlineData("\uFF29\uFF24 = ID", "RF4016 (1,1)-(1,3)")]
    [InlineData("\uFF45\uFF56\uFF41\uFF4C('1')", "RF4016 (1,1)-(1,5)")]
    [InlineData("\u0405\u0435\u0442 = 1", null)]
    [InlineData("\u0430 = a", "RF4016 (1,1)-(1,2)")]
    [InlineData("\u0440 = 1; \u2CA3 = 2", "RF4016 (1,8)-(1,9)")]
    [InlineData("\u03B1 = a; \u03C1 = p; \u03BD1 = v1", null)]
    [InlineData("\u03B1\u03C1\u03B9 = api", "RF4016 (1,1)-(1,4)")]
    [InlineData("\u0406\u041E = l0 + Io", "RF4016 (1,1)-(1,3)")]
    public void WholeNameThatReadsAsAnother(string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Scan.Places(text).Where(place => place.StartsWith("RF4016", StringComparison.Ordinal)));

    [Theory]
    [InlineData("let \u0441\u043E\u0440\u0443 = 1;")]
    [InlineData("let \u0441\u043E\u0440\u0443 = 'copy'; // copy")]
    [InlineData("const \u0438\u043C\u044F = '\u0418\u0432\u0430\u043D', \u0441\u0443\u043C\u043C\u0430 = 5, \u0440\u043E\u0441\u0442 = 180;")]
    [InlineData("function \u043F\u043E\u0441\u0447\u0438\u0442\u0430\u0442\u044C(\u0446\u0435\u043D\u0430, \u043A\u043E\u043B) { return \u0446\u0435\u043D\u0430 * \u043A\u043E\u043B; }")]
    [InlineData("const \u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 = 1, \u03C0 = 3, \u03C1 = 2, \u03BB = 1;")]
    [InlineData("const \u540D\u524D = 1, \u30C6\u30B9\u30C8\u540D = 2, id\u756A\u53F7 = 3, \u9867\u5BA2\uFF29\uFF24 = 4, \u3042\u30A2\u4E9Cabc = 5;")]
    [InlineData("const \uC774\uB984 = 1, user\uC774\uB984 = 2, \u4E2D\u6587abc = 3, \u3105\u4E2D = 4;")]
    [InlineData("const \u0627\u0633\u0645 = 1, \u05E9\u05DD = 2, \u0928\u093E\u092E = 3;")]
    [InlineData("const na\u00EFve = 1, stra\u00DFe = 2, \u00FCber = 3, \u0142\u00F3d\u017A = 4, k\u0131rm\u0131z\u0131 = 5, \u0130stanbul = 6, \u0111\u1EBFn = 7;")]
    [InlineData("const x\u0301 = 1, \u2118 = 2, \u212B = 3, $\u0436_1 = 4;")]
    [InlineData("'us\u0435r'; // us\u0435r\n/us\u0435r/; `us\u0435r`")]
    public void HonestNames(string text) => Assert.Empty(Scan.Ids(text));

    /// <summary>Two alphabets that nobody takes for one: advice.</summary>
    [Theory]
    [InlineData("\u0394t = 1", "RF4017 (1,1)-(1,3)")]
    [InlineData("user\u0418\u043C\u044F = 1", "RF4017 (1,1)-(1,8)")]
    [InlineData("get_\u0441\u0443\u043C\u043C\u0430 = 1", "RF4017 (1,1)-(1,10)")]
    [InlineData("\u03B1Max = 1", "RF4017 (1,1)-(1,5)")]
    [InlineData("\u30C6\uC774 = 1", "RF4017 (1,1)-(1,3)")]
    [InlineData("a\u0627\u0633\u0645 = 1", "RF4017 (1,1)-(1,5)")]
    public void MixedAlphabets(string text, string expected)
    {
        var found = Assert.Single(Scan.Findings(text));
        Assert.Equal((expected, Severity.Info), ($"{found.Rule.Id} {found.Range}", found.Severity));
    }

    [Theory]
    [InlineData("\\u0065val('1')", "RF4018 (1,1)-(1,7)")]
    [InlineData("ev\\u{61}l('1')", "RF4018 (1,3)-(1,9)")]
    [InlineData("a.\\u0063onstructor", "RF4018 (1,3)-(1,9)")]
    [InlineData("x = { con\\u0073t\\u{72}: 1 }", "RF4018 (1,10)-(1,16) RF4018 (1,17)-(1,23)")]
    [InlineData("#\\u0061", "RF4018 (1,2)-(1,8)")]
    [InlineData("a\\u0030", "RF4018 (1,2)-(1,8)")]
    public void EscapesOfAsciiInNames(string text, string expected) => Assert.Equal(expected, string.Join(' ', Scan.Places(text)));

    [Theory]
    [InlineData("'\\u0065val'")]
    [InlineData("`\\u{65}val`")]
    [InlineData("/\\u0065/")]
    [InlineData("// \\u0065")]
    [InlineData("\\u03b1 = 1")]
    [InlineData("\\u00")]
    [InlineData("a\\u{")]
    [InlineData("a\\u{110000}")]
    [InlineData("a\\u0028")]
    [InlineData("\\")]
    public void EscapesElsewhere(string text) => Assert.Empty(Scan.Ids(text));

    [Fact]
    public void Messages()
    {
        Assert.Equal(
            "The name 'us\u0435r' has the Cyrillic letter U+0435, which looks like 'e'. It is another name than 'user', and no reader can tell. Write it with the "
            + "letters of one alphabet", Scan.Findings("us\u0435r")[0].Message);
        Assert.Equal(
            "The name '\uFF45val' has U+FF45, another form of the letter 'e'. It is another name than 'eval', and no reader can tell. Write it with the letters of "
            + "one alphabet", Scan.Findings("\uFF45val")[0].Message);
        Assert.Equal(
            "The name '\u0441\u043E\u0440\u0443' is made of Cyrillic letters and reads as 'copy', another name of this script. No reader can tell the two apart. "
            + "Rename it", Scan.Findings("\u0441\u043E\u0440\u0443, copy")[0].Message);
        Assert.Equal(
            "The name '\uFF45\uFF56\uFF41\uFF4C' is made of Latin letters and reads as 'eval', a name of the language or its host. No reader can tell the two "
            + "apart. Rename it", Scan.Findings("\uFF45\uFF56\uFF41\uFF4C")[0].Message);
        Assert.Equal(
            "The name '\u0394t' has Latin and Greek letters. It is hard to type and to search for. Use one alphabet for a name", Scan.Findings("\u0394t")[0].Message);
        Assert.Equal(
            @"The escape \u0065 in this name is the letter 'e'. It hides the name from readers and searches. Write the letter itself",
            Scan.Findings("\\u0065val")[0].Message);
    }

    [Fact]
    public void ASpellingThatReadsAsAnother_IsReportedOnce() =>
        Assert.Equal(["RF4016 (1,7)-(1,8)"], Scan.Places("a = 1;\u0430 = 2; \u0430 = 3; \u0430()"));
}
