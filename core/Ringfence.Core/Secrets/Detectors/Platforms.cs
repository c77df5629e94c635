namespace Ringfence.Secrets.Detectors;

/// <summary>Clouds and platforms to host on.</summary>
internal static class Platforms
{
    private static readonly SecretDetector AlibabaSecret = new(
        "alibaba-access-key-secret", "Alibaba Cloud", "Alibaba Cloud access key secret", Array.Empty<ISecretShape>())
    {
        Variable = "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        Rotation = "Alibaba Cloud: RAM, Users, AccessKey",
    };

    private static readonly SecretDetector TencentSecret = new("tencent-secret-key", "Tencent Cloud", "Tencent Cloud secret key", Array.Empty<ISecretShape>())
    {
        Variable = "TENCENTCLOUD_SECRET_KEY",
        Rotation = "Tencent Cloud: CAM, API keys",
    };

    internal static readonly SecretDetector[] All =
    [
        new("alibaba-access-key-id", "Alibaba Cloud", "Alibaba Cloud access key id", "LTAI{w20}")
        {
            Variable = "ALIBABA_CLOUD_ACCESS_KEY_ID",
            Rotation = "Alibaba Cloud: RAM, Users, AccessKey",
            Confidence = SecretConfidence.Medium,
            Companion = new SecretCompanion(AlibabaSecret, Alphabet.Base62, 30),
        },
        new("tencent-secret-id", "Tencent Cloud", "Tencent Cloud secret id", "AKID{w32}")
        {
            Variable = "TENCENTCLOUD_SECRET_ID",
            Rotation = "Tencent Cloud: CAM, API keys",
            Confidence = SecretConfidence.Medium,
            Companion = new SecretCompanion(TencentSecret, Alphabet.Base62, 32),
        },
        new("aws-bedrock-api-key", "AWS", "Amazon Bedrock API key", "ABSK{b109-269}", "ABSK{b109-269}=", "ABSK{b109-269}==")
        {
            Variable = "AWS_BEARER_TOKEN_BEDROCK",
            Rotation = "AWS: Bedrock, API keys",
        },
        new("aws-mws-key", "Amazon", "Amazon MWS auth token", "amzn.mws.{g}")
        {
            Variable = "MWS_AUTH_TOKEN",
            Rotation = "Amazon Seller Central: Manage your apps",
        },
        new("amazon-oauth-client-secret", "Amazon", "Login with Amazon client secret", "amzn1.oa2-cs.v1.{x64}")
        {
            Variable = "LWA_CLIENT_SECRET",
            Rotation = "Amazon developer console: Login with Amazon, Security profiles",
        },
        new("google-oauth-access-token", "Google", "Google OAuth access token", "ya29.{u60-400}")
        {
            Variable = "GOOGLE_OAUTH_ACCESS_TOKEN",
            Rotation = "Google: it expires within the hour; revoke it at the OAuth endpoint",
            Confidence = SecretConfidence.Medium,
        },
        new("google-oauth-refresh-token", "Google", "Google OAuth refresh token", "1//0{d1}{u60-140}")
        {
            Variable = "GOOGLE_REFRESH_TOKEN",
            Rotation = "Google account: Security, Third-party access",
        },
        new("firebase-messaging-key", "Google", "Firebase Cloud Messaging server key", "AAAA{u7}:APA91b{u134}")
        {
            Variable = "FCM_SERVER_KEY",
            Rotation = "Firebase: project settings, Cloud Messaging",
        },
        new("digitalocean-spaces-key-id", "DigitalOcean", "DigitalOcean Spaces key id", "DO00{A16}")
        {
            Variable = "SPACES_KEY",
            Rotation = "DigitalOcean: API, Spaces keys",
            Confidence = SecretConfidence.Medium,
        },
        new("cloudflare-origin-ca-key", "Cloudflare", "Cloudflare Origin CA key", "v1.0-{x24}-{x146}")
        {
            Variable = "CLOUDFLARE_ORIGIN_CA_KEY",
            Rotation = "Cloudflare: My profile, API tokens, API keys",
            Source = "Cloudflare's documentation of API keys",
        },
        new("cloudflare-tunnel-token", "Cloudflare", "Cloudflare tunnel token",
            "eyJhIjoi{b140-240}",
            "eyJhIjoi{b140-240}=",
            "eyJhIjoi{b140-240}==")
        {
            Variable = "TUNNEL_TOKEN",
            Rotation = "Cloudflare: Zero Trust, Networks, Tunnels, Refresh token",
        },
        new("netlify-access-token", "Netlify", "Netlify access token", "nfp_{w36-40}")
        {
            Variable = "NETLIFY_AUTH_TOKEN",
            Rotation = "Netlify: User settings, Applications",
        },
        new("fly-access-token", "Fly.io", "Fly.io access token", "fo1_{u43}", "fm2_{b120-1200}", "fm2_{b120-1200}=", "fm2_{b120-1200}==")
        {
            Variable = "FLY_API_TOKEN",
            Rotation = "Fly.io: Dashboard, Tokens",
        },
        new("render-api-key", "Render", "Render API key", "rnd_{w28}")
        {
            Variable = "RENDER_API_KEY",
            Rotation = "Render: Account settings, API keys",
        },
        new("yandex-api-key", "Yandex Cloud", "Yandex Cloud API key", "AQVN{u35-36}")
        {
            Variable = "YC_API_KEY",
            Rotation = "Yandex Cloud: Service accounts, API keys",
        },
        new("yandex-oauth-token", "Yandex", "Yandex OAuth token", "y0_{u55-66}")
        {
            Variable = "YC_TOKEN",
            Rotation = "Yandex ID: Data, Access to your data",
        },
        new("scalingo-api-token", "Scalingo", "Scalingo API token", "tk-us-{u48}")
        {
            Variable = "SCALINGO_API_TOKEN",
            Rotation = "Scalingo: Profile, API tokens",
        },
        new("tailscale-key", "Tailscale", "Tailscale key",
            "tskey-auth-{w10-32}-{w20-48}",
            "tskey-api-{w10-32}-{w20-48}",
            "tskey-client-{w10-32}-{w20-48}",
            "tskey-scim-{w10-32}-{w20-48}",
            "tskey-webhook-{w10-32}-{w20-48}")
        {
            Variable = "TS_AUTHKEY",
            Rotation = "Tailscale: Settings, Keys",
            Source = "Tailscale's documentation of key prefixes",
        },
        new("supabase-secret-key", "Supabase", "Supabase secret key", "sb_secret_{u22}_{u8}")
        {
            Variable = "SUPABASE_SECRET_KEY",
            Rotation = "Supabase: project settings, API keys",
            Source = "Supabase's announcement of new API keys",
        },
    ];
}
