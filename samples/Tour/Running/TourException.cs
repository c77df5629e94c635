namespace Ringfence.Tour.Running;

/// <summary>The tour cannot go on. The message says why, and what to do, in words for the person who started it.</summary>
internal sealed class TourException(string message, string? details = null) : Exception(message)
{
    /// <summary>What the tool that failed said, or null.</summary>
    internal string? Details { get; } = details;
}
