namespace Ringfence.Secrets.Judging;

/// <summary>What a name announces, in the order of how much it takes to believe the value.</summary>
internal enum SecretNameKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Some key: of a cache, of a table, or of an API.</summary>
    AnyKey,

    /// <summary>A token or credential: random, but many harmless things are called so.</summary>
    Token,

    /// <summary>A key made by a machine: random.</summary>
    Key,

    /// <summary>A secret: random, or chosen by somebody.</summary>
    Secret,

    /// <summary>A password: chosen by somebody.</summary>
    Password,
}
