using System.Globalization;
using System.Text;

namespace Ringfence.TestKit;

/// <summary>
/// Makes random texts of every credential format, checksums included, so that no real-looking key stands in the tree. Written from the
/// issuers' descriptions, not from the product's patterns: a format mistyped there shows here.
/// </summary>
public static partial class SampleSecrets
{
    private const string Digits = "0123456789";
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Base62 = Digits + Upper + Lower;
    private const string Url = Base62 + "-_";
    private const string Base64 = Base62 + "+/";
    private const string Hex = Digits + "abcdef";
    private const string Base32 = Upper + "234567";

    private static readonly Dictionary<string, Func<Maker, string>[]> Formats = new(CreateMore(), StringComparer.Ordinal)
    {
        ["github-personal-access-token"] = [m => m.GitHub("ghp")],
        ["github-oauth-token"] = [m => m.GitHub("gho")],
        ["github-user-token"] = [m => m.GitHub("ghu")],
        ["github-installation-token"] = [m => m.GitHub("ghs")],
        ["github-stateless-installation-token"] = [m => "ghs_" + m.Of(Digits, 6) + "_" + m.Jwt(380)],
        ["github-refresh-token"] = [m => "ghr_" + m.Of(Base62, 76), m => "ghr_" + m.Of(Base62, 36)],
        ["github-fine-grained-token"] = [m => "github_pat_" + m.Of(Base62, 22) + "_" + m.Of(Base62, 59)],
        ["gitlab-personal-access-token"] = [m => "glpat-" + m.Of(Url, 20)],
        ["gitlab-routable-token"] = [m => "glpat-" + m.Of(Url, 40) + "." + m.Of(Digits + Lower, 9)],
        ["gitlab-versioned-token"] = [m => m.GitLab()],
        ["gitlab-deploy-token"] = [m => "gldt-" + m.Of(Url, 20)],
        ["gitlab-runner-token"] = [m => "glrt-" + m.Of(Url, 20), m => "glrt-t1_" + m.Of(Url, 44) + "." + m.Of(Digits + Lower, 9)],
        ["gitlab-trigger-token"] = [m => "glptt-" + m.Of(Hex, 40)],
        ["gitlab-agent-token"] = [m => "glagent-" + m.Of(Url, 50)],
        ["gitlab-oauth-secret"] = [m => "gloas-" + m.Of(Hex, 64)],
        ["azure-devops-token"] = [m => m.Of(Base62, 76) + "AZDO" + m.Of(Base62, 4)],
        ["atlassian-api-token"] = [m => "ATATT3xFfGF0" + m.Of(Base62 + "_", 171) + "=" + m.Of(Digits + "ABCDEF", 8)],
        ["sourcegraph-access-token"] = [m => "sgp_" + m.Of(Hex, 16) + "_" + m.Of(Hex, 40), m => "sgp_local_" + m.Of(Hex, 40)],
        ["aws-access-key-id"] = [m => "AKIA" + m.Of(Base32, 16)],
        ["aws-temporary-key-id"] = [m => "ASIA" + m.Of(Base32, 16)],
        ["google-api-key"] = [m => "AIza" + m.Of(Url, 35)],
        ["google-oauth-client-secret"] = [m => "GOCSPX-" + m.Of(Url, 28)],
        ["digitalocean-access-token"] = [m => "dop_v1_" + m.Of(Hex, 64), m => "doo_v1_" + m.Of(Hex, 64)],
        ["digitalocean-refresh-token"] = [m => "dor_v1_" + m.Of(Hex, 64)],
        ["heroku-api-key"] = [m => "HRKU-AA" + m.Of(Url, 58)],
        ["supabase-access-token"] = [m => "sbp_" + m.Of(Hex, 40)],
        ["planetscale-password"] = [m => "pscale_pw_" + m.Of(Url, 43)],
        ["planetscale-service-token"] = [m => "pscale_tkn_" + m.Of(Url, 43)],
        ["azure-account-key"] = [m => m.Bytes(64)],
        ["azure-storage-key"] = [m => m.Azure512("+ASt")],
        ["azure-cosmos-key"] = [m => m.Azure512("ACDb")],
        ["azure-batch-key"] = [m => m.Azure512("+ABa")],
        ["azure-api-management-key"] = [m => m.Azure512("APIM")],
        ["azure-shared-access-key"] = [m => m.Bytes(32)],
        ["azure-service-bus-key"] = [m => m.Azure256("+ASb")],
        ["azure-event-hubs-key"] = [m => m.Azure256("+AEh")],
        ["azure-relay-key"] = [m => m.Azure256("+ARm")],
        ["azure-iot-key"] = [m => m.Azure256("AIoT")],
        ["azure-redis-key"] = [m => m.Azure256("AzCa")],
        ["azure-event-grid-key"] = [m => m.Azure256("AZEG")],
        ["azure-search-key"] = [m => m.Of(Base62, 42) + "AzSe" + m.Of("ABCD", 1) + m.Of(Base62, 5)],
        ["azure-functions-key"] = [m => m.Of(Url, 44) + "AzFu" + m.Of(Url, 5) + m.Of("AQgw", 1) + "=="],
        ["azure-container-registry-key"] = [m => m.Of(Base64, 42) + "+ACR" + m.Of("ABCD", 1) + m.Of(Base64, 5)],
        ["azure-annotated-key"] = [m => m.AzureAnnotated(), m => m.AzureAnnotated() + m.Of(Base62, 2) + "=="],
        ["entra-client-secret"] = [m => m.Of(Url + ".~", 3) + "8Q~" + m.Of(Url + ".~", 34), m => m.Of(Url + ".~", 3) + "7Q~" + m.Of(Url + ".~", 31)],
        ["npm-access-token"] = [m => m.GitHub("npm")],
        ["nuget-api-key"] = [m => "oy2" + m.Of(Digits + Lower, 43)],
        ["pypi-api-token"] = [m => "pypi-AgEIcHlwaS5vcmc" + m.Of(Url, 150), m => "pypi-AgENdGVzdC5weXBpLm9yZw" + m.Of(Url, 150)],
        ["rubygems-api-key"] = [m => "rubygems_" + m.Of(Hex, 48)],
        ["crates-io-token"] = [m => "cio" + m.Of(Base62, 32)],
        ["docker-hub-token"] = [m => "dckr_pat_" + m.Of(Url, 27), m => "dckr_oat_" + m.Of(Url, 32)],
        ["vault-service-token"] = [m => "hvs." + m.Of(Url, 95)],
        ["vault-batch-token"] = [m => "hvb." + m.Of(Url, 160)],
        ["terraform-cloud-token"] = [m => m.Of(Base62, 14) + ".atlasv1." + m.Of(Base62, 67)],
        ["databricks-access-token"] = [m => "dapi" + m.Of(Hex, 32), m => "dapi" + m.Of(Hex, 32) + "-" + m.Of(Digits, 1)],
        ["grafana-service-account-token"] = [m => m.Grafana()],
        ["grafana-cloud-token"] = [m => "glc_eyJ" + m.Of(Base62, 120)],
        ["new-relic-user-key"] = [m => "NRAK-" + m.Of(Upper + Digits, 27)],
        ["sentry-user-token"] = [m => "sntryu_" + m.Of(Hex, 64)],
        ["dynatrace-api-token"] = [m => "dt0c01." + m.Of(Base32, 24) + "." + m.Of(Base32, 64)],
        ["pulumi-access-token"] = [m => "pul-" + m.Of(Hex, 40)],
        ["doppler-personal-token"] = [m => "dp.pt." + m.Of(Base62, 43)],
        ["postman-api-key"] = [m => "PMAK-" + m.Of(Hex, 24) + "-" + m.Of(Hex, 34)],
        ["slack-bot-token"] = [m => "xoxb-" + m.Of(Digits, 12) + "-" + m.Of(Digits, 13) + "-" + m.Of(Base62, 24), m => "xoxb-" + m.Of(Digits, 12) + "-" + m.Of(Base62, 24)],
        ["slack-user-token"] = [m => "xoxp-" + m.Of(Digits, 11) + "-" + m.Of(Digits, 12) + "-" + m.Of(Digits, 13) + "-" + m.Of(Hex, 32)],
        ["slack-app-token"] = [m => "xapp-1-A" + m.Of(Upper + Digits, 10) + "-" + m.Of(Digits, 13) + "-" + m.Of(Hex, 64)],
        ["slack-webhook"] = [m => "https://hooks.slack.com/services/T" + m.Of(Upper + Digits, 8) + "/B" + m.Of(Upper + Digits, 10) + "/" + m.Of(Base62, 24)],
        ["discord-bot-token"] = [m => m.Discord(27), m => m.Discord(38)],
        ["discord-webhook"] = [m => "https://discord.com/api/webhooks/" + m.Of(Digits, 18) + "/" + m.Of(Url, 68), m => "https://discordapp.com/api/webhooks/" + m.Of(Digits, 18) + "/" + m.Of(Url, 68)],
        ["telegram-bot-token"] = [m => m.Of(Digits, 10) + ":AA" + m.Of(Url, 33)],
        ["sendgrid-api-key"] = [m => "SG." + m.Of(Url, 22) + "." + m.Of(Url, 43)],
        ["mailgun-api-key"] = [m => "key-" + m.Of(Hex, 32)],
        ["mailchimp-api-key"] = [m => m.Of(Hex, 32) + "-us" + m.Of(Digits, 2)],
        ["brevo-api-key"] = [m => "xkeysib-" + m.Of(Hex, 64) + "-" + m.Of(Base62, 16)],
        ["stripe-secret-key"] = [m => "sk_live_" + m.Of(Base62, 24), m => "sk_live_51" + m.Of(Base62, 97), m => "sk_test_" + m.Of(Base62, 24)],
        ["stripe-restricted-key"] = [m => "rk_live_" + m.Of(Base62, 99), m => "rk_test_" + m.Of(Base62, 24)],
        ["stripe-webhook-secret"] = [m => "whsec_" + m.Of(Base62, 32), m => "whsec_" + m.Of(Hex, 64)],
        ["square-client-secret"] = [m => "sq0csp-" + m.Of(Url, 43)],
        ["square-access-token"] = [m => "sq0atp-" + m.Of(Url, 22)],
        ["shopify-access-token"] = [m => "shpat_" + m.Of(Hex, 32), m => "shpca_" + m.Of(Hex, 32), m => "shppa_" + m.Of(Hex, 32)],
        ["shopify-shared-secret"] = [m => "shpss_" + m.Of(Hex, 32)],
        ["openai-api-key"] = [m => m.OpenAi("sk-proj-", 74), m => m.OpenAi("sk-proj-", 58), m => m.OpenAi("sk-svcacct-", 74), m => "sk-" + m.Of(Base62, 20) + "T3BlbkFJ" + m.Of(Base62, 20)],
        ["openai-admin-key"] = [m => m.OpenAi("sk-admin-", 58), m => m.OpenAi("sk-admin-", 74)],
        ["anthropic-api-key"] = [m => "sk-ant-api03-" + m.Of(Url, 93) + "AA"],
        ["anthropic-admin-key"] = [m => "sk-ant-admin01-" + m.Of(Url, 93) + "AA"],
        ["anthropic-oauth-token"] = [m => "sk-ant-oat01-" + m.Of(Url, 93) + "AA"],
        ["hugging-face-token"] = [m => "hf_" + m.Of(Upper + Lower, 34)],
        ["hugging-face-organization-token"] = [m => "api_org_" + m.Of(Upper + Lower, 34)],
        ["groq-api-key"] = [m => "gsk_" + m.Of(Base62, 52)],
        ["perplexity-api-key"] = [m => "pplx-" + m.Of(Base62, 48)],
        ["xai-api-key"] = [m => "xai-" + m.Of(Base62, 80)],
        ["replicate-api-token"] = [m => "r8_" + m.Of(Base62, 37)],
        ["langsmith-api-key"] = [m => "lsv2_pt_" + m.Of(Hex, 32) + "_" + m.Of(Hex, 10)],
        ["linear-api-key"] = [m => "lin_api_" + m.Of(Base62, 40)],
        ["notion-token"] = [m => "ntn_" + m.Of(Digits, 11) + m.Of(Base62, 35)],
        ["notion-legacy-token"] = [m => "secret_" + m.Of(Base62, 43)],
        ["airtable-token"] = [m => "pat" + m.Of(Base62, 14) + "." + m.Of(Hex, 64)],
        ["figma-token"] = [m => "figd_" + m.Of(Url, 40)],
        ["contentful-token"] = [m => "CFPAT-" + m.Of(Url, 43)],
        ["hubspot-token"] = [m => "pat-na1-" + m.Guid(), m => "pat-eu1-" + m.Guid()],
        ["onepassword-service-token"] = [m => "ops_eyJ" + m.Of(Base62, 600)],
        ["private-key"] = [m => m.Pem("PRIVATE KEY"), m => m.Pem("RSA PRIVATE KEY"), m => m.Pem("EC PRIVATE KEY"), m => m.Pem("OPENSSH PRIVATE KEY"), m => m.Pem("PGP PRIVATE KEY BLOCK")],
        ["encrypted-private-key"] = [m => m.Pem("ENCRYPTED PRIVATE KEY")],
        ["google-service-account-key"] = [m => m.Pem("PRIVATE KEY").Replace("\n", "\\n", StringComparison.Ordinal)],
        ["base64-private-key"] = [m => Convert.ToBase64String(SampleKeys.Encode("PRIVATE KEY", m.Random)), m => Convert.ToBase64String(SampleKeys.Encode("RSA PRIVATE KEY", m.Random)), m => Convert.ToBase64String(SampleKeys.Encode("EC PRIVATE KEY", m.Random))],
        ["base64-pkcs12"] = [m => Convert.ToBase64String(SampleKeys.Encode("PKCS12", m.Random))],
        ["putty-private-key"] = [m => m.Putty("none")],
        ["rsa-xml-private-key"] = [m => "<RSAKeyValue><Modulus>" + m.Bytes(128) + "</Modulus><Exponent>AQAB</Exponent><P>" + m.Bytes(64) + "</P><D>" + m.Bytes(128) + "</D></RSAKeyValue>"],
        ["json-web-key"] = [m => m.Of(Url, 43)],
        ["age-secret-key"] = [m => "AGE-SECRET-KEY-1" + m.Of("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", 58)],
        ["json-web-token"] = [m => m.Jwt(80)],
        ["aws-secret-access-key"] = [m => m.Of(Base64, 40)],
    };

