using Ringfence.Analyzers.Rules.Secrets;
using Ringfence.TestKit;
using static Ringfence.Analyzers.Tests.Secrets.MadeUp;

namespace Ringfence.Analyzers.Tests.Secrets;

/// <summary>RF1002 and RF1003 in every place C# gives a text a name.</summary>
public sealed class HardcodedCredentialAnalyzerTests
{
    private static Task Verify(string markedText) =>
        CSharpTest.For<HardcodedCredentialAnalyzer>().Source(
            markedText.Replace("[|", "{|RF1002:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal)).RunAsync();

    [Fact]
    public Task Message_NamesThePlaceAndNotTheValue() =>
        CSharpTest.For<HardcodedCredentialAnalyzer>().Source($$"""class C { string password = {|RF1002:"{{Password}}"|}; }""")
            .ExpectMessage(
                "The value of 'password' is written into the source, where everyone with the code or the binary can read it; "
                + "change it where it is used and load the new one at run time").RunAsync();

    [Fact]
    public Task ConnectionMessage_SaysWhatToDo() =>
        CSharpTest.For<HardcodedCredentialAnalyzer>().Source($$"""class C { string s = "Server=db.shop.net;User Id=shop;Password={|RF1003:{{Password}}|};"; }""")
            .ExpectMessage(
                "The password of this connection is written into the source, where everyone with the code or the binary can read it; "
                + "change it on the server and load the new one at run time").RunAsync();

    [Fact]
    public Task DeclaredNames_AreReported() => Verify(
        $$"""
        using System;
        using System.Text;
        using System.Threading.Tasks;

        record Account(string Name, string Password = [|"{{Password}}"|]);

        class C
        {
            const string Password = [|"{{Password}}"|];
            static readonly string apiKey = [|"{{Key}}"|];
            string _dbPwd = {|RF1007:"{{Word}}"|};
            string AdminPassword { get; set; } = [|"{{Password}}"|];
            string ClientSecret => [|"{{Key}}"|];
            string AuthToken { get { return [|"{{Hex}}"|]; } }
            string GetPassword() => [|"{{Password}}"|];
            static Task<string> GetApiKeyAsync() => Task.FromResult([|"{{Key}}"|]);
            byte[] encryptionKey = Encoding.UTF8.GetBytes([|"{{Key}}"|]);
            byte[] signingKey = Convert.FromBase64String([|"{{Base64}}"|]);
            ReadOnlySpan<byte> SecretKey => [|"{{Key}}"u8|];
            char[] passphrase = [|"{{Password}}"|].ToCharArray();
            string[] apiKeys = { [|"{{Key}}"|], "main" };

            string M(bool b, string x, int n)
            {
                var password = b ? [|"{{Password}}"|] : x;
                string secretKey = n switch { 1 => [|"{{Key}}"|], _ => x };
                string token = x ?? [|"{{Key}}"|];
                (string User, string Password) pair = ("bob", Password: [|"{{Password}}"|]);
                Func<string> passwordProvider() => () => x;
                return password + secretKey + token + pair + passwordProvider();
            }

            void N(string user, string password = [|"{{Password}}"|]) { }
        }
        """);

    [Fact]
    public Task JoinedTexts_AreReportedOnTheWhole() => Verify(
        $$"""
        class C
        {
            const string Half = "{{Key[..9]}}";
            const string ApiKey = [|Half + "{{Key[9..]}}"|];
            string password = [|"{{Password[..3]}}" + "{{Password[3..]}}"|];
            const string SecretKey = [|$"{Half}{{Key[9..]}}"|];
            string dbPassword = [|$"{{Password}}"|];
        }
        """);

    [Fact]
    public Task Assignments_AreReported() => Verify(
        $$"""
        using System.Collections.Generic;
        using System.Net.Http;

        class Settings { public string Password { get; set; } = ""; public string? ApiKey; public Settings? Inner; }

        class C
        {
            void M(Settings s, Dictionary<string, string> d, HttpClient client)
            {
                s.Password = [|"{{Password}}"|];
                this.password = [|"{{Password}}"|];
                s.ApiKey ??= [|"{{Key}}"|];
                d["Db:Password"] = [|"{{Password}}"|];
                d[Keys.PasswordKey] = [|"{{Password}}"|];
                d.Add("api_key", [|"{{Key}}"|]);
                _ = new Settings { Password = [|"{{Password}}"|], Inner = { ApiKey = [|"{{Key}}"|] } };
                _ = new Dictionary<string, string> { ["Password"] = [|"{{Password}}"|], ["Host"] = "{{Password}}" };
                _ = new Dictionary<string, string> { { "api-key", [|"{{Key}}"|] }, { "name", "{{Key}}" } };
                _ = new { User = "bob", Password = [|"{{Password}}"|] };
                client.DefaultRequestHeaders.Add("X-Api-Key", [|"{{Key}}"|]);
                client.DefaultRequestHeaders.Add("Authorization", "Bearer [|{{Key}}|]");
                client.DefaultRequestHeaders.Authorization = new("Bearer", [|"{{Key}}"|]);
                client.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Basic", [|"{{Convert.ToBase64String("bob:hunter"u8)}}"|]);
            }

            string? password;
        }

        static class Keys { public const string PasswordKey = "Db:Password"; }
        """);

    [Fact]
    public Task Fallbacks_AreReported() => Verify(
        $$"""
        using System;
        using System.Collections.Generic;

        class C
        {
            string a = Environment.GetEnvironmentVariable("DB_PASSWORD") ?? [|"{{Password}}"|];
            string b(Dictionary<string, string?> configuration) => configuration["Jwt:Secret"] ?? [|"{{Key}}"|];
            string c(Configuration configuration) => configuration.GetValue("Smtp:Password", [|"{{Password}}"|]);
            string d = Environment.GetEnvironmentVariable("REGION") ?? "{{Password}}";
        }

        class Configuration { public T GetValue<T>(string key, T fallback) => fallback; }
        """);

    [Fact]
    public Task Arguments_AreReported() => Verify(
        $$"""
        using System;
        using System.Net;

        class ApiKeyCredential(string key) { string Key => key; }

        [AttributeUsage(AttributeTargets.All)]
        class VaultAttribute(string password) : Attribute { public string? ApiKey { get; set; } string P => password; }

        class Login(string user, string password) { string P => user + password; }

        [Vault([|"{{Password}}"|], ApiKey = [|"{{Key}}"|])]
        class Derived() : Login("bob", [|"{{Password}}"|])
        {
            static void Open(string host, string password) { }
            static void SetSecret(string name, string value) { }
            static void SetPassword(string value) { }

            void M()
            {
                Open("host", [|"{{Password}}"|]);
                Open(host: "host", password: {|RF1007:"{{Word}}"|});
                SetSecret("Db", [|"{{Key}}"|]);
                SetPassword({|RF1007:"{{Word}}"|});
                _ = new ApiKeyCredential([|"{{Key}}"|]);
                _ = new NetworkCredential("bob", [|"{{Password}}"|]);
                _ = new NetworkCredential("bob", {|RF1007:"{{Word}}"|});
                _ = new Login("bob", {|RF1007:"{{Word}}"|});
            }
        }
        """);

    [Fact]
    public Task Comparisons_AreReported() => Verify(
        $$"""
        using System;

        class C
        {
            bool M(string password, string userName, C? other)
            {
                if (password == [|"{{Password}}"|] || {|RF1007:"{{Word}}"|} != password) { }
                if (password.Equals([|"{{Password}}"|]) || string.Equals(password, [|"{{Password}}"|], StringComparison.Ordinal) || {|RF1007:"{{Word}}"|}.Equals(password)) { }
                if (StringComparer.Ordinal.Equals(password, {|RF1007:"{{Word}}"|})) { }
                if (password is [|"{{Password}}"|] or {|RF1007:"{{Word}}"|}) { }
                if (other is { ApiKey: [|"{{Key}}"|] }) { }
                switch (password) { case [|"{{Password}}"|]: break; case {|RF1007:"{{Word}}"|} when userName.Length > 1: break; }
                return password switch { {|RF1007:"{{Word}}"|} => true, _ => userName == "{{Password}}" };
            }

            public string ApiKey = "";
        }
        """);

    [Fact]
    public Task TextsOfOtherLanguages_AreReadInside() => Verify(
        $$""""
        class C
        {
            string a = "{\"user\":\"bob\",\"password\":\"[|{{Password}}|]\"}";
            string b = """
                {
                  "client_secret": "[|{{Key}}|]",
                  "port": 1
                }
                """;
            string c = "db:\n  password: [|{{Password}}|]\n  apiKey: '[|{{Key}}|]'\n";
            string d = "https://api.shop.net/v1?api_key=[|{{Key}}|]&page=2";
            string e(string user) => $"password: '[|{{Password}}|]', user: {user}";
            string f = "DB_PASSWORD=[|{{Password}}|]";
        }
        """");

    [Fact]
    public Task Connections_AreReportedAtThePassword() =>
        CSharpTest.For<HardcodedCredentialAnalyzer>().Source(
            $$""""
            class C
            {
                string a = "Server=db.shop.net;Database=shop;User Id=shop;Pwd={|RF1003:{{Password}}|}";
                string b = "amqp://shop:{|RF1003:{{Password}}|}@queue.shop.net/main";
                string c(string host) => $"Host={host};Username=shop;Password={|RF1003:{{Password}}|};";
                string d(string host) => "Server=" + host + ";Uid=shop;Pwd={|RF1003:{{Password}}|};";
                string e = "cache.shop.net:6380,password={|RF1003:{{Key}}|},ssl=True";
                string f = """
                    Data Source=db.shop.net;
                    User ID=shop;
                    Password={|RF1002:{{Password}}|};
                    """;
                string g = "Server=db.shop.net;Password=" + {|RF1003:"{{Password}}"|} + ";User Id=shop";
                string local = "Server=localhost;Database=shop;User Id=sa;Password={{Password}};";
                string localUrl = "postgres://shop:{{Password}}@localhost:5432/shop";
                string none = "Server=db.shop.net;Database=shop;Integrated Security=true;Password=;";
                string holes(string p) => $"Server=db.shop.net;User Id=shop;Password={p};" + "https://shop:" + p + "@shop.net";
                string format = "Server={0};User Id={1};Password={2};";
                string manual = "Server=myServerAddress;Database=myDataBase;User Id=myUsername;Password=myPassword;";
                string mail = "mailto:bob@shop.net?subject=a:b@c";
            }
            """").RunAsync();

    [Fact]
    public Task LookAlikes_AreQuiet() => Verify(
        $$""""
        using System;
        using System.Collections.Generic;
        using System.Threading;

        enum InputType { Text, Password }

        class C
        {
            const string PasswordKey = "Db:Password";
            const string Password = "Password";
            const string ApiKeyHeader = "X-Api-Key-V2";
            const string ApiKey = "ApiKey";
            const string ClientSecretName = "client_secret_2024";
            const string PasswordLabel = "Enter1 password";
            const string password1 = "<password>";
            const string password2 = "${DB_PASSWORD}";
            const string password3 = "********";
            const string password4 = "changeme";
            const string password5 = "your_password_here";
            const string password6 = "";
            string PasswordHash = "{{Hex}}";
            string passwordMessage = "The password must have 8 characters";
            string password8 = "Enter your password";
            string password9 = "Passwort";
            string passwordA = "Mot de passe";
            string passwordB = "パスワード";
            string PasswordPattern = "^(?=.*[a-z])(?=.*\\d).{8,}$";
            string password_regex = "[A-Za-z0-9]{8,}";
            string ForgotPassword = "/account/forgot-password";
            string ResetPasswordUrl = "https://shop.net/reset";
            string PublicKeyToken = "b77a5c561934e089";
            string tokenEndpoint = "https://login.shop.net/oauth2/v2.0/token";
            string TokenType = "Bearer";
            string EndToken = "</script>";
            string token = "identifier";
            string CancellationToken = "none";
            string keyboard = "qwerty123456";
            string monkey = "{{Key}}";
            string primaryKey = "Id1_Order2";
            string SecretId = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
            string author = "{{Key}}";
            string hash = "{{Hex}}";
            string apiKey1 = "00000000-0000-0000-0000-000000000000";
            string apiKey2 = "YOUR_API_KEY_123";
            string secret = "{0}-{1}";
            string sessionCookie = ".AspNetCore.Session";
            string[] passwords = { "monkey", "letmein" };
            string basic = "Basic";
            string connectionString = "name=Default";

            string N(string password, string type, string token, Dictionary<string, string> d, InputType input)
            {
                if (password == "" || type == "password" || token == "EOF" || d["password"] == "required") { }
                d["passwordLabel"] = "{{Password}}";
                d.Add("name", "{{Key}}");
                Console.WriteLine("Password: {0}", password);
                Console.WriteLine("password=" + password);
                throw new ArgumentException("Wrong password: it must not be empty.", nameof(password));
            }

            string ValidatePassword(string p) => "Must have a digit1";
            static string Kind(InputType t) => t switch { InputType.Password => "password", _ => "text" };
        }
        """");

    [Fact]
    public Task ProviderFormats_AreLeftToTheirRule() => Verify(
        $$"""
        class C
        {
            string apiKey = "{{SampleSecrets.Create("github-personal-access-token", 3)}}";
            string json = "{\"token\":\"{{SampleSecrets.Create("github-personal-access-token", 4)}}\"}";
        }
        """);

    [Theory]
    [InlineData("[System.AttributeUsage(System.AttributeTargets.All)] class FactAttribute : System.Attribute { }", "[Fact]")]
    public Task CodeWithATestsAttribute_IsQuiet(string attribute, string use) => Verify(
        $$"""
        {{attribute}}

        class Tests
        {
            const string Password = "{{Password}}";

            {{use}}
            void M() { var apiKey = "{{Key}}"; _ = apiKey; }
        }
        """);

    [Fact]
    public Task TestProjectsAndFolders_AreQuiet()
    {
        var source = $$"""class C { string password = "{{Password}}"; }""";
        return Task.WhenAll(
            CSharpTest.For<HardcodedCredentialAnalyzer>().Source(source).GlobalConfig("is_global = true\nbuild_property.IsTestProject = true").RunAsync(),
            CSharpTest.For<HardcodedCredentialAnalyzer>().Source(source, "tests/Fixtures/C.cs").GlobalConfig("is_global = true\nbuild_property.ProjectDir = /").RunAsync(),
            CSharpTest.For<HardcodedCredentialAnalyzer>().Source(source.Replace($"\"{Password}\"", $"{{|RF1002:\"{Password}\"|}}", StringComparison.Ordinal), "tests/C.cs").RunAsync());
    }
}
