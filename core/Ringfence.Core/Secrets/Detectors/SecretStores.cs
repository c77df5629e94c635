namespace Ringfence.Secrets.Detectors;

/// <summary>Vaults and what opens them.</summary>
internal static class SecretStores
{
    internal static readonly SecretDetector[] All =
    [
        new("vault-recovery-token", "HashiCorp Vault", "HashiCorp Vault recovery token", "hvr.{u90-120}")
        {
            Variable = "VAULT_TOKEN",
            Rotation = "Vault: generate a new recovery token",
            Source = "HashiCorp's documentation of tokens",
        },
        new("doppler-service-token", "Doppler", "Doppler service token",
            "dp.st.{w40-44}",
            "dp.st.{[0123456789abcdefghijklmnopqrstuvwxyz_-]2-35}.{w40-44}")
        {
            Variable = "DOPPLER_TOKEN",
            Rotation = "Doppler: the config, Access",
            Source = "Doppler's documentation of token formats",
        },
        new("doppler-service-account-token", "Doppler", "Doppler service account token", "dp.sa.{w40-44}")
        {
            Variable = "DOPPLER_TOKEN",
            Rotation = "Doppler: Team, Service accounts",
            Source = "Doppler's documentation of token formats",
        },
        new("doppler-cli-token", "Doppler", "Doppler CLI token", "dp.ct.{w40-44}")
        {
            Variable = "DOPPLER_TOKEN",
            Rotation = "Doppler: Tokens, CLI",
            Source = "Doppler's documentation of token formats",
        },
        new("doppler-scim-token", "Doppler", "Doppler SCIM token", "dp.scim.{w40-44}")
        {
            Variable = "DOPPLER_SCIM_TOKEN",
            Rotation = "Doppler: Team settings, SCIM",
            Source = "Doppler's documentation of token formats",
        },
        new("doppler-audit-token", "Doppler", "Doppler audit token", "dp.audit.{w40-44}")
        {
            Variable = "DOPPLER_AUDIT_TOKEN",
            Rotation = "Doppler: Tokens, Audit",
            Source = "Doppler's documentation of token formats",
        },
        new("infisical-service-token", "Infisical", "Infisical service token", "st.{x24}.{x32}.{x32}")
        {
            Variable = "INFISICAL_TOKEN",
            Rotation = "Infisical: project, Access control, Service tokens",
        },
        new("onepassword-secret-key", "1Password", "1Password secret key",
            "A3-{A6}-{A6}-{A5}-{A5}-{A5}-{A5}",
            "A3-{A6}-{A11}-{A5}-{A5}-{A5}")
        {
            Variable = "OP_SECRET_KEY",
            Rotation = "1Password: Manage account, Regenerate secret key",
            Source = "1Password's white paper",
        },
        new("stytch-secret", "Stytch", "Stytch secret", "secret-live-{u36}=", "secret-test-{u36}=")
        {
            Variable = "STYTCH_SECRET",
            Rotation = "Stytch: API keys",
        },
    ];
}
