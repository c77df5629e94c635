using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Ringfence.Core.Tests.Secrets.Corpus;

/// <summary>Texts that hold none.</summary>
internal static class LookAlikes
{
    internal static IEnumerable<CorpusCase> All() =>
    [
        .. Placeholders(700), .. References(400), .. HarmlessNames(500), .. NamesAsValues(400), .. Texts(300), .. Identifiers(400), .. Public(), .. EmptyConnections(250),
        .. CleanAddresses(250), .. Code(300), .. Prefixes(300),
    ];

    private static IEnumerable<CorpusCase> Placeholders(int count)
    {
        var random = new CorpusRandom(21);
        for (var i = 0; i < count; i++)
        {
            var thing = random.Pick("password", "api key", "token", "secret", "key", "client secret", "access token");
            var joined = random.Pick("-", "_", " ", "").Length is var _ ? string.Join(random.Pick("-", "_", "", "."), thing.Split(' ')) : thing;
            var value = random.Below(14) switch
            {
                0 => $"<{joined}>",
                1 => $"your{random.Pick("-", "_", "")}{joined}{random.Pick("", "-here", "_here", "Here")}",
                2 => $"YOUR_{joined.ToUpperInvariant()}",
                3 => new string(random.Pick('x', '*', '0', '-', '.', 'X'), 4 + random.Below(28)),
                4 => $"[{thing}]",
                5 => $"{random.Pick("change", "Change", "CHANGE")}{random.Pick("me", "_me", "-me", "Me", "this", "it")}{random.Pick("", "!", "123")}",
                6 => $"{random.Pick("insert", "enter", "put", "replace", "add")}-{random.Pick("your", "the", "a")}-{joined}-here",
                7 => $"example-{joined}{random.Pick("", "-1", "-123")}",
                8 => random.Pick("123456", "12345678", "abcdef", "abc123", "1234567890", "qwerty", "asdfgh", "0123456789abcdef0123456789abcdef", "deadbeefdeadbeefdeadbeefdeadbeef"),
                9 => $"{random.Pick("test", "dummy", "fake", "sample", "demo")}{random.Pick("-", "_", "")}{joined}{random.Pick("", "1", "123")}",
                10 => random.Pick("TODO", "FIXME", "TBD", "none", "null", "undefined", "n/a", "not-set", "redacted", "[REDACTED]", "(hidden)", "***", "...", "<secret>", "REPLACE_ME", "notused"),
                11 => $"my{random.Pick("-", "_", "")}{random.Pick("", "super", "very", "top")}{random.Pick("", "-")}{joined}",
                12 => $"this-is-{random.Pick("a", "my", "the", "not-a")}-{joined}{random.Pick("", "-for-tests", "-and-should-be-changed")}",
                _ => $"00000000-0000-0000-0000-00000000000{random.Below(10)}",
            };
            yield return Case("placeholders", random, random.Pick([.. CorpusWords.PasswordNames, .. CorpusWords.KeyNames]), value);
        }
    }

    private static IEnumerable<CorpusCase> References(int count)
    {
        var random = new CorpusRandom(22);
        for (var i = 0; i < count; i++)
        {
            var name = random.Pick("DB_PASSWORD", "ApiKey", "smtp.password", "SECRET_TOKEN", "clientSecret");
            var value = random.Below(12) switch
            {
                0 => $"${{{name}}}",
                1 => $"{{{{ {name} }}}}",
                2 => $"$({name})",
                3 => $"%{name}%",
                4 => $"#{{{name}}}#",
                5 => $"__{name}__",
                6 => $"${{{{ secrets.{name} }}}}",
                7 => $"@Microsoft.KeyVault(SecretUri=https://shop.vault.azure.net/secrets/{name}/)",
                8 => $"op://vault/shop/{name}",
                9 => $"arn:aws:secretsmanager:eu-west-1:123456789012:secret:{name}-a1B2c3",
                10 => $"env:{name}",
                _ => $"/run/secrets/{name.ToLowerInvariant()}",
            };
            yield return Case("references", random, random.Pick([.. CorpusWords.PasswordNames, .. CorpusWords.KeyNames]), value);
        }
    }

    private static IEnumerable<CorpusCase> HarmlessNames(int count)
    {
        var random = new CorpusRandom(23);
        for (var i = 0; i < count; i++)
        {
            var value = random.Below(6) switch
            {
                0 => random.Guid(),
                1 => random.Of(CorpusRandom.Hex, random.Pick(32, 40, 64, 128)),
                2 => Convert.ToBase64String(random.Bytes(random.Pick(16, 20, 32, 64))),
                3 => "sha256-" + Convert.ToBase64String(random.Bytes(32)),
                4 => random.Of(CorpusRandom.Base62, 20 + random.Below(20)),
                _ => random.Pick(CorpusWords.ChosenWords) + random.Of(CorpusRandom.Digits, 3),
            };
            yield return Case("random values under harmless names", random, random.Pick(CorpusWords.HarmlessNames), value);
        }
    }

