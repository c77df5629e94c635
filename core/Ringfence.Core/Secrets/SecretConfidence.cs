namespace Ringfence.Secrets;

/// <summary>How sure a match is.</summary>
public enum SecretConfidence
{
    /// <summary>The shape fits, but harmless text has it too: a JWT, a temporary key's id. Name or use must speak for it.</summary>
    Medium,

    /// <summary>The shape belongs to one issuer and the text in it is no placeholder.</summary>
    High,

    /// <summary>The issuer's checksum, or the structure the issuer encodes in the text, fits as well.</summary>
    Verified,
}
