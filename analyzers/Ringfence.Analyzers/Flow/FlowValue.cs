namespace Ringfence.Analyzers.Flow;

/// <summary>What is known about a value.</summary>
internal abstract class FlowValue
{
    private protected FlowValue()
    {
    }

    /// <summary>Either of the two. Gives this very object back when the other tells nothing new.</summary>
    internal abstract FlowValue Join(FlowValue other);

    /// <summary>A join after which repeating the same steps soon changes nothing more.</summary>
    internal abstract FlowValue Widen(FlowValue other);
}
