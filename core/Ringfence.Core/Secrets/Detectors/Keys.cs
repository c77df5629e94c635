namespace Ringfence.Secrets.Detectors;

/// <summary>Keys and tokens that no single issuer owns.</summary>
internal static class Keys
{
    internal static readonly SecretDetector[] All =
    [
        new("private-key", "PEM", "private key", new PrivateKeyShape(encrypted: false))
        {
            Variable = "PRIVATE_KEY",
            Rotation = "replace the key pair and revoke certificates made for it",
        },
        new("encrypted-private-key", "PEM", "encrypted private key", new PrivateKeyShape(encrypted: true))
        {
            Variable = "PRIVATE_KEY",
            Rotation = "replace the key pair and revoke certificates made for it",
            Confidence = SecretConfidence.Medium,
        },
        new("age-secret-key", "age", "age secret key", "AGE-SECRET-KEY-1{[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]58}")
        {
            Variable = "AGE_SECRET_KEY",
            Rotation = "make a new identity and encrypt the files anew",
        },
        new("json-web-token", "JWT", "JSON web token", "eyJ{u10-2000}.eyJ{u10-4000}.{u20-1000}")
        {
            Variable = "ACCESS_TOKEN",
            Rotation = "revoke the session or rotate the signing key",
            Confidence = SecretConfidence.Medium,
        },
    ];
}
