namespace Ringfence.Plugins;

/// <summary>The hash functions a digest may be made with.</summary>
public enum DigestAlgorithm
{
    /// <summary>SHA-256.</summary>
    Sha256,

    /// <summary>SHA-512.</summary>
    Sha512,
}
