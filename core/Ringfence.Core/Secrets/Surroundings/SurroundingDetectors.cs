namespace Ringfence.Secrets.Surroundings;

/// <summary>Secrets without a format of their own, known by what stands around them.</summary>
internal static class SurroundingDetectors
{
    internal static readonly SecretDetector ConnectionStringPassword = new(
        "connection-string-password", "any", "password in a connection string", new NamedValueShape())
    {
        Kind = SecretKind.ConnectionString,
        Variable = "CONNECTION_STRING",
        Rotation = "the database or broker: change the account's password",
        Source = "OLE DB, ADO.NET, libpq and StackExchange.Redis documentation of their connection strings",
    };

    internal static readonly SecretDetector NamedSecret = new("named-secret", "any", "secret", Array.Empty<ISecretShape>())
    {
        Kind = SecretKind.Assignment,
        Variable = "APP_SECRET",
        Rotation = "whoever gave it: change the password or issue a new key",
        Source = "name and value judged together",
    };

    internal static readonly SecretDetector AddressPassword = new("url-password", "any", "password in an address", new UserInfoShape())
    {
        Kind = SecretKind.Address,
        Variable = "SERVICE_URL",
        Rotation = "the server the address names: change the account's password",
        Source = "RFC 3986, user information",
    };

    internal static readonly SecretDetector SharedAccessSignature = new("azure-sas-signature", "Azure", "Azure shared access signature", new SasShape())
    {
        Kind = SecretKind.Address,
        Variable = "AZURE_STORAGE_SAS_TOKEN",
        Rotation = "Azure portal: rotate the key that signed it, or revoke its stored access policy",
        Source = "Microsoft's documentation of shared access signatures",
    };

    internal static readonly SecretDetector BasicCredentials = new("http-basic-credentials", "any", "credentials of a Basic authorization header", new BasicHeaderShape())
    {
        Kind = SecretKind.Header,
        Variable = "BASIC_AUTH",
        Rotation = "the server: change the account's password",
        Source = "RFC 7617",
    };

    internal static readonly SecretDetector BearerToken = new("http-bearer-token", "any", "token of a Bearer authorization header", new BearerHeaderShape())
    {
        Kind = SecretKind.Header,
        Variable = "BEARER_TOKEN",
        Rotation = "whoever issued it: revoke the token",
        Source = "RFC 6750",
    };

    internal static readonly SecretDetector[] All =
        [ConnectionStringPassword, NamedSecret, AddressPassword, SharedAccessSignature, BasicCredentials, BearerToken];
}
