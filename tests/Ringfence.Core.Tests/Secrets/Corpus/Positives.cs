using System.Security.Cryptography;
using System.Text;
using Ringfence.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Secrets.Corpus;

/// <summary>Texts that hold a secret.</summary>
internal static class Positives
{
    internal static IEnumerable<CorpusCase> All() =>
        [.. Formats(), .. Passwords(400), .. Keys(400), .. ConnectionStrings(300), .. Addresses(200), .. Headers(120), .. StandardKeys()];

    private static IEnumerable<CorpusCase> Formats()
    {
        var random = new CorpusRandom(11);
        foreach (var id in SampleSecrets.Ids.Order(StringComparer.Ordinal))
        {
            for (var variant = 0; variant < SampleSecrets.VariantCount(id); variant++)
            {
                for (var seed = 101; seed < 104; seed++)
                {
                    var value = SampleSecrets.Create(id, seed, variant);
                    var text = SampleSecrets.InContext(id, value);
                    if (SecretDetectors.Find(id) is { Confidence: SecretConfidence.Medium } or { Kind: SecretKind.PrivateKey })
                    {
                        continue; // Those need a name, or a key that is one: both are below.
                    }

                    yield return new CorpusCase("provider formats", Around(random, "setting" + random.Below(9), text, text != value || value.Contains('\n', StringComparison.Ordinal)), value);
                }
            }
        }
    }

    private static IEnumerable<CorpusCase> Passwords(int count)
    {
        var random = new CorpusRandom(12);
        for (var i = 0; i < count; i++)
        {
            var value = Chosen(random);
            yield return new CorpusCase("passwords under their name", Around(random, random.Pick(CorpusWords.PasswordNames), value, isQuotedOnly: true), value);
        }
    }

    private static IEnumerable<CorpusCase> Keys(int count)
    {
        var random = new CorpusRandom(13);
        for (var i = 0; i < count; i++)
        {
            var value = Issued(random);
            yield return new CorpusCase("keys and tokens under their name", Around(random, random.Pick(CorpusWords.KeyNames), value, isQuotedOnly: false), value);
        }
    }

    private static IEnumerable<CorpusCase> ConnectionStrings(int count)
    {
        var random = new CorpusRandom(14);
        for (var i = 0; i < count; i++)
        {
            var host = random.Pick("sql01", "db.prod.contoso.net", "tcp:shop.database.windows.net,1433", "10.20.1.7", "pg-main", "ora1.corp");
            var value = random.Below(4) == 0 ? random.Of(CorpusRandom.Base62, 20) : Chosen(random);
            var text = string.Format(
                System.Globalization.CultureInfo.InvariantCulture,
                random.Pick(
                    "Server={0};Database=Shop;User Id=app;Password={1};Encrypt=True", "Data Source={0};Initial Catalog=Shop;UID=app;PWD={1}", "Host={0};Port=5432;Username=app;Password={1};Database=shop",
                    "server={0};port=3306;database=shop;user=app;password={1};SslMode=Required", "Driver={{ODBC Driver 18 for SQL Server}};Server={0};Uid=app;Pwd={1};",
                    "Provider=SQLOLEDB;Data Source={0};User ID=app;Password=\"{1}\"", "Data Source={0};User Id=app;Password='{1}';Pooling=true", "{0}:6380,password={1},ssl=True,abortConnect=False",
                    "host={0} port=5432 dbname=shop user=app password={1}", "Server={0};Password={1}"),
                host, value);
            yield return new CorpusCase("passwords in connection strings", text, value);
        }
    }

    private static IEnumerable<CorpusCase> Addresses(int count)
    {
        var random = new CorpusRandom(15);
        for (var i = 0; i < count; i++)
        {
            var value = random.Below(3) == 0 ? random.Of(CorpusRandom.Base62, 24) : random.Pick(CorpusWords.ChosenWords) + random.Of(CorpusRandom.Digits, 3) + random.Pick("", "!", "x");
            var scheme = random.Pick("amqps", "postgres", "mongodb+srv", "redis", "https", "ftp", "mysql", "smtp", "ldaps", "jdbc:postgresql");
            yield return new CorpusCase(
                "passwords in addresses", $"{random.Pick("", "url: ", "see ", "connect to ")}{scheme}://{random.Pick("app", "admin", "svc-shop", "")}:{value}@{random.Pick("mq.contoso.net:5671/vhost", "db01/shop", "10.0.0.5:27017", "files.corp.net")}", value);
        }
    }

