using Ringfence.Analyzers.Rules.Secrets;
using Ringfence.TestKit;
using static Ringfence.Analyzers.Tests.Secrets.MadeUp;

namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>RF1004 to RF1006, and RF1002 for what reaches a password by a detour.</summary>
public sealed class HardcodedKeyAnalyzerTests
{
    private const string KeyMessage =
        "The cryptographic key used here is written into the source, so everyone with the code or the binary can decrypt and sign with it; replace it and load the new one at run time";

    private static CSharpTest Case(string markedText) => CSharpTest.For<HardcodedKeyAnalyzer>().Source(markedText);

    private static Task Verify(string body) => Case(
        $$"""
        #pragma warning disable SYSLIB0021, SYSLIB0022, SYSLIB0057, SYSLIB0041, SYSLIB0053, SYSLIB0060, CA1416, CS8625
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Security;
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;
        using System.Text;

        {{body}}
        """.Replace("#pragma warning disable", "#nullable enable annotations\n#pragma warning disable", StringComparison.Ordinal)).RunAsync();

    [Fact]
    public Task Messages_SayTheRemedy() => Case(
        $$"""
        using System.Security.Cryptography;

        class C
        {
            void M(Aes aes)
            {
                aes.Key = {|RF1004:new byte[] { {{Array(16)}} }|};
                aes.IV = {|RF1005:new byte[16]|};
                _ = Rfc2898DeriveBytes.Pbkdf2(System.Console.ReadLine()!, {|RF1006:"saltsalt"u8|}, 1000, HashAlgorithmName.SHA256, 32);
            }
        }
        """)
        .ExpectMessage(KeyMessage)
        .ExpectMessage(
            "The initialization vector used here is the same every time, which shows what equal texts begin with and breaks counter and GCM modes; "
            + "make a random one for each message and store it in front")
        .ExpectMessage("The salt used here is the same for every password, so one table breaks them all; make a random one for each password and store it beside the result")
        .RunAsync();

    [Fact]
    public Task Keys_AreReported() => Verify(
        $$"""
        class C
        {
            static readonly byte[] Material = { {{Array(32)}} };
            static readonly byte[] Decoded = Convert.FromBase64String("{{Base64}}");
            const string Text = "{{Key}}";
            private static readonly byte[] AesKey = {|RF1004:{ {{Array(16)}} }|};

            void M(Aes aes, SymmetricAlgorithm any, byte[] data, byte[] iv, bool b)
            {
                _ = new HMACSHA256({|RF1004:Material|});
                _ = new HMACSHA512(Encoding.UTF8.GetBytes({|RF1004:"some words that are a key"|}));
                _ = new HMACSHA1({|RF1004:"{{Key}}"u8|}.ToArray());
                _ = HMACSHA256.HashData({|RF1004:Decoded|}, data);
                _ = new AesGcm({|RF1004:Encoding.ASCII.GetBytes(Text)|}, 16);
                aes.Key = {|RF1004:[{{Array(32)}}]|};
                aes.Key = {|RF1004:Bytes()|};
                any.Key = b ? iv : {|RF1004:new byte[] { {{Array(16)}} }|};
                using var e = aes.CreateEncryptor({|RF1004:Material[..16]|}, iv);
                _ = new AesManaged { Key = {|RF1004:Material|} };
                _ = HKDF.DeriveKey(HashAlgorithmName.SHA256, {|RF1004:Decoded|}, 32, salt: new byte[] { 1, 2, 3, 4 });
                aes.Key = SHA256.HashData(Encoding.UTF8.GetBytes({|RF1004:"another text"|}));
                using var rsa = RSA.Create();
                rsa.ImportPkcs8PrivateKey({|RF1004:Decoded|}, out _);
                HMAC target = new HMACSHA256({|RF1004:Material|});
                HMACSHA256 typed = new({|RF1004:Material|});
            }

            static byte[] Bytes() => Convert.FromHexString("{{Hex}}");
        }
        """);

    [Fact]
    public Task SymmetricSecurityKey_IsAKey() => Verify(
        $$"""
        namespace Microsoft.IdentityModel.Tokens
        {
            public class SymmetricSecurityKey(byte[] key) { byte[] K => key; }
        }

        class C
        {
            object M(string secret) => new Microsoft.IdentityModel.Tokens.SymmetricSecurityKey(Encoding.UTF8.GetBytes({|RF1004:"this is my custom key for authentication"|}));
            object N(string secret) => new Microsoft.IdentityModel.Tokens.SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret));
        }
        """);