    private static IEnumerable<CorpusCase> NamesAsValues(int count)
    {
        var random = new CorpusRandom(24);
        for (var i = 0; i < count; i++)
        {
            var (a, b) = (random.Pick(CorpusWords.Nouns), random.Pick(CorpusWords.Nouns));
            var value = random.Below(9) switch
            {
                0 => $"{Capital(a)}{Capital(b)}Password",
                1 => $"{a}_{b}_token",
                2 => $"X-{Capital(a)}-Key",
                3 => $"{Capital(a)}:{Capital(b)}:ApiKey",
                4 => $"{Capital(a)}.{Capital(b)}.{Capital(random.Pick(CorpusWords.Nouns))}Provider",
                5 => $"{a}-{b}-secret",
                6 => $"urn:{a}:{b}:token-type:access_token",
                7 => $"{a}/{b}/api-key",
                _ => $"{Capital(a)}{Capital(b)}{Capital(random.Pick(CorpusWords.Nouns))}",
            };
            yield return Case("names as values", random, random.Pick(CorpusWords.KeyNames), value);
        }
    }

    private static IEnumerable<CorpusCase> Texts(int count)
    {
        var random = new CorpusRandom(25);
        for (var i = 0; i < count; i++)
        {
            yield return Case("texts for people", random, random.Pick([.. CorpusWords.PasswordNames, .. CorpusWords.KeyNames]), random.Pick(CorpusWords.Sentences) + random.Pick("", " ({0})", "..."));
        }
    }

    private static IEnumerable<CorpusCase> Identifiers(int count)
    {
        var random = new CorpusRandom(26);
        for (var i = 0; i < count; i++)
        {
            yield return new CorpusCase("identifiers and digests", random.Below(8) switch
            {
                0 => $"[assembly: Guid(\"{random.Guid()}\")]",
                1 => $"/subscriptions/{random.Guid()}/resourceGroups/shop/providers/Microsoft.Web/sites/shop{random.Below(99)}",
                2 => $"commit {random.Of(CorpusRandom.Hex, 40)}",
                3 => $"\"integrity\": \"sha512-{Convert.ToBase64String(random.Bytes(64))}\"",
                4 => $"image: registry.contoso.net/shop@sha256:{random.Of(CorpusRandom.Hex, 64)}",
                5 => $"PublicKeyToken={random.Of(CorpusRandom.Hex, 16)}",
                6 => $"\"contentHash\": \"{Convert.ToBase64String(random.Bytes(64))}\", \"type\": \"Direct\"",
                _ => $"traceparent: 00-{random.Of(CorpusRandom.Hex, 32)}-{random.Of(CorpusRandom.Hex, 16)}-01",
            }, null);
        }
    }

