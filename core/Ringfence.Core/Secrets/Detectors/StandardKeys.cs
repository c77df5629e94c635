using Ringfence.Secrets.Keys;

namespace Ringfence.Secrets.Detectors;

/// <summary>Keys and tokens that no single issuer owns.</summary>
internal static class StandardKeys
{
    internal static readonly SecretDetector[] All =
    [
        new("google-service-account-key", "Google", "Google service account key", new ServiceAccountShape())
        {
            Kind = SecretKind.PrivateKey,
            Variable = "GOOGLE_APPLICATION_CREDENTIALS",
            Rotation = "Google Cloud: IAM, Service accounts, Keys",
            Source = "Google Cloud's documentation of service account keys",
        },
        new("private-key", "PEM", "private key", new PrivateKeyShape(encrypted: false))
        {
            Kind = SecretKind.PrivateKey,
            Variable = "PRIVATE_KEY",
            Rotation = "replace the key pair and revoke certificates made for it",
            Source = "RFC 7468, RFC 4880 and the OpenSSH key format",
        },
        new("encrypted-private-key", "PEM", "encrypted private key", new PrivateKeyShape(encrypted: true))
        {
            Kind = SecretKind.PrivateKey,
            Variable = "PRIVATE_KEY",
            Rotation = "replace the key pair and revoke certificates made for it",
            Source = "RFC 7468, RFC 4880 and the OpenSSH key format",
            Confidence = SecretConfidence.Medium,
        },
        new("base64-private-key", "PKCS", "private key in Base64",
            new DerKeyShape(KeyEncoding.Plain, 8, "ADANBgkqhkiG9w0BAQEFAASC"), new DerKeyShape(KeyEncoding.Plain, 6, "IBAAKC", "IBAAKB"),
            new DerKeyShape(KeyEncoding.Plain, 4, "AgEAMBMGByqGSM49AgEGCCqGSM49AwEHB", "AgEAMBAGByqGSM49AgEGBSuBBAAiB"),
            new DerKeyShape(KeyEncoding.Plain, 0, "MHcCAQEEI", "MIGkAgEBBD", "MC4CAQAwBQYDK2VwBCIEI"))
        {
            Kind = SecretKind.PrivateKey,
            Variable = "PRIVATE_KEY",
            Rotation = "replace the key pair and revoke certificates made for it",
            Source = "RFC 5958, RFC 8017 and RFC 5915",
        },
        new("base64-pkcs12", "PKCS", "PKCS #12 store in Base64", new DerKeyShape(KeyEncoding.Store, 8, "AzCC"))
        {
            Kind = SecretKind.PrivateKey,
            Variable = "CERTIFICATE_PFX",
            Rotation = "replace the key pair and revoke its certificate",
            Source = "RFC 7292",
            Confidence = SecretConfidence.Medium,
        },
        new("putty-private-key", "PuTTY", "private key file of PuTTY", new PuttyKeyShape())
        {
            Kind = SecretKind.PrivateKey,
            Variable = "PRIVATE_KEY",
            Rotation = "replace the key pair on every server that knows it",
            Source = "PuTTY's documentation of its key files",
        },
        new("rsa-xml-private-key", ".NET", "RSA private key in XML", new RsaXmlShape())
        {
            Kind = SecretKind.PrivateKey,
            Variable = "RSA_PRIVATE_KEY",
            Rotation = "replace the key pair and revoke certificates made for it",
            Source = ".NET's documentation of RSA.ToXmlString",
        },
        new("json-web-key", "JWK", "private JSON web key", new JsonWebKeyShape())
        {
            Kind = SecretKind.PrivateKey,
            Variable = "PRIVATE_JWK",
            Rotation = "publish a new key set and sign with the new key",
            Source = "RFC 7517",
        },
        new("age-secret-key", "age", "age secret key", "AGE-SECRET-KEY-1{[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]58}")
        {
            Variable = "AGE_SECRET_KEY",
            Rotation = "make a new identity and encrypt the files anew",
            Source = "the age specification",
        },
        new("json-web-token", "JWT", "JSON web token", new JsonWebTokenShape())
        {
            Variable = "ACCESS_TOKEN",
            Rotation = "revoke the session or rotate the signing key",
            Source = "RFC 7519",
            Confidence = SecretConfidence.Medium,
        },
    ];
}
