namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>What a parameter or a property takes.</summary>
internal enum SinkKind
{
    /// <summary>Nothing secret.</summary>
    None,

    /// <summary>A password: whatever is written there is one.</summary>
    Password,

    /// <summary>A password by its name alone: what only names one is none.</summary>
    NamedPassword,

    /// <summary>A credential a machine makes, which must look like one.</summary>
    Credential,

    /// <summary>The bytes of a cryptographic key.</summary>
    Key,

    /// <summary>An initialisation vector or a nonce.</summary>
    Vector,

    /// <summary>A salt.</summary>
    Salt,
}
