using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow;

/// <summary>What objects hold once other code may have changed them.</summary>
internal static class ObjectContents
{
    /// <summary>The content, and whatever code that is not followed may have added.</summary>
    internal static FlowValue LeaveOpen(FlowValue content, IOperation source) => content switch
    {
        TextValue text when !IsOpen(text) => text.Then(Part.Hole(source, PartLabel.Opaque)),
        SequenceValue sequence => sequence.Blur().Add(TextValue.Hole(source, PartLabel.Opaque)),
        _ => content,
    };

    private static bool IsOpen(TextValue text)
    {
        foreach (var alternative in text.Alternatives)
        {
            var isOpen = false;
            foreach (var part in alternative.ToParts())
            {
                isOpen |= part.Label == PartLabel.Opaque;
            }

            if (!isOpen)
            {
                return false;
            }
        }

        return true;
    }
}
