using System.Text;
using Ringfence.Plugins;
using Ringfence.Scripts.Files;

namespace Ringfence.Core.Tests.Scripts.Files;

public sealed class ScriptFileTextTests
{
    public static TheoryData<string, byte[], string> Texts => new()
    {
        { "empty", [], "" },
        { "ascii", "a\r\nb"u8.ToArray(), "a\r\nb" },
        { "letters and emoji", "const ü = '💡';"u8.ToArray(), "const ü = '💡';" },
        { "mark", [0xEF, 0xBB, 0xBF, (byte)'a'], "a" },
        { "only the mark", [0xEF, 0xBB, 0xBF], "" },
        { "two marks: the second is text", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], "\uFEFF" },
        { "NUL is a character, which a rule is about", "a\0"u8.ToArray(), "a\0" },
    };

    public static TheoryData<string, byte[], string> NoTexts => new()
    {
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a")], "a.js(1,1): error RF4071: The file begins with the byte order mark of UTF-16, so programs "
            + "that expect UTF-8 would read another script; save it as UTF-8" },
        { "UTF-16, big end first", [0xFE, 0xFF, 0, (byte)'a'], "a.js(1,1): error RF4071: The file begins with the byte order mark of UTF-16, so programs "
            + "that expect UTF-8 would read another script; save it as UTF-8" },
        { "UTF-32", [0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0], "a.js(1,1): error RF4071: The file begins with the byte order mark of UTF-32, so programs "
            + "that expect UTF-8 would read another script; save it as UTF-8" },
        { "Latin-1", Encoding.Latin1.GetBytes("a\n'Gr\u00FC\u00DFe'"), "a.js(2,4): error RF4071: The byte 0xFC at offset 5 is not UTF-8, so programs would "
            + "read different characters here; save the file as UTF-8" },
        { "after a mark and a pair", [0xEF, 0xBB, 0xBF, .. "💡"u8, 0x80], "a.js(1,3): error RF4071: The byte 0x80 at offset 7 is not UTF-8, so programs would "
            + "read different characters here; save the file as UTF-8" },
        { "after U+2028, which ends a line", [.. "a\u2028b"u8, 0xC3], "a.js(2,2): error RF4071: The byte 0xC3 at offset 5 is not UTF-8, so programs would "
            + "read different characters here; save the file as UTF-8" },
        { "overlong", [0xC0, 0xAF], "a.js(1,1): error RF4071: The byte 0xC0 at offset 0 is not UTF-8, so programs would "
            + "read different characters here; save the file as UTF-8" },
        { "surrogate", [(byte)'a', 0xED, 0xA0, 0x80], "a.js(1,2): error RF4071: The byte 0xED at offset 1 is not UTF-8, so programs would "
            + "read different characters here; save the file as UTF-8" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Utf8_IsDecoded(string name, byte[] content, string text)
    {
        _ = name;
        Assert.Equal(text, ScriptFileText.Decode(content, "a.js", out var finding));
        Assert.Null(finding);
    }

    [Theory]
    [MemberData(nameof(NoTexts))]
    public void OtherBytes_AreRefusedAtTheirPlace(string name, byte[] content, string expected)
    {
        _ = name;
        Assert.Null(ScriptFileText.Decode(content, "a.js", out var finding));
        Assert.Equal(expected, finding!.ToString());
        Assert.Equal(finding.Range.StartLine == 1 && finding.Range.StartColumn == 1 && finding.Range.EndColumn == 1, content[0] >= 0xFE);
    }

    [Fact]
    public void FindingsOfGates_SayWhatFollows()
    {
        Assert.Equal(
            "a.js(1,1): error RF4070: The script cannot be read, so nobody knows what it does: the system denies access to it",
            ScriptFileFindings.Unreadable("a.js", FileFailure.AccessDenied).ToString());
        Assert.Equal(
            "a.js(1,1): error RF4001: The script has 102,401 bytes; 102,400 are allowed. It was not read any further. Split it, or raise "
            + "'limits.maxSourceBytes'",
            ScriptFileFindings.TooLarge("a.js", 102_401, 102_400).ToString());
    }
}
