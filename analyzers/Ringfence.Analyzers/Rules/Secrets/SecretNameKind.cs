namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>What a name says its value is.</summary>
internal enum SecretNameKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A key, a secret or a token, which a machine made.</summary>
    Key,

    /// <summary>A password, which somebody chose.</summary>
    Password,
}