    [Fact]
    public Task VectorsAndSalts_AreReported() => Verify(
        $$"""
        class C
        {
            static readonly byte[] Start = new byte[] { {{Array(16)}} };

            void M(Aes aes, byte[] key, byte[] data, string password, AesGcm gcm)
            {
                aes.IV = {|RF1005:Start|};
                aes.IV = Encoding.UTF8.GetBytes({|RF1005:"0123456789abcdef"|});
                using var e = aes.CreateEncryptor(key, {|RF1005:new byte[16]|});
                _ = aes.EncryptCbc(data, {|RF1005:Start|});
                gcm.Encrypt({|RF1005:Start|}, data, data, data);
                _ = new Rfc2898DeriveBytes(password, Encoding.UTF8.GetBytes({|RF1006:"pepper"|}), 1000, HashAlgorithmName.SHA256);
                _ = new PasswordDeriveBytes(password, {|RF1006:Start|});
                _ = Rfc2898DeriveBytes.Pbkdf2(password, {|RF1006:Start|}, 1000, HashAlgorithmName.SHA256, 32);
                var zeros = new byte[16];
                aes.IV = {|RF1005:zeros|};
            }
        }
        """);

    [Fact]
    public Task Passwords_AreReportedWhereTheyAreUsed() => Verify(
        $$"""
        class C
        {
            const string Default = "{{Password}}";
            private readonly string _fallback = "{{Word}}";
            static string Get() => "{{Password}}";
            string Stored { get; set; } = "";

            void M(byte[] file, string path, string user)
            {
                _ = new NetworkCredential(user, {|RF1002:Default|});
                _ = new NetworkCredential(user, {|RF1002:_fallback|});
                _ = new X509Certificate2(path, {|RF1002:Get()|});
                _ = X509CertificateLoader.LoadPkcs12(file, {|RF1002:Default|});
                var x = "{{Password}}";
                _ = new NetworkCredential { UserName = user, Password = {|RF1002:x|} };
                string password = {|RF1002:Default|};
                Login(user, {|RF1002:x|});
                Helper("{{Password}}");
                var builder = new System.Data.Common.DbConnectionStringBuilder { ["Password"] = {|RF1002:x|} };
                Stored = Environment.GetEnvironmentVariable("X") ?? "";
            }

            private void Helper(string value) => _ = new NetworkCredential("bob", {|RF1002:value|});
            static void Login(string user, string password) { }
        }
        """);

    [Fact]
    public Task SecureStrings_AreReported() => Verify(
        $$"""
        class C
        {
            SecureString M()
            {
                var s = new SecureString();
                s.AppendChar({|RF1002:'a'|});
                s.AppendChar('b');
                var t = new SecureString();
                foreach (var c in {|RF1002:"{{Password}}"|})
                {
                    t.AppendChar(c);
                }

                "{{Word}}".ToList().ForEach(c => t.AppendChar(c));
                return t;
            }
        }
        """.Replace($"\"{Word}\".ToList()", $"{{|RF1002:\"{Word}\"|}}.ToList()", StringComparison.Ordinal));

    [Fact]
    public Task ValuesFromElsewhere_AreQuiet() => Verify(
        $$"""
        class C
        {
            private byte[] _key = new byte[32];
            private string _password = "";
            static readonly byte[] Header = { 1, 2, 3, 4, 5, 6, 7, 8 };

            void M(Aes aes, byte[] data, IReadOnlyDictionary<string, string> configuration, string password, Dictionary<string, byte[]> d)
            {
                RandomNumberGenerator.Fill(_key);
                aes.Key = _key;
                var iv = new byte[16];
                RandomNumberGenerator.Fill(iv);
                aes.IV = iv;
                aes.GenerateKey();
                var key = RandomNumberGenerator.GetBytes(32);
                _ = new HMACSHA256(key);
                _ = new HMACSHA256(Convert.FromBase64String(configuration["Key"]));
                _ = new NetworkCredential("bob", configuration["Password"]);
                _ = new NetworkCredential("bob", "");
                _ = new NetworkCredential("bob", _password);
                _ = new NetworkCredential("bob", "<password>");
                _ = new NetworkCredential("bob", Environment.GetEnvironmentVariable("P") ?? throw new InvalidOperationException());
                _ = SHA256.HashData(Header);
                _ = new Rfc2898DeriveBytes(password, RandomNumberGenerator.GetBytes(16), 1000, HashAlgorithmName.SHA256);
                d["Header"] = Header;
                _ = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, Header, Header);
                _ = aes.DecryptCbc(data, data.AsSpan(0, 16));
                _ = new List<byte> { Capacity = 4 };
            }
        }

        class Entry { public string Key { get; set; } = ""; public byte[] Salt { get; set; } = []; }

        class D { Entry E => new() { Key = "name", Salt = new byte[] { 1, 2, 3, 4 } }; }
        """);
}
