namespace Ringfence.Secrets.Detectors;

/// <summary>More tools of the daily work.</summary>
internal static class WorkplaceServices
{
    internal static readonly SecretDetector[] All =
    [
        new("linear-oauth-token", "Linear", "Linear OAuth token", "lin_oauth_{x64}")
        {
            Variable = "LINEAR_TOKEN",
            Rotation = "Linear: Settings, Applications",
            Source = "Linear's documentation of OAuth",
        },
        new("trello-api-token", "Trello", "Trello API token", "ATTA{h72}")
        {
            Variable = "TRELLO_TOKEN",
            Rotation = "Trello: Account settings, Applications",
        },
        new("clickup-api-token", "ClickUp", "ClickUp personal API token", "pk_{d6-9}_{A32}")
        {
            Variable = "CLICKUP_API_TOKEN",
            Rotation = "ClickUp: Settings, Apps",
            Source = "ClickUp's documentation of authentication",
        },
        new("typeform-access-token", "Typeform", "Typeform personal access token",
            "tfp_{t59}")
        {
            Variable = "TYPEFORM_TOKEN",
            Rotation = "Typeform: Settings, Personal tokens",
        },
        new("salesforce-access-token", "Salesforce", "Salesforce access token",
            "00D{w12}!{o80-120}")
        {
            Variable = "SALESFORCE_ACCESS_TOKEN",
            Rotation = "Salesforce: Setup, Session management",
        },
        new("dropbox-access-token", "Dropbox", "Dropbox access token", "sl.{u130-160}", "sl.u.{u130-1600}")
        {
            Variable = "DROPBOX_ACCESS_TOKEN",
            Rotation = "Dropbox: App console, the app",
        },
        new("mapbox-secret-token", "Mapbox", "Mapbox secret access token", "sk.eyJ{u50-160}.{u22}")
        {
            Variable = "MAPBOX_ACCESS_TOKEN",
            Rotation = "Mapbox: Tokens",
            Source = "Mapbox' documentation of access tokens",
        },
        new("readme-api-key", "ReadMe", "ReadMe API key", "rdme_{l70}")
        {
            Variable = "README_API_KEY",
            Rotation = "ReadMe: Configuration, API keys",
        },
        new("postman-collection-token", "Postman", "Postman collection access token", "PMAT-{A26}")
        {
            Variable = "POSTMAN_COLLECTION_TOKEN",
            Rotation = "Postman: the collection, Share, Via API",
        },
        new("adobe-client-secret", "Adobe", "Adobe client secret", "p8e-{u32}")
        {
            Variable = "ADOBE_CLIENT_SECRET",
            Rotation = "Adobe Developer console: the credential, Rotate",
        },
        new("frameio-api-token", "Frame.io", "Frame.io API token", "fio-u-{u64}")
        {
            Variable = "FRAMEIO_TOKEN",
            Rotation = "Frame.io: Developer, Tokens",
        },
        new("zoho-oauth-token", "Zoho", "Zoho OAuth token", "1000.{x32}.{x32}")
        {
            Variable = "ZOHO_REFRESH_TOKEN",
            Rotation = "Zoho: API console",
        },
        new("facebook-access-token", "Meta", "Facebook access token", "EAA{w90-320}")
        {
            Variable = "FACEBOOK_ACCESS_TOKEN",
            Rotation = "Meta: Access token tool; change the app's secret",
        },
        new("instagram-access-token", "Meta", "Instagram access token", "IGQV{u100-260}")
        {
            Variable = "INSTAGRAM_ACCESS_TOKEN",
            Rotation = "Instagram: Apps and websites",
        },
        new("linkedin-client-secret", "LinkedIn", "LinkedIn client secret", "WPL_AP1.{w16}.{b6}==")
        {
            Variable = "LINKEDIN_CLIENT_SECRET",
            Rotation = "LinkedIn Developers: the app, Auth",
        },
        new("defined-networking-key", "Defined Networking", "Defined Networking API key", "dnkey-{u26}-{u52}")
        {
            Variable = "DEFINED_API_KEY",
            Rotation = "Defined Networking: API keys",
        },
        new("zuplo-api-key", "Zuplo", "Zuplo consumer API key", "zpka_{x32}_{x8}")
        {
            Variable = "ZUPLO_API_KEY",
            Rotation = "Zuplo: Services, API keys",
        },
        new("inngest-signing-key", "Inngest", "Inngest signing key", "signkey-prod-{x64}", "signkey-test-{x64}")
        {
            Variable = "INNGEST_SIGNING_KEY",
            Rotation = "Inngest: Manage, Signing key",
            Source = "Inngest's documentation of signing keys",
        },
        new("liveblocks-secret-key", "Liveblocks", "Liveblocks secret key", "sk_prod_{u43-100}", "sk_dev_{u43-100}")
        {
            Variable = "LIVEBLOCKS_SECRET_KEY",
            Rotation = "Liveblocks: the project, API keys",
            Source = "Liveblocks' documentation of API keys",
        },
        new("intra42-client-secret", "42", "42 intra client secret", "s-s4t2ud-{x64}")
        {
            Variable = "INTRA42_CLIENT_SECRET",
            Rotation = "42 intra: Applications",
        },
    ];
}
