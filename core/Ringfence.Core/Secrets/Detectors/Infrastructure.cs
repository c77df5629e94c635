namespace Ringfence.Secrets.Detectors;

/// <summary>Infrastructure, databases and observability.</summary>
internal static class Infrastructure
{
    internal static readonly SecretDetector[] All =
    [
        new("vault-service-token", "HashiCorp Vault", "HashiCorp Vault service token", "hvs.{u90-120}")
        {
            Variable = "VAULT_TOKEN",
            Rotation = "Vault: revoke the token by its accessor",
            Source = "Vault's documentation of token prefixes",
        },
        new("vault-batch-token", "HashiCorp Vault", "HashiCorp Vault batch token", "hvb.{u138-300}")
        {
            Variable = "VAULT_TOKEN",
            Rotation = "Vault: it expires by itself; revoke its parent",
            Source = "Vault's documentation of token prefixes",
        },
        new("terraform-cloud-token", "HCP Terraform", "HCP Terraform API token",
            "{w14}.atlasv1.{[0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_=-]60-70}")
        {
            Variable = "TFE_TOKEN",
            Rotation = "HCP Terraform: User settings, Tokens",
        },
        new("databricks-access-token", "Databricks", "Databricks access token", "dapi{x32}", "dapi{x32}-{d1}")
        {
            Variable = "DATABRICKS_TOKEN",
            Rotation = "Databricks: Settings, Developer, Access tokens",
        },
        new("grafana-service-account-token", "Grafana", "Grafana service account token", "glsa_{w32}_{x8}")
        {
            Variable = "GRAFANA_TOKEN",
            Rotation = "Grafana: Administration, Service accounts",
            Source = "the source of Grafana",
            Check = Checksum.IsGrafanaToken,
        },
        new("grafana-cloud-token", "Grafana", "Grafana Cloud access policy token", "glc_eyJ{b60-400}")
        {
            Variable = "GRAFANA_CLOUD_TOKEN",
            Rotation = "Grafana Cloud: Access Policies",
            Source = "the source of Grafana",
        },
        new("new-relic-user-key", "New Relic", "New Relic user API key", "NRAK-{A27}")
        {
            Variable = "NEW_RELIC_API_KEY",
            Rotation = "New Relic: API keys",
        },
        new("sentry-user-token", "Sentry", "Sentry user auth token", "sntryu_{x64}")
        {
            Variable = "SENTRY_AUTH_TOKEN",
            Rotation = "Sentry: User settings, Auth Tokens",
        },
        new("dynatrace-api-token", "Dynatrace", "Dynatrace API token", "dt0c01.{A24}.{A64}")
        {
            Variable = "DYNATRACE_API_TOKEN",
            Rotation = "Dynatrace: Access tokens",
            Source = "Dynatrace's documentation of its token format",
        },
        new("pulumi-access-token", "Pulumi", "Pulumi access token", "pul-{x40}")
        {
            Variable = "PULUMI_ACCESS_TOKEN",
            Rotation = "Pulumi Cloud: Personal access tokens",
        },
        new("doppler-personal-token", "Doppler", "Doppler personal token", "dp.pt.{w43}")
        {
            Variable = "DOPPLER_TOKEN",
            Rotation = "Doppler: Tokens, Personal",
            Source = "Doppler's documentation of token formats",
        },
        new("postman-api-key", "Postman", "Postman API key", "PMAK-{x24}-{x34}")
        {
            Variable = "POSTMAN_API_KEY",
            Rotation = "Postman: Settings, API keys",
        },
    ];
}
