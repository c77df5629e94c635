namespace Ringfence.Policy;

/// <summary>What the calls of one function must be like.</summary>
public sealed record ScriptCallRule
{
    /// <summary>How many calls a script must have at least.</summary>
    public int MinCalls { get; init; }

    /// <summary>How many calls a script may have at most.</summary>
    public int MaxCalls { get; init; } = int.MaxValue;

    /// <summary>How many arguments a call must have at least.</summary>
    public int MinArguments { get; init; }

    /// <summary>How many arguments a call may have at most.</summary>
    public int MaxArguments { get; init; } = int.MaxValue;

    /// <summary>
    /// The types the arguments must be of, first to last, where the text tells: <c>string</c>, <c>number</c>, <c>boolean</c>,
    /// <c>object</c>, <c>array</c>, <c>function</c>, <c>any</c>.
    /// </summary>
    public IReadOnlyList<string> Types { get; init; } = [];
}