    /// <summary>The identities of the formats.</summary>
    public static IReadOnlyCollection<string> Ids => Formats.Keys;

    /// <summary>How many shapes a format comes in.</summary>
    public static int VariantCount(string id) => Formats[id].Length;

    /// <summary>A text of that format: the same for the same arguments on every machine.</summary>
    public static string Create(string id, int seed = 1, int variant = 0) => Formats[id][variant](new Maker(seed));

    /// <summary>The surroundings without which the format is not recognised, or the value itself.</summary>
    public static string InContext(string id, string value) => id switch
    {
        "azure-account-key" => "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=" + value + ";EndpointSuffix=core.windows.net",
        "azure-shared-access-key" => "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=" + value,
        "json-web-key" => "one key: 'kty':'EC','crv':'P-256','d':'" + value + "','x':'AAAA'",
        "google-service-account-key" => "'type':'service_account','private_key_id':'1','private_key':'" + value + "'",
        "npm-legacy-token" => "//registry.npmjs.org/:_authToken=" + value,
        "ifttt-webhook-key" => "https://maker.ifttt.com/trigger/door_open/with/key/" + value,
        "alibaba-access-key-secret" => "id=" + Create("alibaba-access-key-id", 777) + "\nsecret=" + value,
        "tencent-secret-key" => "id=" + Create("tencent-secret-id", 777) + "\nsecret=" + value,
        "aws-secret-access-key" => "id=" + Create("aws-access-key-id", 7) + "\nsecret=" + value,
        _ => value,
    };

