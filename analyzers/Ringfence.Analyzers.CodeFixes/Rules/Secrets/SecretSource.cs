namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Where a fix takes a secret from at run time.</summary>
internal enum SecretSource
{
    /// <summary>An environment variable.</summary>
    Environment,

    /// <summary>The configuration that is in reach.</summary>
    Configuration,

    /// <summary>An options object that is in reach and has a property for it.</summary>
    Options,
}
