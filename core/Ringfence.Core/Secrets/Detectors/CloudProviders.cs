namespace Ringfence.Secrets.Detectors;

/// <summary>Clouds other than Azure, whose keys have a file of their own.</summary>
internal static class CloudProviders
{
    private static readonly SecretDetector AwsSecretAccessKey = new(
        "aws-secret-access-key", "AWS", "AWS secret access key", Array.Empty<ISecretShape>())
    {
        Variable = "AWS_SECRET_ACCESS_KEY",
        Rotation = "AWS: IAM, Users, Security credentials, Access keys",
        Source = "the IAM reference on unique identifiers",
    };

    private static readonly SecretCompanion AwsSecretKey = new(AwsSecretAccessKey, Alphabet.Base64, 40);

    internal static readonly SecretDetector[] All =
    [
        new("aws-access-key-id", "AWS", "AWS access key id", "AKIA{i16}")
        {
            Variable = "AWS_ACCESS_KEY_ID",
            Rotation = "AWS: IAM, Users, Security credentials, Access keys",
            Source = "the IAM reference on unique identifiers",
            Companion = AwsSecretKey,
        },
        new("aws-temporary-key-id", "AWS", "AWS temporary access key id", "ASIA{i16}")
        {
            Variable = "AWS_ACCESS_KEY_ID",
            Rotation = "AWS: it expires by itself; revoke the role's active sessions in IAM",
            Source = "the IAM reference on unique identifiers",
            Confidence = SecretConfidence.Medium,
            Companion = AwsSecretKey,
        },
        new("google-api-key", "Google", "Google API key", "AIza{u35}")
        {
            Variable = "GOOGLE_API_KEY",
            Rotation = "Google Cloud: APIs & Services, Credentials",
        },
        new("google-oauth-client-secret", "Google", "Google OAuth client secret", "GOCSPX-{u28}")
        {
            Variable = "GOOGLE_CLIENT_SECRET",
            Rotation = "Google Cloud: APIs & Services, Credentials, the OAuth client",
        },
        new("digitalocean-access-token", "DigitalOcean", "DigitalOcean access token", "dop_v1_{x64}", "doo_v1_{x64}")
        {
            Variable = "DIGITALOCEAN_ACCESS_TOKEN",
            Rotation = "DigitalOcean: API, Tokens",
            Source = "DigitalOcean's announcement of prefixed tokens",
        },
        new("digitalocean-refresh-token", "DigitalOcean", "DigitalOcean refresh token", "dor_v1_{x64}")
        {
            Variable = "DIGITALOCEAN_REFRESH_TOKEN",
            Rotation = "DigitalOcean: API, Authorized applications",
            Source = "DigitalOcean's announcement of prefixed tokens",
        },
        new("heroku-api-key", "Heroku", "Heroku API key", "HRKU-AA{u58}")
        {
            Variable = "HEROKU_API_KEY",
            Rotation = "Heroku: Account settings, Applications, Authorizations",
            Source = "Heroku's changelog",
        },
        new("supabase-access-token", "Supabase", "Supabase access token", "sbp_{x40}")
        {
            Variable = "SUPABASE_ACCESS_TOKEN",
            Rotation = "Supabase: Account, Access Tokens",
        },
        new("planetscale-password", "PlanetScale", "PlanetScale password", "pscale_pw_{u32-64}")
        {
            Variable = "PLANETSCALE_PASSWORD",
            Rotation = "PlanetScale: the database's Settings, Passwords",
        },
        new("planetscale-service-token", "PlanetScale", "PlanetScale service token", "pscale_tkn_{u32-64}")
        {
            Variable = "PLANETSCALE_SERVICE_TOKEN",
            Rotation = "PlanetScale: organization Settings, Service tokens",
        },
    ];
}
