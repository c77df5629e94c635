namespace Ringfence.Analyzers.Flow.Labels;

/// <summary>What labels mean for whoever judges a text.</summary>
internal static class PartLabels
{
    /// <summary>Whether the value could be any text: not only its type or a check bounds it.</summary>
    internal static bool IsUnsafe(this PartLabel label) => label is PartLabel.Unknown or >= PartLabel.FromConfiguration;

    /// <summary>Whether somebody outside of the application chose the value.</summary>
    internal static bool IsUntrusted(this PartLabel label) => label >= PartLabel.FromRequest;

    /// <summary>Where an untrusted value comes from, as a message says it behind "comes from"; null for other labels.</summary>
    internal static string? Source(this PartLabel label) => label switch
    {
        PartLabel.FromRequest => "a request",
        PartLabel.FromUser => "the user",
        PartLabel.FromFile => "a file",
        PartLabel.FromNetwork => "the network",
        PartLabel.FromMessage => "a message",
        PartLabel.FromScript => "a script",
        PartLabel.FromModel => "a language model",
        _ => null,
    };
}
