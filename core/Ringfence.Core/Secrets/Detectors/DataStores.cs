namespace Ringfence.Secrets.Detectors;

/// <summary>Databases and stores.</summary>
internal static class DataStores
{
    internal static readonly SecretDetector[] All =
    [
        new("planetscale-oauth-token", "PlanetScale", "PlanetScale OAuth token", "pscale_oauth_{u32-64}")
        {
            Variable = "PLANETSCALE_OAUTH_TOKEN",
            Rotation = "PlanetScale: organization Settings, OAuth applications",
        },
        new("neon-api-key", "Neon", "Neon API key", "napi_{l64}")
        {
            Variable = "NEON_API_KEY",
            Rotation = "Neon: Account settings, API keys",
        },
        new("mongodb-service-account-secret", "MongoDB Atlas", "MongoDB Atlas service account secret", "mdb_sa_sk_{u40}")
        {
            Variable = "MONGODB_ATLAS_CLIENT_SECRET",
            Rotation = "Atlas: Access manager, Service accounts",
        },
        new("cockroachdb-api-key", "CockroachDB", "CockroachDB Cloud API key", "CCDB1_{w22}_{w40}")
        {
            Variable = "COCKROACH_API_KEY",
            Rotation = "CockroachDB Cloud: Access management, Service accounts",
        },
        new("aiven-service-password", "Aiven", "Aiven service password", "AVNS_{u19}")
        {
            Variable = "AIVEN_SERVICE_PASSWORD",
            Rotation = "Aiven: the service, Users, Reset password",
        },
        new("clickhouse-cloud-secret", "ClickHouse", "ClickHouse Cloud API secret", "4b1d{w38}")
        {
            Variable = "CLICKHOUSE_KEY_SECRET",
            Rotation = "ClickHouse Cloud: API keys",
        },
        new("databricks-oauth-secret", "Databricks", "Databricks OAuth secret", "dose{x32}")
        {
            Variable = "DATABRICKS_CLIENT_SECRET",
            Rotation = "Databricks: Settings, Identity and access, Service principals",
        },
        new("elastic-cloud-api-key", "Elastic", "Elastic Cloud API key", "essu_{b60-140}", "essu_{b60-140}=", "essu_{b60-140}==")
        {
            Variable = "EC_API_KEY",
            Rotation = "Elastic Cloud: Features, API keys",
        },
        new("xata-api-key", "Xata", "Xata API key", "xau_{w32-40}")
        {
            Variable = "XATA_API_KEY",
            Rotation = "Xata: Account settings, API keys",
        },
        new("pinecone-api-key", "Pinecone", "Pinecone API key", "pcsk_{w5-6}_{w63}")
        {
            Variable = "PINECONE_API_KEY",
            Rotation = "Pinecone: API keys",
        },
        new("prefect-api-key", "Prefect", "Prefect Cloud API key", "pnu_{w36}", "pnb_{w36}")
        {
            Variable = "PREFECT_API_KEY",
            Rotation = "Prefect Cloud: API keys",
        },
    ];
}