    /// <summary>CRC-32 (IEEE 802.3), bit by bit.</summary>
    public static uint Crc32(string ascii)
    {
        var crc = uint.MaxValue;
        foreach (var c in ascii)
        {
            crc ^= c;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
            }
        }

        return ~crc;
    }

    private sealed class Maker(int seed)
    {
        // A generator of our own: System.Random promises no stable sequence.
        private ulong _state = unchecked((ulong)seed * 0x9E3779B97F4A7C15 + 0xD1B54A32D192ED03);

        internal string Of(string alphabet, int length)
        {
            var text = new StringBuilder(length);
            for (var i = 0; i < length; i++)
            {
                text.Append(alphabet[(int)(Next() % (ulong)alphabet.Length)]);
            }

            return text.ToString();
        }

        internal string GitHub(string prefix)
        {
            var body = Of(Base62, 30);
            return prefix + "_" + body + InBase(Crc32(body), Base62, 6);
        }

        internal string GitLab()
        {
            var payload = "glpat-" + Of(Url, 36) + ".01." + InBase(36, Digits + Lower, 2);
            return payload + InBase(Crc32(payload), Digits + Lower, 7);
        }

        internal string Grafana()
        {
            var body = "glsa_" + Of(Base62, 32);
            var crc = Crc32(body);
            return body + "_" + Convert.ToHexString([(byte)crc, (byte)(crc >> 8), (byte)(crc >> 16), (byte)(crc >> 24)]).ToLowerInvariant();
        }

        internal string Azure512(string signature) => Of(Base64, 76) + signature + Of(Base64, 5) + Of("AQgw", 1) + "==";

        internal string Azure256(string signature) => Of(Base62, 33) + signature + Of("ABCDEFGHIJKLMNOP", 1) + Of(Base62, 5) + "=";

        internal string AzureAnnotated() =>
            Of(Base62, 52) + "JQQJ99" + Of(Base62, 1) + Of("ABCDEFGHIJKL", 1) + Of(Base62, 16) + Of(Upper + Lower, 1) + Of(Base62, 7);

        internal string OpenAi(string prefix, int length) => prefix + Of(Url, length) + "T3BlbkFJ" + Of(Url, length);

        internal string Bytes(int count) => Convert.ToBase64String(Random(count));

        internal string Discord(int signatureLength)
        {
            var id = Encoding.ASCII.GetBytes("1" + Of(Digits, 17));
            return Convert.ToBase64String(id).TrimEnd('=') + "." + Of(Url, 6) + "." + Of(Url, signatureLength);
        }

        internal string Putty(string encryption) =>
            "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: " + encryption + "\nComment: key\nPublic-Lines: 1\n" + Bytes(48) + "\nPrivate-Lines: 1\n" + Bytes(48)
            + "\nPrivate-MAC: " + Of(Hex, 64);

        internal string Guid() => Of(Hex, 8) + "-" + Of(Hex, 4) + "-" + Of(Hex, 4) + "-" + Of(Hex, 4) + "-" + Of(Hex, 12);

        internal string Jwt(int payloadLength) => JwtOf("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", "{\"sub\":\"" + Of(Base62, payloadLength * 3 / 4) + "\"}");

        internal string JwtOf(string header, string payload) => UrlBase64(header) + "." + UrlBase64(payload) + "." + Of(Url, 43);

        private static string UrlBase64(string text) =>
            Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

        internal string Pem(string label)
        {
            var base64 = Convert.ToBase64String(SampleKeys.Encode(label, Random));
            var text = new StringBuilder("-----BEGIN " + label + "-----\n");
            for (var at = 0; at < base64.Length; at += 64)
            {
                text.Append(base64.AsSpan(at, Math.Min(64, base64.Length - at))).Append('\n');
            }

            return text.Append("-----END " + label + "-----").ToString();
        }

        internal byte[] Random(int count)
        {
            var bytes = new byte[count];
            for (var i = 0; i < count; i++)
            {
                bytes[i] = (byte)(Next() >> 32);
            }

            return bytes;
        }

        private static string InBase(uint value, string digits, int length)
        {
            var text = new char[length];
            for (var i = length - 1; i >= 0; i--)
            {
                text[i] = digits[(int)(value % (uint)digits.Length)];
                value /= (uint)digits.Length;
            }

            return value == 0 ? new string(text) : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{length} digits do not suffice."), nameof(length));
        }

        // SplitMix64.
        private ulong Next()
        {
            var z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
            z = (z ^ z >> 27) * 0x94D049BB133111EB;
            return z ^ z >> 31;
        }
    }
}
