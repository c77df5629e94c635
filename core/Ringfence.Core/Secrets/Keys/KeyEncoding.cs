namespace Ringfence.Secrets.Keys;

/// <summary>What the bytes of a key's encoding say about it.</summary>
internal enum KeyEncoding
{
    /// <summary>They are no private key.</summary>
    None,

    /// <summary>A private key that nothing protects.</summary>
    Plain,

    /// <summary>A private key, encrypted with a pass phrase.</summary>
    Encrypted,

    /// <summary>A PKCS #12 store, which a password opens, often an empty one.</summary>
    Store,
}
