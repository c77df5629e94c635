namespace Ringfence.Secrets.Detectors;

/// <summary>Monitoring, logging and product analytics.</summary>
internal static class Observability
{
    internal static readonly SecretDetector[] All =
    [
        new("new-relic-license-key", "New Relic", "New Relic license key", "{h36}NRAL")
        {
            Variable = "NEW_RELIC_LICENSE_KEY",
            Rotation = "New Relic: API keys",
            Source = "New Relic's documentation of API keys",
        },
        new("new-relic-insights-key", "New Relic", "New Relic insights key", "NRII-{u32}")
        {
            Variable = "NEW_RELIC_INSERT_KEY",
            Rotation = "New Relic: API keys",
        },
        new("sentry-org-token", "Sentry", "Sentry organization auth token",
            "sntrys_eyJ{b80-400}_{b43}",
            "sntrys_eyJ{b80-400}=_{b43}",
            "sntrys_eyJ{b80-400}==_{b43}")
        {
            Variable = "SENTRY_AUTH_TOKEN",
            Rotation = "Sentry: organization settings, Auth tokens",
            Source = "Sentry's developer documentation of its tokens",
        },
        new("grafana-api-key", "Grafana", "Grafana API key", "eyJrIjoi{b70-400}", "eyJrIjoi{b70-400}=", "eyJrIjoi{b70-400}==")
        {
            Variable = "GRAFANA_API_KEY",
            Rotation = "Grafana: Administration, API keys",
        },
        new("honeycomb-ingest-key", "Honeycomb", "Honeycomb ingest key", "hcaik_{l58}", "hcaic_{l58}")
        {
            Variable = "HONEYCOMB_API_KEY",
            Rotation = "Honeycomb: Environment settings, API keys",
        },
        new("dynatrace-platform-token", "Dynatrace", "Dynatrace platform token",
            "dt0s01.{A8}.{A64}",
            "dt0s02.{A8}.{A64}",
            "dt0s16.{A8}.{A64}")
        {
            Variable = "DYNATRACE_PLATFORM_TOKEN",
            Rotation = "Dynatrace: My platform tokens",
            Source = "Dynatrace's documentation of token formats",
        },
        new("axiom-token", "Axiom", "Axiom token", "xaat-{g}", "xapt-{g}")
        {
            Variable = "AXIOM_TOKEN",
            Rotation = "Axiom: Settings, API tokens",
            Source = "Axiom's documentation of tokens",
        },
        new("posthog-personal-key", "PostHog", "PostHog personal API key", "phx_{w43-50}")
        {
            Variable = "POSTHOG_PERSONAL_API_KEY",
            Rotation = "PostHog: Settings, Personal API keys",
            Source = "PostHog's documentation of its keys",
        },
        new("segment-public-api-token", "Segment", "Segment Public API token", "sgp_{w64}")
        {
            Variable = "SEGMENT_API_TOKEN",
            Rotation = "Segment: Workspace settings, Access management, Tokens",
            Source = "Segment's documentation of the Public API",
        },
        new("checkly-api-key", "Checkly", "Checkly API key", "cu_{x32}")
        {
            Variable = "CHECKLY_API_KEY",
            Rotation = "Checkly: User settings, API keys",
        },
        new("rootly-api-key", "Rootly", "Rootly API key", "rootly_{x64}")
        {
            Variable = "ROOTLY_API_KEY",
            Rotation = "Rootly: Organization settings, API keys",
        },
        new("infracost-api-key", "Infracost", "Infracost API key", "ico-{w32}")
        {
            Variable = "INFRACOST_API_KEY",
            Rotation = "Infracost Cloud: Org settings, API tokens",
        },
        new("nightfall-api-key", "Nightfall", "Nightfall API key", "NF-{w32}")
        {
            Variable = "NIGHTFALL_API_KEY",
            Rotation = "Nightfall: Manage API keys",
        },
    ];
}
