namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>How deep a summary looked into calls. One that was not cut off says the same to everybody who may look as deep.</summary>
/// <param name="Calls">The longest chain of calls it looked into, itself included.</param>
/// <param name="IsCutOff">Whether a call was left alone that one more step would have looked into.</param>
internal readonly record struct SummaryDepth(int Calls, bool IsCutOff)
{
    internal static readonly SummaryDepth Leaf = new(1, false);

    /// <summary>The depth after a look at a call.</summary>
    internal SummaryDepth With(SummaryDepth called) => new(Math.Max(Calls, called.Calls + 1), IsCutOff || called.IsCutOff);

    /// <summary>The depth after a call that nobody may look into any more.</summary>
    internal SummaryDepth CutOff() => new(Calls, true);
}
