namespace Ringfence.Scripts.Score;

/// <summary>What is known of where a tool sends something.</summary>
internal struct SinkFacts
{
    /// <summary>It is given an address of the web.</summary>
    internal bool HasUrl;

    /// <summary>It is told to whom, or may be.</summary>
    internal bool HasReceiver;

    /// <summary>It is told to whom, always the same.</summary>
    internal bool HasFixedReceiver;
}
