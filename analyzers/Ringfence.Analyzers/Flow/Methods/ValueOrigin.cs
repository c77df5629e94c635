using System.Collections.Immutable;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>Where the value of a parameter, a field or a property comes from, over all places of the compilation that give it one.</summary>
/// <param name="Parts">The parts of those values that could be any text, some of them when there are many.</param>
/// <param name="IsComplete">Whether every such place was seen and followed to its end.</param>
/// <param name="Cost">How many bodies had to be looked at.</param>
/// <param name="IsComposed">Whether one of the places puts words together around something that could be any text.</param>
internal sealed record ValueOrigin(ImmutableArray<Part> Parts, bool IsComplete, int Cost, bool IsComposed = false)
{
    internal static readonly ValueOrigin Unknown = new(ImmutableArray<Part>.Empty, false, 1);

    /// <summary>Whether the value can only be what the program itself wrote.</summary>
    internal bool IsSafe => IsComplete && Parts.IsEmpty;

    /// <summary>The part from outside, when one of the places gives one.</summary>
    internal Part? Untrusted => Parts.FirstOrDefault(static part => part.Label.IsUntrusted());

    /// <summary>The label all parts share, when the origin is complete; null otherwise.</summary>
    internal PartLabel? Common => IsComplete && !Parts.IsEmpty && Parts.All(part => part.Label == Parts[0].Label) ? Parts[0].Label : null;
}
