namespace Ringfence.Secrets;

/// <summary>By what a secret is recognised.</summary>
public enum SecretKind
{
    /// <summary>By a provider's format.</summary>
    Format,

    /// <summary>By being a private key in a standard encoding.</summary>
    PrivateKey,

    /// <summary>By standing in a connection string under a key for passwords.</summary>
    ConnectionString,

    /// <summary>By standing in an address, before the host or as a signature.</summary>
    Address,

    /// <summary>By standing in an authorization header.</summary>
    Header,

    /// <summary>By the name it stands under, and its own look.</summary>
    Assignment,
}
