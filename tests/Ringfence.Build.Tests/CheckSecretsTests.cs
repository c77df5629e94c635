using Microsoft.Build.Utilities;
using Ringfence.Build.Tests.Engine;
using Ringfence.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Build.Tests;

public sealed class CheckSecretsTests : IDisposable
{
    private static readonly string Value = string.Concat("q3tXz9Lk", "V7mNp2Rw", "Yb5Hd8Jc");
    private static readonly byte[] Salt = new byte[SecretFingerprint.SaltBytes];

    private readonly TempFolder _folder = new("projekt ü");

    public void Dispose() => _folder.Dispose();

    private string Write(string path, string text) => _folder.Write(path, text);

    private (bool Succeeded, string[] Said, RecordingEngine Engine) Run(string[] files, string[]? shipped = null, string? today = null, string? noWarn = null, bool showFingerprints = false)
    {
        var engine = new RecordingEngine();
        using var task = new CheckSecrets
        {
            BuildEngine = engine,
            Files = [.. files.Select(f => new TaskItem(f))],
            ShippedFiles = [.. (shipped ?? []).Select(f => new TaskItem(f))],
            PolicyFile = "ringfence.json",
            ProjectDirectory = _folder.Path,
            CacheFile = "obj/ringfence.secrets.cache",
            NoWarn = noWarn,
            ShowFingerprints = showFingerprints,
        };
        if (today is not null)
        {
            task.Today = DateTime.Parse(today, System.Globalization.CultureInfo.InvariantCulture);
        }

        var succeeded = task.Execute();
        Assert.Empty(engine.Errors);
        Assert.DoesNotContain(engine.Warnings.Select(w => w.Message).Concat(engine.Messages.Select(m => m.Message)), text => text!.Contains(Value, StringComparison.Ordinal));
        string[] said = [.. engine.Warnings.Select(w => $"{w.Code} {Path.GetRelativePath(_folder.Path, w.File).Replace('\\', '/')}({w.LineNumber},{w.ColumnNumber},{w.EndLineNumber},{w.EndColumnNumber})")];
        return (succeeded, said, engine);
    }