    /// <summary>Public keys and certificates that .NET itself made.</summary>
    private static IEnumerable<CorpusCase> Public()
    {
        for (var i = 0; i < 5; i++)
        {
            using var rsa = RSA.Create(2048);
            using var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            using var certificate = new CertificateRequest("CN=shop", ec, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
            string[] texts =
            [
                rsa.ExportSubjectPublicKeyInfoPem(), rsa.ExportRSAPublicKeyPem(), ec.ExportSubjectPublicKeyInfoPem(), certificate.ExportCertificatePem(),
                Convert.ToBase64String(rsa.ExportSubjectPublicKeyInfo()), Convert.ToBase64String(certificate.RawData), rsa.ToXmlString(includePrivateParameters: false),
                "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----", "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + Convert.ToBase64String(rsa.ExportRSAPublicKey()[..32]).TrimEnd('=').Replace('+', '-').Replace('/', '_') + "\"}",
            ];
            foreach (var text in texts)
            {
                yield return new CorpusCase("public keys and certificates", "x = \"" + text + "\"", null);
            }
        }
    }

    private static IEnumerable<CorpusCase> EmptyConnections(int count)
    {
        var random = new CorpusRandom(27);
        for (var i = 0; i < count; i++)
        {
            var host = random.Pick("sql01", "db.prod.contoso.net", "pg-main");
            yield return new CorpusCase("connection strings without a password", random.Below(8) switch
            {
                0 => $"Server={host};Database=Shop;Integrated Security=True;Encrypt=True",
                1 => $"Server={host};Database=Shop;User Id=app;Password=;Encrypt=True",
                2 => $"Server={host};Database=Shop;User Id=app;Password={{0}};",
                3 => $"Host={host};Username=app;Password=${{PG_PASSWORD}};Database=shop{random.Below(9)}",
                4 => $"Server={host};User Id=app;Password=<your password>;",
                5 => $"Data Source={host};Authentication=Active Directory Managed Identity;Database=d{random.Below(99)}",
                6 => $"Server={host};User Id=app;Password=********;Timeout={random.Below(99)}",
                _ => $"{host}:6379,password={{1}},ssl=True,connectTimeout={random.Below(9999)}",
            }, null);
        }
    }

    private static IEnumerable<CorpusCase> CleanAddresses(int count)
    {
        var random = new CorpusRandom(28);
        for (var i = 0; i < count; i++)
        {
            var noun = random.Pick(CorpusWords.Nouns);
            yield return new CorpusCase("addresses without a password", random.Below(8) switch
            {
                0 => $"https://contoso.net/{noun}/{random.Guid()}?culture=de",
                1 => $"https://{{user}}:{{password}}@contoso.net/{noun}",
                2 => $"ssh://git@contoso.net:22/{noun}.git",
                3 => $"https://user:pass@example.com/{noun}",
                4 => $"https://cdn.contoso.net/@shop/{noun}@1.{random.Below(9)}.0/index.js",
                5 => $"amqp://${{MQ_USER}}:${{MQ_PASSWORD}}@mq.contoso.net/{noun}",
                6 => $"https://{random.Of(CorpusRandom.Hex, 32)}@o{random.Below(99999)}.ingest.sentry.io/{random.Below(99999)}",
                _ => $"https://contoso.net/token?grant_type=client_credentials&client_id={random.Guid()}",
            }, null);
        }
    }

    private static IEnumerable<CorpusCase> Code(int count)
    {
        var random = new CorpusRandom(29);
        for (var i = 0; i < count; i++)
        {
            var (a, b) = (random.Pick(CorpusWords.Nouns), random.Pick(CorpusWords.Nouns));
            yield return new CorpusCase("code about secrets", random.Below(12) switch
            {
                0 => $"var password = configuration[\"{Capital(a)}:Password\"];",
                1 => $"string token = await {a}Service.GetTokenAsync({b}2, cancellationToken);",
                2 => $"if (string.IsNullOrEmpty(options.{Capital(a)}Secret)) throw new ArgumentException(\"{Capital(a)}Secret is missing\");",
                3 => $"[Required, DataType(DataType.Password), Display(Name = \"{Capital(a)} password\")]",
                4 => $"public string {Capital(a)}ApiKey {{ get; set; }} = \"\";",
                5 => $"logger.LogInformation(\"Token of {{{Capital(a)}}} expires at {{Expiry}}\", {b}.Id, token.Expiry);",
                6 => $"request.Headers.Authorization = new AuthenticationHeaderValue(\"Bearer\", {a}Token1);",
                7 => $"services.Configure<{Capital(a)}Options>(o => o.Password = Environment.GetEnvironmentVariable(\"{a.ToUpperInvariant()}_PASSWORD\"));",
                8 => $"const string PasswordPattern = @\"^(?=.*[a-z])(?=.*\\d).{{{{{8 + random.Below(8)},}}}}$\";",
                9 => $"password = Hash({a}Password2, salt: {b}Salt);",
                10 => $"{a}.token = {b}Tokens[index1];",
                _ => $"<input type=\"password\" name=\"{a}Password\" autocomplete=\"current-password\" />",
            }, null);
        }
    }

    /// <summary>What a search for prefixes finds.</summary>
    private static IEnumerable<CorpusCase> Prefixes(int count)
    {
        var random = new CorpusRandom(30);
        string[] prefixes = ["ghp_", "sk_live_", "AKIA", "AIza", "xoxb-", "glpat-", "SG.", "npm_", "sk-ant-api03-", "hf_", "dop_v1_", "key-", "pk_", "re_", "app-", "nvapi-", "st.", "sl."];
        for (var i = 0; i < count; i++)
        {
            var prefix = random.Pick(prefixes);
            yield return new CorpusCase("prefixes of formats", random.Below(6) switch
            {
                0 => $"prefix '{prefix}' followed by {random.Below(60)} characters",
                1 => $"Regex(\"{prefix}[A-Za-z0-9]{{{20 + random.Below(30)}}}\")",
                2 => $"\"{prefix}{new string('x', 20 + random.Below(30))}\"",
                3 => $"\"{prefix}{Capital(random.Pick(CorpusWords.Nouns))}{Capital(random.Pick(CorpusWords.Nouns))}{Capital(random.Pick(CorpusWords.Nouns))}\"",
                4 => $"{prefix}<your-key>",
                _ => $"{random.Pick(CorpusWords.Nouns)}{prefix}{random.Of(CorpusRandom.Base62, 36)}",
            }, null);
        }
    }

    private static CorpusCase Case(string family, CorpusRandom random, string name, string value) => new(family, random.Below(6) switch
    {
        0 => $"{{ \"{name}\": \"{value}\" }}",
        1 => $"var {Plain(name)} = \"{value}\";",
        2 => $"{Plain(name)}: '{value}'",
        3 => $"<add key=\"{name}\" value=\"{value}\" />",
        4 => $"{Plain(name)}=\"{value}\"",
        _ => $"export {Plain(name)}={value}\n",
    }, null);

    private static string Plain(string name) => name.Replace(':', '_').Replace('.', '_').Replace('-', '_');

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
