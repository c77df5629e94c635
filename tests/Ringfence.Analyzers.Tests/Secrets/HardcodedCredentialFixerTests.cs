using Ringfence.Analyzers.Rules.Secrets;
using Ringfence.TestKit;
using static Ringfence.Analyzers.Tests.Secrets.MadeUp;

namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>The fixes of RF1002 to RF1004, and the sources a secret may move to.</summary>
public sealed class HardcodedCredentialFixerTests
{
    private const string Stubs =
        """
        #nullable enable
        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration { string? this[string key] { get; set; } }
            public sealed class ConfigurationManager : IConfiguration { public string? this[string key] { get => null; set { } } }
        }

        namespace Microsoft.Extensions.Options
        {
            public interface IOptions<out T> { T Value { get; } }
            public interface IOptionsMonitor<out T> { T CurrentValue { get; } }
        }

        public sealed class Builder { public Microsoft.Extensions.Configuration.ConfigurationManager Configuration { get; } = new(); }
        public sealed class MailerOptions { public string Password { get; set; } = ""; public string? ApiKey { get; set; } }
        """;

    private static CSharpTest Credential(string marked, string? @fixed) =>
        Sources(CSharpTest.For<HardcodedCredentialAnalyzer, HardcodedSecretFixer>(), marked, @fixed);