    public static TheoryData<string, string, int, int> Files() => new()
    {
        { "appsettings.json", "{\n  \"Smtp\": { \"Password\": \"@\" }\n}", 2, 26 },
        { "appsettings.Production.json", "{ // comment\n  \"Smtp\": { \"Password\": \"@\" }\n}", 2, 26 },
        { "appsettings.json", "{ \"ConnectionStrings\": { \"Db\": \"Server=db1;User Id=sa;Password=@;\" } }", 1, 64 },
        { "launchSettings.json", "{ \"profiles\": { \"x\": { \"environmentVariables\": { \"API_KEY\": \"@\" } } } }", 1, 62 },
        { "web.config", "<configuration>\r\n  <add key=\"ApiKey\" value=\"@\" />\r\n</configuration>", 2, 28 },
        { "values.yml", "db:\n  password: '@'\n", 2, 14 },
        { "deploy.yaml", "env:\n  - name: A\n    apiKey: @\n", 3, 13 },
        { "Dockerfile", "FROM x\nENV API_KEY=@\n", 2, 13 },
        { "run.sh", "#!/bin/sh\nexport DB_PASSWORD=\"@\"\n", 2, 21 },
        { "run.ps1", "$apiKey = '@'\r\n", 1, 12 },
        { "app.csproj", "<Project><PropertyGroup>\n<ApiKey>@</ApiKey>\n</PropertyGroup></Project>", 2, 9 },
        { "prod.env", "A=1\nAPI_KEY=@\n", 2, 9 },
        { "\uFEFFbom.ini".TrimStart('\uFEFF'), "\uFEFFapi_key=@", 1, 9 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Secret_IsReportedAtItsPlace(string file, string template, int line, int column)
    {
        Write(file, template.Replace("@", Value, StringComparison.Ordinal));
        for (var build = 0; build < 2; build++)
        {
            var (succeeded, said, engine) = Run([file]);
            Assert.True(succeeded);
            Assert.Equal([$"RF1050 {file}({line},{column},{line},{column + Value.Length})"], said);
            Assert.Contains("24 characters", engine.Warnings.Single().Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EscapedJson_IsReportedAsTheWholeString()
    {
        Write("appsettings.json", "{ \"Password\": \"\\u0071" + Value[1..] + "\" }");
        Assert.Equal([$"RF1050 appsettings.json(1,16,1,{16 + 5 + Value.Length})"], Run(["appsettings.json"]).Said);
    }

    [Fact]
    public void Message_NamesTheSetting()
    {
        Write("appsettings.json", "{ \"Smtp\": { \"Password\": \"" + Value + "\" } }");
        Write("run.sh", "export DB_PASSWORD=" + Value);
        Assert.Equal(
            [
                "The value of 'Smtp:Password' (24 characters) is written into this file, where everyone with the repository or the published app can read it; "
                + "revoke it and read its successor from user secrets, the environment or a vault",
                "The value of 'DB_PASSWORD' (24 characters) is written into this file, where everyone with the repository or the published app can read it; "
                + "revoke it and read its successor from user secrets, the environment or a vault",
            ],
            Run(["appsettings.json", "run.sh"]).Engine.Warnings.Select(w => w.Message));
    }

    [Fact]
    public void Fingerprint_IsShownOnRequestAlone_AndAcceptsTheSecret()
    {
        Write("web.config", $"<add key=\"ApiKey\" value=\"{Value}\" />");
        Assert.DoesNotContain(Run(["web.config"]).Engine.Messages, m => m.Message!.Contains("sf1-", StringComparison.Ordinal));

        var shown = Assert.Single(Run(["web.config"], showFingerprints: true).Engine.Messages, m => m.Message!.Contains("sf1-", StringComparison.Ordinal)).Message!;
        Assert.Contains("web.config(1,26): to accept it", shown, StringComparison.Ordinal);
        var entry = shown[shown.IndexOf('{', StringComparison.Ordinal)..]
            .Replace("\"reason\": \"\"", "\"reason\": \"Goes in May.\"", StringComparison.Ordinal)
            .Replace("\"expires\": \"\"", "\"expires\": \"2030-01-31\"", StringComparison.Ordinal);
        Write("ringfence.json", "{ \"secrets\": { \"accepted\": [" + entry + "] } }");
        Assert.Empty(Run(["web.config"], today: "2030-01-01").Said);
    }

    [Theory]
    [InlineData("2030-01-01", true)]
    [InlineData("2030-03-01", false)]
    public void TokenPastItsDate_IsQuiet(string today, bool isReported)
    {
        var ends = new DateTimeOffset(2030, 2, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
        var token = string.Join('.', new[] { "{\"alg\":\"HS256\",\"typ\":\"JWT\"}", $"{{\"sub\":\"shop-17\",\"exp\":{ends}}}", Value + Value }
            .Select(part => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(part)).TrimEnd('=').Replace('+', '-').Replace('/', '_')));
        Write("appsettings.json", "{ \"AccessToken\": \"" + token + "\" }");
        Assert.Equal(isReported ? 1 : 0, Run(["appsettings.json"], today: today).Said.Length);
    }

    [Fact]
    public void DataOfAModule_IsRead()
    {
        var token = SampleSecrets.Create("github-personal-access-token");
        byte[] data = [1, 0, 0x41, 0, 0x0b, (byte)token.Length, .. System.Text.Encoding.ASCII.GetBytes(token)];
        byte[] custom = [3, (byte)'a', (byte)'b', (byte)'c'];
        byte[] module = [0, (byte)'a', (byte)'s', (byte)'m', 1, 0, 0, 0, 0, (byte)custom.Length, .. custom, 11, (byte)data.Length, .. data];
        var file = Write("plugins/a/a.wasm", "");
        File.WriteAllBytes(file, module);
        Assert.Equal(["RF1050 plugins/a/a.wasm(1,1,1,1)"], Run(["plugins/a/a.wasm"]).Said);

        for (var length = 0; length < module.Length; length++)
        {
            File.WriteAllBytes(file, module[..length]);
            Assert.Empty(Run(["plugins/a/a.wasm"]).Engine.Errors);
        }

        module[14] = 5; // The same bytes in another section are no data.
        File.WriteAllBytes(file, module);
        Assert.Empty(Run(["plugins/a/a.wasm"]).Said);
    }

    [Theory]
    [InlineData("appsettings.json", "{ \"Password\": \"\", \"ApiKey\": \"<your-api-key>\", \"TokenUrl\": \"https://contoso.com/token\", \"Logging\": { \"LogLevel\": \"Warning\" } }")]
    [InlineData("appsettings.Development.json", "{ \"ConnectionStrings\": { \"Db\": \"Server=localhost;User Id=sa;Password=Passw0rd!x;\" } }")]
    [InlineData("compose.yml", "environment:\n  POSTGRES_PASSWORD: ${POSTGRES_PASSWORD}\n  image: a@sha256:0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0\n")]
    [InlineData("app.csproj", "<Project><PropertyGroup><PublicKeyToken>b03f5f7f11d50a3a</PublicKeyToken><UserSecretsId>d2f7c0a9-5b1e-4c8d-9f3a-6e7b8c9d0a1f</UserSecretsId></PropertyGroup></Project>")]
    public void LookAlike_IsQuiet(string file, string text)
    {
        Write(file, text);
        Assert.Empty(Run([file]).Said);
    }

    [Fact]
    public void TestFixture_IsQuiet()
    {
        Write("tests/appsettings.json", $"{{ \"Password\": \"{Value}\" }}");
        Assert.Empty(Run(["tests/appsettings.json"]).Said);
    }

    [Fact]
    public void CleanFile_IsReadAgainOnlyWhenItChanged()
    {
        var path = Write("appsettings.json", "{ \"A\": 1 }");
        Assert.Empty(Run(["appsettings.json"]).Said);
        var cache = File.ReadAllText(_folder.PathOf("obj", "ringfence.secrets.cache"));
        Assert.Contains("appsettings.json", cache, StringComparison.Ordinal);
        var time = File.GetLastWriteTimeUtc(path);
        Write("appsettings.json", $"{{ \"Password\": \"{Value}\" }}");
        File.SetLastWriteTimeUtc(path, time.AddSeconds(5));
        Assert.Single(Run(["appsettings.json"]).Said);
        Assert.DoesNotContain("appsettings.json", File.ReadAllText(_folder.PathOf("obj", "ringfence.secrets.cache")), StringComparison.Ordinal);
    }

    private void Accept(string value, string file, string expires) => Write("ringfence.json", $$"""
        { "secrets": { "accepted": [
          { "fingerprint": "{{SecretFingerprint.Compute(value, Salt)}}", "file": "{{file}}", "reason": "Goes in May.", "expires": "{{expires}}" } ] } }
        """);

    [Fact]
    public void AcceptedSecret_IsQuietUntilItsDay()
    {
        Write("web.config", $"<add key=\"ApiKey\" value=\"{Value}\" />");
        Accept(Value, "web.config", "2030-01-31");
        Assert.Empty(Run(["web.config"], today: "2030-01-31").Said);
        Assert.Equal(["RF1050 web.config", "RF1090 ringfence.json"], Run(["web.config"], today: "2030-02-01").Said.Select(text => text.Split('(')[0]));
    }

    [Theory]
    [InlineData("web.config", true)]
    [InlineData("gone.config", true)]
    [InlineData("Code.cs", false)]
    public void UnusedEntry_IsReportedWhereTheBuildReads(string file, bool isReported)
    {
        Write("web.config", "<a/>");
        Write("Code.cs", "class C;");
        Accept(Value, file, "2030-01-31");
        Assert.Equal(isReported ? ["RF1091 ringfence.json"] : [], Run(["web.config"], today: "2030-01-01").Said.Select(text => text.Split('(')[0]));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("*.log\n", true)]
    [InlineData(".env\n", false)]
    [InlineData("**/.env\n", false)]
    [InlineData("/app/.env\n", false)]
    [InlineData("/.env\n", true)]
    [InlineData(".env*\n", false)]
    [InlineData("app/\n", false)]
    [InlineData(".env\n!.env\n", true)]
    public void EnvironmentFile_MustBeIgnored(string ignored, bool isReported)
    {
        Directory.CreateDirectory(_folder.PathOf(".git"));
        Write(".gitignore", ignored);
        Write("app/.env", "A=1");
        Write("app/.env.example", "A=1");
        Assert.Equal(isReported ? ["RF1051 app/.env(1,1,0,0)"] : [], Run(["app/.env", "app/.env.example"]).Said.Select(text => text.Replace("1,1,1,1", "1,1,0,0", StringComparison.Ordinal)));
    }

    [Fact]
    public void EnvironmentFileOutsideARepository_IsQuiet()
    {
        Write(".env", "A=1");
        Assert.DoesNotContain(Run([".env"]).Said, text => text.StartsWith("RF1051", StringComparison.Ordinal));
    }

    [Fact]
    public void ShippedKey_IsReported()
    {
        Write("server.pfx", "x");
        Write("key.pem", SampleSecrets.Create("private-key"));
        Write("public.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----");
        Write("readme.txt", "x");
        Assert.Equal(["RF1052 key.pem", "RF1052 server.pfx"], Run([], ["server.pfx", "key.pem", "public.pem", "readme.txt"]).Said.Select(text => text.Split('(')[0]));
    }

    [Fact]
    public void NoWarn_TurnsItIntoAMessage()
    {
        Write("web.config", $"<add key=\"ApiKey\" value=\"{Value}\" />");
        Assert.Empty(Run(["web.config"], noWarn: "RF1050").Said);
    }

    [Fact]
    public void BinaryAndMissingFiles_AreNothing()
    {
        Write("a.config", $"\0<add key=\"ApiKey\" value=\"{Value}\" />");
        Assert.Empty(Run(["a.config", "gone.config"]).Said);
    }
}