    private static IEnumerable<CorpusCase> Headers(int count)
    {
        var random = new CorpusRandom(16);
        for (var i = 0; i < count; i++)
        {
            var isBasic = random.Below(2) == 0;
            var value = isBasic ? Convert.ToBase64String(Encoding.UTF8.GetBytes(random.Pick("app", "admin") + ":" + Chosen(random))) : random.Of(CorpusRandom.Base62, 32 + random.Below(16));
            yield return new CorpusCase("authorization headers", $"{random.Pick("Authorization: ", "curl -H 'Authorization: ", "\"Authorization\": \"", "authorization=")}{(isBasic ? "Basic " : "Bearer ")}{value}{random.Pick("\"", "'", "\r\n", "")}", value);
        }
    }

    /// <summary>Keys that .NET itself made and wrote.</summary>
    private static IEnumerable<CorpusCase> StandardKeys()
    {
        for (var i = 0; i < 6; i++)
        {
            using var rsa = RSA.Create(2048);
            using var ec = ECDsa.Create(i % 2 == 0 ? ECCurve.NamedCurves.nistP256 : ECCurve.NamedCurves.nistP384);
            string[] whole =
            [
                rsa.ExportPkcs8PrivateKeyPem(), rsa.ExportRSAPrivateKeyPem(), ec.ExportECPrivateKeyPem(), ec.ExportPkcs8PrivateKeyPem(), Convert.ToBase64String(rsa.ExportPkcs8PrivateKey()),
                Convert.ToBase64String(rsa.ExportRSAPrivateKey()), Convert.ToBase64String(ec.ExportPkcs8PrivateKey()), rsa.ToXmlString(includePrivateParameters: true),
                rsa.ExportPkcs8PrivateKeyPem().Replace("\n", "\\n", StringComparison.Ordinal), ec.ExportECPrivateKeyPem().Replace("\n", "\r\n", StringComparison.Ordinal),
            ];
            foreach (var key in whole)
            {
                yield return new CorpusCase("private keys", "x = \"" + key + "\"", key);
            }
        }
    }

    /// <summary>What people choose: a word with something behind or inside it, or what a generator gave them.</summary>
    private static string Chosen(CorpusRandom random)
    {
        var word = random.Pick(CorpusWords.ChosenWords);
        return random.Below(6) switch
        {
            0 => word + random.Of(CorpusRandom.Digits, 2 + random.Below(3)),
            1 => word + random.Pick("!", "#", "$") + random.Of(CorpusRandom.Digits, 2),
            2 => Leet(word) + random.Of(CorpusRandom.Digits, 2),
            3 => random.Of(CorpusRandom.Base62 + "!#%*+-=?^_~", 10 + random.Below(8)),
            4 => word + "-" + random.Pick(CorpusWords.ChosenWords) + "-" + random.Of(CorpusRandom.Digits, 2),
            _ => random.Of(CorpusRandom.Base62, 12 + random.Below(12)),
        };
    }

    private static string Leet(string word) => word.Replace('e', '3').Replace('a', '4').Replace('o', '0').Replace('i', '1') + "!";

    /// <summary>What an issuer or a tool gives: random in one of the usual alphabets.</summary>
    private static string Issued(CorpusRandom random) => random.Below(6) switch
    {
        0 => random.Of(CorpusRandom.Hex, random.Pick(32, 40, 64)),
        1 => Convert.ToBase64String(random.Bytes(random.Pick(24, 32, 48))),
        2 => random.Of(CorpusRandom.Base62 + "-_", 24 + random.Below(24)),
        3 => random.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 24 + random.Below(8)),
        4 => Convert.ToBase64String(random.Bytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
        _ => random.Of(CorpusRandom.Base62, 20 + random.Below(30)),
    };

    /// <summary>A name and a value as one of the usual formats writes them.</summary>
    private static string Around(CorpusRandom random, string name, string value, bool isQuotedOnly)
    {
        var plain = name.Replace(':', '_').Replace('.', '_');
        return random.Below(isQuotedOnly ? 6 : 8) switch
        {
            0 => $"{{ \"{name}\": \"{value}\" }}",
            1 => $"var {plain} = \"{value}\";",
            2 => $"{plain}: '{value}'",
            3 => $"<add key=\"{name}\" value=\"{value}\" />",
            4 => $"{plain}=\"{value}\"",
            5 => $"settings[\"{plain}\"] = \"{value}\";",
            6 => $"export {plain.Replace('-', '_')}={value}\n",
            _ => $"{plain}: {value}\n",
        };
    }
}
