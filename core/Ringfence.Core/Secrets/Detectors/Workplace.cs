namespace Ringfence.Secrets.Detectors;

/// <summary>Tools of the daily work.</summary>
internal static class Workplace
{
    internal static readonly SecretDetector[] All =
    [
        new("linear-api-key", "Linear", "Linear API key", "lin_api_{w40}")
        {
            Variable = "LINEAR_API_KEY",
            Rotation = "Linear: Settings, Security & access, Personal API keys",
        },
        new("notion-token", "Notion", "Notion integration token", "ntn_{d11}{w35}")
        {
            Variable = "NOTION_TOKEN",
            Rotation = "Notion: My integrations, the integration's secret",
            Source = "Notion's changelog (2024)",
        },
        new("notion-legacy-token", "Notion", "Notion integration token", "secret_{w43}")
        {
            Variable = "NOTION_TOKEN",
            Rotation = "Notion: My integrations, the integration's secret",
            Source = "Notion's changelog (2024)",
            Confidence = SecretConfidence.Medium,
        },
        new("airtable-token", "Airtable", "Airtable personal access token", "pat{w14}.{x64}")
        {
            Variable = "AIRTABLE_API_KEY",
            Rotation = "Airtable: Developer hub, Personal access tokens",
        },
        new("figma-token", "Figma", "Figma personal access token", "figd_{u40}")
        {
            Variable = "FIGMA_TOKEN",
            Rotation = "Figma: Settings, Security, Personal access tokens",
        },
        new("contentful-token", "Contentful", "Contentful personal access token", "CFPAT-{u43}")
        {
            Variable = "CONTENTFUL_MANAGEMENT_TOKEN",
            Rotation = "Contentful: Account settings, CMA tokens",
        },
        new("hubspot-token", "HubSpot", "HubSpot private app token",
            "pat-na1-{g}", "pat-eu1-{g}")
        {
            Variable = "HUBSPOT_ACCESS_TOKEN",
            Rotation = "HubSpot: Settings, Integrations, Private apps",
        },
        new("onepassword-service-token", "1Password", "1Password service account token", "ops_eyJ{b250-2000}", "ops_eyJ{b250-2000}=")
        {
            Variable = "OP_SERVICE_ACCOUNT_TOKEN",
            Rotation = "1Password: Developer, Service accounts",
        },
    ];
}
