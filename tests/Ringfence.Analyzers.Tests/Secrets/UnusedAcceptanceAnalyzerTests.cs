using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Rules.Secrets;
using Ringfence.Secrets;
using Ringfence.TestKit;
using static Ringfence.Analyzers.Tests.Secrets.MadeUp;

namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>RF1091 in C# code: an entry is used by whatever rule would have reported the secret, and only in its file.</summary>
public sealed class UnusedAcceptanceAnalyzerTests
{
    private static readonly string GitHub = SampleSecrets.Create("github-personal-access-token", 62);
    private static readonly byte[] Salt = Bytes(SecretFingerprint.SaltBytes);

    private static string Entry(string value, string file) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{ "fingerprint": "{{SecretFingerprint.Compute(value, Salt)}}", "file": "{{file}}", "reason": "Goes in May.", "expires": "2099-01-31" }""");

    private static CSharpTest Case(string source, params string[] entries) => CSharpTest.For<UnusedAcceptanceAnalyzer>()
        .Source(source, "src/C.cs")
        .AdditionalFile("ringfence.json", "{ \"secrets\": { \"accepted\": [" + string.Join(", ", entries) + "] } }");

    private static string Unused(string entry) => "{|RF1091:" + entry + "|}";

    public static TheoryData<string, string> Uses() => new()
    {
        { "class C { string token = \"" + GitHub + "\"; }", GitHub },
        { "class C { string token = \"x " + GitHub + " y\"; }", GitHub },
        { "class C { string token = \"" + GitHub[..9] + "\" + \"" + GitHub[9..] + "\"; }", GitHub },
        { "class C { string M(string s) => $\"{s} " + GitHub + "\"; }", GitHub },
        { "class C { string password = \"" + Password + "\"; }", Password },
        { "class C { string c = \"Server=db.shop.net;User Id=shop;Password=" + Password + ";\"; }", Password },
        { "class C { const string N = \"" + Hex + "\"; object M() => new System.Net.NetworkCredential(\"bob\", N); }", Hex },
        { "class C { void M(System.Security.Cryptography.Aes a) => a.Key = new byte[] { " + Array(16) + " }; }",
            "newbyte[]{" + Array(16).Replace(" ", "", StringComparison.Ordinal) + "}" },
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task Entry_IsUsedByTheSecretInItsFile(string source, string value)
    {
        var entry = Entry(value, "src/C.cs");
        await Case(source, entry).RunAsync();
        await Case("class C { }", Unused(entry)).RunAsync();
    }

    [Fact]
    public Task Message_TellsTheFile() => Case("class C { }", Unused(Entry(Password, "src/C.cs")))
        .ExpectMessage("No secret in 'src/C.cs' has this fingerprint any more, and the entry would accept it when it comes back; remove the entry")
        .RunAsync();

    [Fact]
    public Task OneOfTwo_IsReported() => Case(
        "class C { string password = \"" + Password + "\"; }", Entry(Password, "src/C.cs"), Unused(Entry(Password + "x", "src/C.cs"))).RunAsync();

    [Theory]
    [InlineData("src/D.cs")]
    [InlineData("web.config")]
    public Task OtherFile_IsNotJudged(string file) => Case("class C { }", Entry(Password, file)).RunAsync();

    [Fact]
    public Task FileOfSeveralConfigurations_IsNotJudged() => Case(
        """
        class C
        {
        #if NEVER
            string password = "";
        #endif
        }
        """, Entry(Password, "src/C.cs")).RunAsync();

    [Fact]
    public Task ProjectOfTests_IsNotJudged() => Case("class C { }", Entry(Password, "src/C.cs"))
        .GlobalConfig("is_global = true\nbuild_property.IsTestProject = true").RunAsync();

    [Fact]
    public Task WithoutEntries_IsQuiet() => Case("class C { string password = \"" + Password + "\"; }").RunAsync();
}
