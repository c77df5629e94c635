using System.Text;
using Ringfence.Secrets;

namespace Ringfence.Core.Tests.Secrets;

/// <summary>Secrets without a format, known by what stands around them: the match covers the secret only.</summary>
public sealed class SecretSurroundingsTests
{
    private const string Value = "Kv7" + "!mq2Zt";
    private static readonly string Token = string.Concat("q3tXz9Lk", "V7mNp2Rw", "Yb5Hd8Jc");

    public static TheoryData<string, string, string> Found() => new()
    {
        { "Server=db.contoso.com;Database=shop;User Id=sa;Password=@;Encrypt=true", Value, "connection-string-password" },
        { "server=tcp:db.contoso.com,1433;pwd=@", Value, "connection-string-password" },
        { "Data Source=ora1;User Id=scott;Password=@;", "tiger", "connection-string-password" },
        { "Data Source=db1;Password=\"@\";User Id=x", "kq;v 9z", "connection-string-password" },
        { "Data Source=db1;Password='@';User Id=x", "kq;v 9z", "connection-string-password" },
        { "Driver={ODBC Driver 18 for SQL Server};Server=db1;Uid=x;Pwd={@}", "kq;v=9z", "connection-string-password" },
        { "Host=pg.contoso.com;Username=app;Password=@", Value, "connection-string-password" },
        { "host=pg.contoso.com port=5432 user=app password=@ dbname=shop", Value, "connection-string-password" },
        { "cache.contoso.com:6380,password=@,ssl=True,abortConnect=False", Token, "connection-string-password" },
        { "Endpoint=https://shop.azconfig.io;Id=abcd;Secret=@", "Kk3+9djLq82Hs72Zx0PqWm5Yt1Rn8Vb4Xc6" + "Ae=", "connection-string-password" },
        { "amqp://app:@@mq.contoso.com:5672/vhost", Value, "url-password" },
        { "postgres://app:@@pg.contoso.com/shop?sslmode=require", "sesame", "url-password" },
        { "mongodb+srv://app:@@cluster0.abcde.mongodb.net/shop", "p%40ss9word", "url-password" },
        { "https://@@git.contoso.com/repo.git", Token, "url-password" },
        { "Authorization: Bearer @", Token, "http-bearer-token" },
        { "authorization: bearer @\r\n", Token, "http-bearer-token" },
        { "Authorization: Basic @", Convert.ToBase64String(Encoding.UTF8.GetBytes("app:" + Value)), "http-basic-credentials" },
        { "https://shop.blob.core.windows.net/c?sv=2022-11-02&sr=c&se=2030-01-01&sp=r&sig=@", "Kk3%2B9djLq82Hs72Zx0PqWm5Yt1Rn8Vb4Xc6AeGh2Jf7%3D"[..45] + "%3D", "azure-sas-signature" },
        { "{\"apiKey\": \"@\"}", Token, "named-secret" },
        { "{ \\\"password\\\": \\\"@\\\" }", Value, "named-secret" },
        { "client_secret: @", Token, "named-secret" },
        { "export API_KEY=@", Token, "named-secret" },
        { "<Password>@</Password>", Value, "named-secret" },
        { "<add key=\"SmtpPassword\" value=\"@\" />", Value, "named-secret" },
        { "tool --password @ --verbose", Value, "named-secret" },
        { "tool --api-key=@", Token, "named-secret" },
        { "password = \"@\"", Value, "named-secret" },
        { "'db_password' => '@',", Value, "named-secret" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void Secret_IsFoundAndCoveredExactly(string template, string value, string id)
    {
        var at = template.IndexOf('@', StringComparison.Ordinal);
        var text = template[..at] + value + template[(at + 1)..];
        var match = Assert.Single(SecretScanner.ScanText(text));
        Assert.Equal((id, value), (match.Detector.Id, text.Substring(match.Start, match.Length)));
        Assert.True(match.Confidence >= SecretConfidence.High, match.Confidence.ToString());
        Assert.Empty(SecretScanner.Scan(text));
        Assert.Equal(
            [match],
            SecretScanner.ScanText(("\n  x " + text).AsSpan()).Select(m => m with
            {
                Start = m.Start - 5,
                NameStart = m.NameLength == 0 ? 0 : m.NameStart - 5,
            }));
    }

    [Theory]
    [InlineData("Server=localhost;Database=shop;User Id=sa;Password=Kv7!mq2Z")]
    [InlineData("Data Source=(localdb)\\MSSQLLocalDB;Password=sesame")]
    [InlineData("amqp://guest:guest1@localhost:5672")]
    public void LocalServer_IsMedium(string text) => Assert.Equal(SecretConfidence.Medium, Assert.Single(SecretScanner.ScanText(text)).Confidence);

    [Theory]
    [InlineData("Server=db.contoso.com;Database=shop;User Id=sa;Password=;Encrypt=true")]
    [InlineData("Server=db.contoso.com;Password={0};Encrypt=true")]
    [InlineData("Server=db.contoso.com;Password=${DB_PASSWORD}")]
    [InlineData("Server=db.contoso.com;Password=<password>;")]
    [InlineData("Server=db.contoso.com;Password=********;")]
    [InlineData("Server=db.contoso.com;Integrated Security=true")]
    [InlineData("Server=db.contoso.com;User Id=sa;Password=your_password_here")]
    [InlineData("https://user:pass@example.com/")]
    [InlineData("https://user:password@host/")]
    [InlineData("https://{user}:{password}@db.contoso.com/")]
    [InlineData("ftp://user:$PASSWORD@db.contoso.com/")]
    [InlineData("https://contoso.com/a?b=c@d")]
    [InlineData("ssh://git@contoso.com/repo")]
    [InlineData("https://contoso.com:443/@scope/package")]
    [InlineData("https://0a1b2c3d4e5f60718293a4b5c6d7e8f9@o12345.ingest.sentry.io/1")]
    [InlineData("Basic authentication is not supported")]
    [InlineData("Authorization: Basic dXNlcjpwYXNzd29yZA==")]
    [InlineData("Authorization: Bearer <token>")]
    [InlineData("Authorization: Bearer {token}")]
    [InlineData("the bearer of this letter")]
    [InlineData("string password = GetPassword(user, 2);")]
    [InlineData("var token = parser2.NextToken;")]
    [InlineData("password: string, token: Token2")]
    [InlineData("if (password == expected2) return;")]
    [InlineData("public string ApiKey { get; set; }")]
    [InlineData("services.AddTokens(secret: options.Secret2)")]
    [InlineData("{\"PasswordPolicy\": \"Abc123!xyz\"}")]
    [InlineData("<PublicKeyToken>b03f5f7f11d50a3a</PublicKeyToken>")]
    [InlineData("\"Password\": \"The password is wrong, try again\"")]
    [InlineData("token=eyJ")]
    [InlineData("?sig=abc&se=1&sp=r")]
    public void LookAlike_IsQuiet(string text) => Assert.Empty(SecretScanner.ScanText(text));

    [Theory]
    [InlineData("password=")]
    [InlineData("a://b")]
    [InlineData("x://a:b@")]
    [InlineData("Server=a;Password='")]
    [InlineData("sig=aaaa&se=1&sp=2;")]
    [InlineData("bearer basic ")]
    [InlineData("\"token\":\"")]
    [InlineData("<secret>")]
    public void RepeatedPieces_TakeLinearTime(string piece)
    {
        var small = Measure(string.Concat(Enumerable.Repeat(piece, 8_000 / piece.Length)));
        var large = Measure(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)));
        Assert.True(large < (small + TimeSpan.FromMilliseconds(20)) * 150, $"{small} for 8 kB, {large} for 200 kB");

        static TimeSpan Measure(string text)
        {
            SecretScanner.ScanText(text);
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            SecretScanner.ScanText(text);
            return System.Diagnostics.Stopwatch.GetElapsedTime(start);
        }
    }
}