    private static CSharpTest Sources(CSharpTest test, string marked, string? @fixed)
    {
        test = test.Source(marked.Replace("[|", "{|RF1002:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal)).SourceVerbatim(Stubs, "Stubs.cs");
        return @fixed is null ? test.NoFixOffered() : test.FixedSource(@fixed);
    }

    private static string Env(string variable, string system = "") =>
        $"{system}Environment.GetEnvironmentVariable(\"{variable}\") ?? throw new {system}InvalidOperationException(\"Set the environment variable '{variable}'.\")";

    private static string Configured(string reader, string key) =>
        $"{reader}[\"{key}\"] ?? throw new InvalidOperationException(\"Set '{key}' in the configuration.\")";

    [Fact]
    public Task NamedValues_AreReadFromTheEnvironment() => Credential(
        $$"""
        using System;
        using System.Collections.Generic;

        class C
        {
            const string DbPassword = [|"{{Password}}"|];
            string billingApiKey = [|"{{Key}}"|];
            string json = "{\"password\":\"[|{{Password}}|]\"}";

            void M(Dictionary<string, string> d, string password)
            {
                d["Smtp:Password"] = [|"{{Password}}"|];
                d.Add("api_key", [|"{{Key}}"|]);
                if (password == [|"{{Password}}"|]) { }
            }
        }
        """,
        $$"""
        using System;
        using System.Collections.Generic;

        class C
        {
            static readonly string DbPassword = {{Env("DB_PASSWORD")}};
            string billingApiKey = {{Env("BILLING_API_KEY")}};
            string json = "{\"password\":\"" + ({{Env("PASSWORD")}}) + "\"}";

            void M(Dictionary<string, string> d, string password)
            {
                d["Smtp:Password"] = {{Env("SMTP_PASSWORD")}};
                d.Add("api_key", {{Env("API_KEY")}});
                if (password == ({{Env("PASSWORD_2")}})) { }
            }
        }
        """).RunAsync();

    [Fact]
    public Task Connections_KeepTheirOtherParts() => Credential(
        $$"""
        using System;

        class C
        {
            string a = "Server=db.shop.net;Password={|RF1003:{{Password}}|};User Id=shop";
            string b(string host) => $"amqp://shop:{|RF1003:{{Password}}|}@{host}/";
        }
        """,
        $$"""
        using System;

        class C
        {
            string a = "Server=db.shop.net;Password=" + ({{Env("DB_PASSWORD")}}) + ";User Id=shop";
            string b(string host) => $"amqp://shop:{{{Env("DB_PASSWORD_2")}}}@{host}/";
        }
        """).RunAsync();

    [Fact]
    public Task ConfigurationInReach_ComesFirst() => Credential(
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class Mailer(IConfiguration configuration)
        {
            string _password = [|"{{Password}}"|];
            string M() => configuration["Host"] + Login([|"{{Password}}"|]);
            static string Login(string smtpPassword) => smtpPassword;
        }
        """,
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class Mailer(IConfiguration configuration)
        {
            string _password = {{Configured("configuration", "Mailer:Password")}};
            string M() => configuration["Host"] + Login({{Configured("configuration", "SmtpPassword")}});
            static string Login(string smtpPassword) => smtpPassword;
        }
        """).FixKey(HardcodedSecretFixer.ConfigurationKey).RunAsync();

    [Fact]
    public Task ConfigurationOfABuilder_IsFound() => Credential(
        $$"""
        using System;

        class Startup
        {
            void M()
            {
                var builder = new Builder();
                var apiKey = [|"{{Key}}"|];
                Use(apiKey);
            }

            static void Use(string s) { }
        }
        """,
        $$"""
        using System;

        class Startup
        {
            void M()
            {
                var builder = new Builder();
                var apiKey = {{Configured("builder.Configuration", "ApiKey")}};
                Use(apiKey);
            }

            static void Use(string s) { }
        }
        """).FixKey(HardcodedSecretFixer.ConfigurationKey).RunAsync();

    [Fact]
    public Task ConfigurationOutOfReach_IsNotOffered() => Credential(
        $$"""
        using Microsoft.Extensions.Configuration;

        class C
        {
            private readonly IConfiguration _configuration;
            C(IConfiguration configuration) => _configuration = configuration;
            string password = [|"{{Password}}"|];
            static string GetPassword() => [|"{{Password}}"|];
            string M() => _configuration["x"] + password;
        }
        """,
        null).FixKey(HardcodedSecretFixer.ConfigurationKey).RunAsync();

    [Fact]
    public Task Options_AreUsedWhenTheyHaveTheProperty() => Credential(
        $$"""
        using System;
        using Microsoft.Extensions.Options;

        class Mailer(IOptions<MailerOptions> options, IOptionsMonitor<MailerOptions> monitor)
        {
            string M()
            {
                var password = [|"{{Password}}"|];
                return password + monitor;
            }

            string N() => options + Call(apiKey: [|"{{Key}}"|]);
            static string Call(string apiKey) => apiKey;
        }
        """,
        $$"""
        using System;
        using Microsoft.Extensions.Options;

        class Mailer(IOptions<MailerOptions> options, IOptionsMonitor<MailerOptions> monitor)
        {
            string M()
            {
                var password = monitor.CurrentValue.Password;
                return password + monitor;
            }

            string N() => options + Call(apiKey: monitor.CurrentValue.ApiKey ?? throw new InvalidOperationException("Set 'Mailer:ApiKey' in the configuration."));
            static string Call(string apiKey) => apiKey;
        }
        """).FixKey(HardcodedSecretFixer.OptionsKey).RunAsync();

    [Fact]
    public Task FallbackBehindARead_FailsInstead() => Credential(
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            string a(IConfiguration configuration) => configuration["Jwt:Secret"] ?? [|"{{Key}}"|];
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            string a(IConfiguration configuration) => configuration["Jwt:Secret"] ?? throw new InvalidOperationException("Set 'Jwt:Secret' in the configuration.");
        }
        """).RunAsync();

    [Fact]
    public Task ConstantPlaces_HaveNoFix() => Credential(
        $$"""
        class C
        {
            void M(string password = [|"{{Password}}"|]) { }
            bool N(string password) => password is [|"{{Password}}"|];
        }
        """,
        null).RunAsync();

    [Fact]
    public Task Keys_AreReadAsBase64OrText() => Sources(
        CSharpTest.For<HardcodedKeyAnalyzer, HardcodedSecretFixer>(),
        $$"""
        using System;
        using System.Security.Cryptography;
        using System.Text;

        class C
        {
            static readonly byte[] EncryptionKey = {|RF1004:{ {{Array(32)}} }|};
            static readonly byte[] Shared = new byte[] { {{Array(16)}} };

            void M(Aes aes)
            {
                aes.Key = {|RF1004:new byte[] { {{Array(16)}} }|};
                _ = new HMACSHA256({|RF1004:Shared|});
                _ = new HMACSHA1({|RF1004:Shared|});
                _ = new HMACSHA512(Encoding.UTF8.GetBytes({|RF1004:"words " + "of a key"|}));
                ReadOnlySpan<byte> span = EncryptionKey;
            }
        }
        """,
        $$"""
        using System;
        using System.Security.Cryptography;
        using System.Text;

        class C
        {
            static readonly byte[] EncryptionKey = Convert.FromBase64String({{Env("ENCRYPTION_KEY")}});
            static readonly byte[] Shared = Convert.FromBase64String({{Env("ENCRYPTION_KEY_3")}});

            void M(Aes aes)
            {
                aes.Key = Convert.FromBase64String({{Env("ENCRYPTION_KEY_2")}});
                _ = new HMACSHA256(Shared);
                _ = new HMACSHA1(Shared);
                _ = new HMACSHA512(Encoding.UTF8.GetBytes({{Env("ENCRYPTION_KEY_4")}}));
                ReadOnlySpan<byte> span = EncryptionKey;
            }
        }
        """).RunAsync();

    [Fact]
    public Task ValuesUsedElsewhere_AreReplacedWhereTheyAreWritten() => Sources(
        CSharpTest.For<HardcodedKeyAnalyzer, HardcodedSecretFixer>(),
        $$"""
        using System;
        using System.Net;

        class C
        {
            private const string Default = "{{Password}}";
            object M() => new NetworkCredential("bob", [|Default|]);
        }
        """,
        $$"""
        using System;
        using System.Net;

        class C
        {
            private static readonly string Default = {{Env("PASSWORD")}};
            object M() => new NetworkCredential("bob", Default);
        }
        """).RunAsync();
}
