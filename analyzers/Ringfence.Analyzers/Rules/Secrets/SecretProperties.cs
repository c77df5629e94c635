namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>What a report tells its fix. Never the value.</summary>
internal static class SecretProperties
{
    /// <summary>The identity of the format.</summary>
    internal const string Detector = "Detector";

    /// <summary>The environment variable customary for the provider.</summary>
    internal const string Variable = "Variable";

    /// <summary>The name people know the provider by.</summary>
    internal const string Provider = "Provider";

    /// <summary>What the secret stands under, as far as it may be shown.</summary>
    internal const string Name = "Name";

    /// <summary>
    /// For a secret split over several pieces of a concatenation: where in the pieces it begins and ends, as <see cref="PieceRange"/>
    /// writes it.
    /// </summary>
    internal const string Pieces = "Pieces";

    /// <summary>For a secret that is part of one token: where in the token's value it begins and how long it is.</summary>
    internal const string Stretch = "Stretch";
}
