using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Rules.Secrets;
using Ringfence.TestKit;
using static Ringfence.Analyzers.Tests.Secrets.MadeUp;

namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>Kinds of code that well-kept projects have and that only look as if a secret were in them.</summary>
public sealed class HonestCodeTests
{
    private static readonly string Chosen = string.Concat("wQ7", "vT!9", "pZ4");
    private static readonly string Guid = string.Concat("d2f7c0a9-5b1e-4c8d", "-9f3a-6e7b8c9d0a1f");

    private static readonly string Braced = "{" + Guid + "}";

    private static async Task Verify(string source, string path = "C.cs")
    {
        await Case<HardcodedCredentialAnalyzer>(source, path);
        await Case<HardcodedKeyAnalyzer>(source, path);
        await Case<HardcodedProviderSecretAnalyzer>(source, path);
    }

    private static Task Case<T>(string source, string path)
        where T : DiagnosticAnalyzer, new() => CSharpTest.For<T>().Source(source, path).RunAsync();

    [Fact]
    public Task PublicKeys_AreQuiet() => Verify(
        $$"""
        class C
        {
            static readonly byte[] strongNamePublicKeyToken = { {{Array(8)}} };
            static readonly byte[] rgbPubKey = { {{Array(64)}} };
            static readonly byte[] sortKey = { {{Array(5)}} };
        }
        """);

    [Fact]
    public Task NamesOfThings_AreQuiet() => Verify(
        $$"""
        using System;

        class C
        {
            const string SessionStorageKey = "{{Guid}}";
            const string BridgeToken = "{{Braced}}";
            const string ApiKeyOfClass = "{{Braced}}";
            static readonly Guid ZOrderKey = new Guid("{{Guid}}");
            static readonly Guid AccessKeyInterface = new Guid("{{Braced}}");
            const string ElementPassword2 = "pw2-{{Chosen[..3]}}", PasswordEncrypted = "pw-enc9";
            const string challengePwd = "1.2.840.113549.1.9.7";
        }
        """);

    [Fact]
    public Task ListsOfWords_AreQuiet_AndListsOfSecretsAreNot() => Verify(
        $$"""
        class C
        {
            static readonly string[] passwords = { "form_pw1", "wppassword", "pin", "pwd", "pw", "pword", "serial#", "reg #" };
        }
        """);

    [Fact]
    public Task ListOfSecrets_IsReported() => Case<HardcodedCredentialAnalyzer>(
        $$"""
        class C
        {
            static readonly string[] passwords = { {|RF1002:"{{Chosen}}"|}, {|RF1002:"{{Chosen}}7"|}, "pin" };
        }
        """, "C.cs");

    [Fact]
    public Task AnonymousAccess_IsQuiet() => Verify(
        """
        using System.Net;

        class C
        {
            static readonly NetworkCredential Anonymous = new NetworkCredential("anonymous", "anonymous@");
            string password = "anonymous@";
        }
        """);

    [Fact]
    public Task Buffers_AreQuiet() => Verify(
        """
        using System;
        using System.Security.Cryptography;

        class C
        {
            private byte[] _hashpwd = Array.Empty<byte>();
            private byte[] _password = Array.Empty<byte>();

            void Prepare(string value, byte[] salt)
            {
                _hashpwd = new byte[21];
                byte[] pwd = new byte[14];
                System.Text.Encoding.ASCII.GetBytes(value, 0, 14, pwd, 0);
                _password = value.Length == 0 ? new byte[2] : pwd;
                Take(password: _password);
                _ = new Rfc2898DeriveBytes(_password, salt, 1000, HashAlgorithmName.SHA256);
            }

            static void Take(byte[] password) { }
        }
        """);

    [Fact]
    public async Task VectorOfEcb_IsQuiet()
    {
        const string Source = """
            using System.Security.Cryptography;

            class C
            {
                ICryptoTransform M(Aes aes, Aes other, byte[] key)
                {
                    MODE
                    return aes.CreateEncryptor(key, VECTOR);
                }
            }
            """;
        static string With(string mode, string vector) => Source.Replace("MODE", mode, StringComparison.Ordinal).Replace("VECTOR", vector, StringComparison.Ordinal);

        await Case<HardcodedKeyAnalyzer>(With("aes.Mode = CipherMode.ECB;", "new byte[16]"), "C.cs");
        await Case<HardcodedKeyAnalyzer>(With("aes.Mode = CipherMode.CBC;", "{|RF1005:new byte[16]|}"), "C.cs");
        await Case<HardcodedKeyAnalyzer>(With("other.Mode = CipherMode.ECB;", "{|RF1005:new byte[16]|}"), "C.cs");
    }

    [Fact]
    public async Task SelfTests_MakeTheirKeysUp()
    {
        var source = $$"""
            using System.Security.Cryptography;

            class CipherNAME
            {
                void M(Aes aes) => aes.Key = BEGINnew byte[] { {{Array(16)}} }END;
            }
            """;
        await Case<HardcodedKeyAnalyzer>(Marked("SelfTest", "", ""), "C.cs");
        await Case<HardcodedKeyAnalyzer>(Marked("TestVectors", "", ""), "C.cs");
        await Case<HardcodedKeyAnalyzer>(Marked("Attestation", "{|RF1004:", "|}"), "C.cs");

        string Marked(string name, string begin, string end) => source
            .Replace("NAME", name, StringComparison.Ordinal).Replace("BEGIN", begin, StringComparison.Ordinal).Replace("END", end, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderOfTests_IsKnownWithoutAProject()
    {
        var text = $$"""class C { string password = BEGIN"{{Chosen}}"END; }""";
        var quiet = text.Replace("BEGIN", "", StringComparison.Ordinal).Replace("END", "", StringComparison.Ordinal);
        var marked = text.Replace("BEGIN", "{|RF1002:", StringComparison.Ordinal).Replace("END", "|}", StringComparison.Ordinal);

        await CSharpTest.For<HardcodedCredentialAnalyzer>().Source(quiet, "/code/shop/tests/C.cs").Source("class D;", "/code/shop/src/D.cs").RunAsync();
        await CSharpTest.For<HardcodedCredentialAnalyzer>().Source(marked, "/tests/shop/src/C.cs").Source("class D;", "/tests/shop/src/D.cs").RunAsync();
    }

    [Fact]
    public async Task PrivateKeyOfATest_IsQuiet_AndATokenIsNot()
    {
        var key = SampleSecrets.Create("rsa-xml-private-key");
        var source = $$"""
            class C
            {
                static readonly string key = BEGIN"{{key}}"END;
                static readonly string token = {|RF1001:"{{SampleSecrets.Create("github-personal-access-token")}}"|};
            }
            """;
        var inTests = source.Replace("BEGIN", "", StringComparison.Ordinal).Replace("END", "", StringComparison.Ordinal);
        var elsewhere = source.Replace("BEGIN", "{|RF1001:", StringComparison.Ordinal).Replace("END", "|}", StringComparison.Ordinal);

        await CSharpTest.For<HardcodedProviderSecretAnalyzer>().Source(inTests, "tests/C.cs").GlobalConfig("is_global = true\nbuild_property.ProjectDir = /").RunAsync();
        await Case<HardcodedProviderSecretAnalyzer>(elsewhere, "src/C.cs");
    }
}
