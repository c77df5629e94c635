namespace Ringfence.Core.Tests.Ecmascript.Conformance;

/// <summary>A way in which acorn parts from the specification.</summary>
/// <param name="Reason">What the specification says, and what acorn does.</param>
/// <param name="Example">A source that shows it; a test sees that it still does.</param>
/// <param name="Explains">Whether it is the reason of a difference.</param>
internal sealed record KnownDifference(string Reason, string Example, Func<Difference, bool> Explains)
{
    /// <summary>Whether the example has <c>await</c> as an operator at the top.</summary>
    public bool TopLevelAwait { get; init; }
}
